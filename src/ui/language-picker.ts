/**
 * The choice of a language in the preferences: where the site offers it, and by itself where the law gives it to the
 * visitor (India, Digital Personal Data Protection Act 2023, section 6(3)).
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Appearance } from '../prompt.js';
import { LANGUAGES, pickLanguage } from '../translations/languages.js';
import { css } from './style.js';
import type { DetailWords, Words } from './words.js';

export function languagePicker(
  { language }: Words,
  details: DetailWords,
  { languages = isGivenByLaw() }: Appearance,
  speak: (tag: string) => void,
): TemplateResult | typeof nothing {
  const offered = (Array.isArray(languages) ? languages.map((tag: unknown) => pickLanguage([String(tag)])) : languages ? LANGUAGES : []);
  if (!offered[1]) return nothing;
  const tags = [...new Set([language, ...offered])];
  const named = tags.map((tag) => [tag, nameOf(tag)] as const).sort(([, a], [, b]) => a.localeCompare(b));
  return html`<label class="language">
    ${details.language}
    <select @change=${({ target }: Event) => speak((target as HTMLSelectElement).value)}>
      ${named.map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${name}</option>`)}
    </select>
  </label>`;
}

/** Is the visitor's browser set to India? Its law lets them choose English or any language of the Eighth Schedule. */
function isGivenByLaw(): boolean {
  return navigator.languages.some((tag) => /-IN\b/i.test(tag));
}

/** Chromium knows no names in these languages, and would say them in English. */
const NAMES: Readonly<Record<string, string>> = {
  as: 'অসমীয়া',
  eu: 'euskara',
  ga: 'Gaeilge',
  gl: 'galego',
  is: 'íslenska',
  mt: 'Malti',
  ne: 'नेपाली',
  or: 'ଓଡ଼ିଆ',
};

/** In its own language, so that its speakers find it; with a capital, also where they write none, so that all look alike. */
function nameOf(tag: string): string {
  const { DisplayNames } = Intl;
  const known = DisplayNames.supportedLocalesOf(tag)[0] ? new DisplayNames(tag, { type: 'language' }).of(tag) : NAMES[tag];
  return (known ?? tag).replace(/^./u, (letter) => letter.toLocaleUpperCase(tag));
}

export const PICKER_STYLES = css`
  .language {
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: start;
    margin-block-start: 12px;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 500;
    cursor: auto;
  }
  select {
    min-block-size: 36px;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: 8px;
    padding-inline: 8px;
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
  }
`;
