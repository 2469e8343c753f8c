/**
 * What a category's services store, for its row in the preferences: a switch for each, and one step deeper its provider
 * and its cookies as a table.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cookiesOf, storageOf, type Category, type Service } from '../consent/policy.js';
import { STACKED_ROWS } from './stacked-rows.js';
import { css } from './style.js';
import { fill, isLink, type DetailWords } from './words.js';

/** As many are looked over at a glance; more wait until they are asked for. */
const FEW = 8;

export interface StoredContent {
  readonly details: DetailWords;
  /** A switch with its label. */
  readonly control: (service: Service) => TemplateResult;
  /** What was opened, by key: nothing else is built. */
  readonly opened: ReadonlySet<string>;
  readonly open: (key: string) => void;
}

export function storedBy({ key, services }: Category, content: StoredContent): TemplateResult | typeof nothing {
  if (!services[0]) return nothing;
  const { details } = content;
  const list = () => html`<ul>
    ${services.map((service) => html`<li>${content.control(service)} ${describe(service, content)}</li>`)}
  </ul>`;
  return services.length > FEW ? disclosure(key, `${details.stored} (${services.length})`, '', list, content) : list();
}

function describe(service: Service, content: StoredContent) {
  const { description, provider, privacy } = service;
  const rows = [...cookiesOf(service), ...storageOf(service)];
  if (!description && !provider && !isLink(privacy) && !rows[0]) return nothing;
  const { details } = content;
  const name = provider ?? service.label;
  return disclosure(
    service.key,
    details.stored,
    service.label,
    () => html`<div class="stored">
      ${description ? html`<p><bdi>${description}</bdi></p>` : nothing}
      <p class="links">
        ${provider ? html`<span>${details.provider}: ${provider}</span>` : nothing}
        ${isLink(privacy)
          ? html`<a part="link" href=${privacy} target="_blank" rel="noopener">${fill(details.policyOf, { name })}</a>`
          : nothing}
      </p>
      ${rows[0] ? tableOf(rows, service.label, details) : nothing}
    </div>`,
    content,
  );
}

interface Row {
  readonly name: string;
  readonly purpose?: string;
  readonly life?: string;
}

/** A column that nobody has filled in is left out. */
function tableOf(rows: readonly Row[], label: string, details: DetailWords) {
  const columns = (['name', 'purpose', 'life'] as const).filter((column) => rows.some((row) => row[column]));
  // Its roles are told, because a table that is laid out in another way on a phone would not be one any more.
  return html`<table role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${details[column]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row">
          ${columns.map(
            (column) =>
              html`<td role="cell" class=${column} data-label=${column === 'name' ? nothing : details[column]}><bdi dir=${column === 'name' ? 'ltr' : 'auto'}>${row[column]}</bdi></td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What opens on demand, and is built only then. `of` tells several of one name apart, for who does not see where they stand. */
function disclosure(key: string, summary: string, of: string, inside: () => TemplateResult, { opened, open }: StoredContent) {
  return html`<details @toggle=${() => open(key)}>
    <summary aria-label=${of ? `${summary}: ${of}` : nothing}>${summary}</summary>
    ${opened.has(key) ? inside() : nothing}
  </details>`;
}

export const STORED_STYLES = css`
  .categories ul :is(label, .label) {
    font-size: 0.9375em;
    font-weight: 500;
  }
  .categories ul {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 16px;
  }
  /* Of hundreds, only those in sight are laid out. */
  .categories ul li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60px;
  }
  summary {
    inline-size: fit-content;
    border-radius: 4px;
    padding-block: 4px;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
    cursor: pointer;
  }
  summary:hover {
    color: var(--_text);
  }
  .stored {
    display: grid;
    gap: 8px;
    padding-block: 4px 12px;
  }
  .stored .links {
    margin: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding-block: 6px;
    padding-inline: 0 8px;
    text-align: start;
    vertical-align: top;
  }
  td {
    overflow-wrap: anywhere;
  }
  th {
    color: var(--_muted);
    font-weight: 600;
  }
  .name {
    font-family: ui-monospace, monospace;
  }
  .life {
    min-inline-size: 5em;
  }
  @container (inline-size < 30em) {
    ${STACKED_ROWS}
    td {
      padding: 2px 0;
    }
    tr {
      padding-block: 6px;
    }
  }
`;
