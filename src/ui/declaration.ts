/**
 * `<askfirst-declaration>`: what the site stores, for its privacy policy to tell. It is made of the policy that visitors are
 * asked about, so that the two cannot differ. Built without Lit: who has answered downloads it, too.
 */
import { cookiesOf, storageOf, type Category, type CookieDeclaration, type Service } from '../consent/policy.js';
import type { Host } from '../parts.js';
import { isRightToLeft } from '../translations/languages.js';
import { newsOf } from './banner-view.js';
import { make } from './make.js';
import { receiptLines } from './receipt-lines.js';
import { Resident, settle } from './resident.js';
import type { Spoken } from './speech.js';
import { STACKED_ROWS } from './stacked-rows.js';
import { css, PALETTE, sheetOf } from './style.js';
import { fill, isLink, written, type DetailWords } from './words.js';

export const create = (host: Host): void => settle('askfirst-declaration', Declaration, host);

/**
 * Attribute: `level`, that of the categories' headings, 2 to 6; 3 unless it says so.
 *
 * @slot - what stands there without the library
 * @csspart news - what the current revision of the policy has changed
 * @csspart answer - the visitor's own answer
 * @csspart button - the button that opens the preferences
 * @csspart category - each category
 * @csspart table - the table of what it stores
 * @csspart link - each link to a provider's policy
 */
class Declaration extends Resident {
  readonly #told = make('div');
  readonly #answer = make('div', { className: 'answer' }, { part: 'answer' });
  /** It stays, so that the preferences can give the focus back to it. */
  readonly #button = make('button', { type: 'button', onclick: () => this.host.consent.open() }, { part: 'button' });
  readonly #stored = make('div');
  readonly #all = make('div', { className: 'all' });

  constructor() {
    super();
    this.root.adoptedStyleSheets = [(sheet ??= sheetOf(STYLES))];
    this.root.append(make('slot'));
    this.#all.append(this.#told, this.#answer, this.#button, this.#stored);
  }

  protected begin(): void {
    this.update();
  }

  protected update(): void {
    void this.speech.details().then((said) => this.#tell(said));
  }

  protected speak(): void {
    this.update();
  }

  #tell(said: Spoken) {
    const { words, details } = said;
    const { language } = words;
    Object.assign(this.#all, { lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' });
    this.#told.replaceChildren(...this.#news(words));
    this.#answer.replaceChildren(...receiptLines(this.host.store, words, details).map((line) => make('p', { textContent: line })));
    this.#button.textContent = words.settingsTitle;
    this.#stored.replaceChildren(...this.host.store.policy.categories.map((category) => this.#category(category, said)));
    // Not again: what is put back into the page loses the focus.
    if (!this.#all.parentNode) this.root.replaceChildren(this.#all);
  }

  #news(words: Spoken['words']): HTMLElement[] {
    const { options, store } = this.host;
    // A site's JSON may hold anything.
    const change = (options.changes as typeof options.changes | null)?.[store.policy.revision] as { text?: string; date?: string } | undefined;
    if (!change?.text) return [];
    const [headline, summary] = newsOf(change, words);
    const news = make('p', {}, { part: 'news' });
    news.append(make('strong', { textContent: headline }), ' ', make('bdi', { textContent: summary }));
    return [news];
  }

  #category(category: Category, { words, details }: Spoken): HTMLElement {
    const label = words.label(category);
    const level = /^[2-6]$/.exec(this.getAttribute('level') ?? '')?.[0] ?? '3';
    const title = make(`h${level}` as 'h3', { textContent: label });
    if (category.necessary) title.append(' ', make('small', { textContent: details.always }));
    const section = make('section', {}, { part: 'category' });
    section.append(title, make('p', { textContent: details.description(category) }));
    const own = category.key === 'necessary' ? [ownCookie(this.host, details.description(category), words.language)] : [];
    if (own[0] || category.services[0]) section.append(tableOf(label, own, category.services, details));
    return section;
  }
}

/** The only cookie of ours: the answer itself. */
function ownCookie({ jar, store }: Host, purpose: string, language: string): CookieDeclaration {
  const { yes, no } = store.policy.life;
  const days = Math.max(yes, no);
  const life = written(language) ? new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days) : `${days} d`;
  return { name: jar.name, purpose, life };
}

/** The cookies of each service stand under its name. */
function tableOf(label: string, own: readonly CookieDeclaration[], services: readonly Service[], details: DetailWords): HTMLElement {
  const columns = ['name', 'purpose', 'life'] as const;
  const row = (stored: Partial<CookieDeclaration>) => {
    const row = make('tr', {}, { role: 'row' });
    for (const column of columns) {
      const cell = make('td', {}, { role: 'cell', ...(column === 'name' ? {} : { 'data-label': details[column] }) });
      cell.append(make(column === 'name' ? 'code' : 'bdi', { textContent: stored[column] ?? '', dir: column === 'name' ? 'ltr' : 'auto' }));
      row.append(cell);
    }
    return row;
  };
  const titles = make('tr', {}, { role: 'row' });
  titles.append(...columns.map((column) => make('th', { textContent: details[column], scope: 'col' }, { role: 'columnheader' })));
  // Its roles are told, because a table that is laid out in another way on a phone would not be one any more.
  const table = make('table', {}, { part: 'table', role: 'table', 'aria-label': label });
  table.append(groupOf('thead', [titles]));
  if (own[0]) table.append(groupOf('tbody', own.map(row)));
  for (const service of services) {
    const stored = [...cookiesOf(service), ...storageOf(service)];
    table.append(groupOf('tbody', [headOf(service, details), ...stored.map(row)]));
  }
  return table;
}

function groupOf(name: 'thead' | 'tbody', rows: readonly HTMLElement[]): HTMLElement {
  const group = make(name, {}, { role: 'rowgroup' });
  group.append(...rows);
  return group;
}

function headOf({ label, provider, privacy, description }: Service, details: DetailWords): HTMLElement {
  const cell = make('th', { colSpan: 3, scope: 'rowgroup' }, { role: 'rowheader' });
  cell.append(make('strong', { textContent: label }));
  if (provider) cell.append(make('span', { textContent: `${details.provider}: ${provider}` }));
  if (isLink(privacy)) cell.append(make('a', { href: privacy, textContent: fill(details.policyOf, { name: provider ?? label }) }, { part: 'link' }));
  if (description) cell.append(make('p', { textContent: description }));
  const row = make('tr', {}, { role: 'row' });
  row.append(cell);
  return row;
}

/** One for all of them. */
let sheet: CSSStyleSheet | undefined;

const STYLES = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .all {
    ${PALETTE}
    display: grid;
    gap: 20px;
    color: inherit;
  }
  p {
    margin: 4px 0;
  }
  [part='news'] {
    margin: 0;
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 16px;
  }
  div:empty {
    display: none;
  }
  section {
    margin-block-start: 24px;
  }
  :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.1875em;
    line-height: 1.3;
  }
  small {
    opacity: 0.8;
    font-size: 0.75em;
    font-weight: 400;
  }
  table {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.45;
    /* One below the other, they are read as one. */
    table-layout: fixed;
  }
  thead > tr > :nth-child(2) {
    inline-size: 46%;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding-block: 8px;
    padding-inline: 0 16px;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  [scope='rowgroup'] {
    padding-block-start: 16px;
    font-weight: 400;
  }
  [scope='rowgroup'] > :is(span, a) {
    margin-inline-start: 12px;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  a {
    padding-block: 2px;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  button {
    justify-self: start;
    min-block-size: 44px;
    border: 1px solid #0000;
    border-radius: var(--askfirst-button-radius, calc(var(--_radius) * 0.625));
    padding: 8px 16px;
    color: var(--_on-accent);
    background: var(--_accent);
    font: inherit;
    font-weight: var(--askfirst-button-weight, 600);
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (max-width: 32rem) {
    ${STACKED_ROWS}
    td {
      padding-block: 4px;
    }
    tr {
      padding-block: 8px;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
