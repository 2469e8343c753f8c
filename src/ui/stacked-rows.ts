/**
 * How a table looks on a phone, where each row is a few lines and not a row of narrow columns: a cell says in `data-label`
 * what its column is called. Stands in the query that tells what is narrow.
 */
import { css } from './style.js';

export const STACKED_ROWS = css`
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  table,
  tbody,
  tr,
  td,
  th {
    display: block;
    border: 0;
    padding-inline-end: 0;
  }
  td:empty,
  td:has(> :empty) {
    display: none;
  }
  tr {
    border-block-end: 1px solid var(--_line);
  }
  td[data-label]::before {
    content: attr(data-label) ':';
    margin-inline-end: 0.4em;
    font-weight: 600;
  }
`;
