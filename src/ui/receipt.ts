/**
 * The visitor's own answer, shown to them: what was said and when, as the proof that it is, to be copied or taken back.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { optional } from '../consent/policy.js';
import type { ConsentStore } from '../consent/store.js';
import { receiptLines } from './receipt-lines.js';
import { css } from './style.js';
import type { DetailWords, Words } from './words.js';

export interface ReceiptContent {
  readonly store: ConsentStore;
  readonly words: Words;
  readonly details: DetailWords;
  readonly copied: boolean;
  readonly copy: (text: string) => void;
  readonly withdraw: (event: Event) => void;
}

export function receipt({ store, words, details, copied, copy, withdraw }: ReceiptContent): TemplateResult | typeof nothing {
  const lines = receiptLines(store, words, details);
  if (!lines[0]) return nothing;
  const [headline, ...rest] = lines;
  const holds = optional(store.policy).some(({ key }) => store.snapshot().grants[key]);
  return html`<section class="receipt" aria-labelledby="answered">
    <h3 id="answered">${headline}</h3>
    ${rest.map((line) => html`<p>${line}</p>`)}
    <div>
      <button type="button" part="button copy" @click=${() => copy([location.host, ...lines, store.text()].join('\n'))}>
        ${copied ? details.copied : details.copy}
      </button>
      ${holds
        ? html`<button type="button" part="button withdraw" data-askfirst-action="withdraw" @click=${withdraw}>${details.withdraw}</button>`
        : nothing}
    </div>
  </section>`;
}

export const RECEIPT_STYLES = css`
  .receipt {
    display: grid;
    gap: 4px;
    border-block-start: 1px solid var(--_line);
    padding-block: 16px;
  }
  .receipt div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .receipt button {
    border-color: var(--_line);
  }
  h3 {
    margin: 0;
    font-size: 1em;
  }
`;
