/**
 * What banner and preferences share: an element with an open shadow root that Lit's templates are rendered into, and
 * the look of its surface, links and buttons.
 */
import { render, type nothing, type TemplateResult } from 'lit/html.js';
import { keepKeys } from './make.js';
import { css, PALETTE, sheetOf } from './style.js';

/** On a server there are no elements, but there may be imports. */
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (Object as unknown as typeof HTMLElement);

export abstract class Surface extends Base {
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor(styles: string) {
    super();
    keepKeys(this.#root);
    this.dress(SHARED + styles);
  }

  dress(styles: string): void {
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheetOf(styles)];
  }

  protected paint(template: TemplateResult | typeof nothing): void {
    render(template, this.#root);
  }

  protected find<Found extends HTMLElement>(selector: string): Found | null {
    return this.#root.querySelector<Found>(selector);
  }
}

const SHARED = css`
  /* Against a page that styles everything: important declarations of a shadow root win over the page's own. */
  :host {
    all: initial !important;
    display: contents !important;
    font-family: inherit !important;
  }
  .surface {
    --_surface: var(--askfirst-surface, light-dark(#fff, #1c1e24));
    ${PALETTE}
    --_gap: var(--askfirst-gap, clamp(8px, 2.5vw, 20px));
    position: fixed;
    box-sizing: border-box;
    border: var(--askfirst-border, 1px) solid var(--_line);
    border-radius: var(--_radius);
    padding: 0;
    overflow: hidden;
    color: var(--_text);
    color-scheme: light dark;
    background: var(--_surface);
    box-shadow: var(--askfirst-shadow, 0 2px 6px #0001, 0 12px 40px #0003);
    font-family: var(--askfirst-font, inherit);
    font-size: var(--askfirst-font-size, max(1rem, 16px));
    line-height: 1.5;
    hyphens: auto;
    hyphenate-limit-chars: 9;
    overflow-wrap: anywhere;
    line-break: strict;
    scrollbar-color: var(--_muted) #0000;
    transition: translate 0.3s ease-out;
  }
  /* It comes moving, not fading: it can be read from its first frame on. */
  @starting-style {
    .surface {
      translate: 0 12px;
    }
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-family: var(--askfirst-title-font, inherit);
    font-size: var(--askfirst-title-size, 1.1875em);
    font-weight: var(--askfirst-title-weight, 700);
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  ul {
    list-style: none;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  a {
    color: var(--_text);
    padding-block: 2px;
    text-underline-offset: 0.2em;
  }
  button {
    overflow-wrap: break-word;
    max-inline-size: 100%;
    min-block-size: 44px;
    border-radius: var(--askfirst-button-radius, calc(var(--_radius) * 0.625));
    padding: 8px clamp(6px, 1.5vw, 12px);
    border: 1px solid #0000;
    color: inherit;
    background: var(--_fill, #0000);
    font-family: inherit;
    font-size: 0.9375em;
    font-weight: var(--askfirst-button-weight, 600);
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_fill, #0000) 90%, var(--_text));
  }
  /* Accept and reject: one rule, one size, one prominence. */
  .answer {
    --_fill: var(--_accent);
    color: var(--_on-accent);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (prefers-contrast: more) {
    .surface {
      --_muted: var(--_text);
      --_line: var(--_text);
    }
  }
  @media (prefers-reduced-motion) {
    * {
      transition: none !important;
    }
  }
  @media print {
    .surface {
      display: none !important;
    }
  }
`;
