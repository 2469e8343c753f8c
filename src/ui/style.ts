/**
 * What all of our style sheets are written with: the tag, and the site's colours, with ours where it has none. Public
 * custom properties are read here and never set; `--_` ones are ours.
 */
export const css = String.raw;

/** A style sheet of script's own making needs no leave from a content security policy. */
export function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

export const PALETTE = css`
  --_text: var(--askfirst-text, light-dark(#16181d, #f3f4f6));
  --_muted: var(--askfirst-muted, light-dark(#4d5361, #b4bac6));
  --_line: var(--askfirst-line, light-dark(#dfe2e8, #3a3e48));
  --_accent: var(--askfirst-accent, light-dark(#1f4fd8, #a9c1ff));
  --_on-accent: var(--askfirst-on-accent, light-dark(#fff, #10182e));
  --_focus: var(--askfirst-focus, var(--_accent));
  --_radius: var(--askfirst-radius, 16px);
`;
