/** The look of the preferences: one dialog with a head, what scrolls, and a foot. */
import { css } from './style.js';

export const PREFERENCES_STYLES = css`
  .surface {
    --_padding: var(--askfirst-padding, 24px);
    inset: 0;
    margin: auto;
    inline-size: min(100% - 2 * var(--_gap), var(--askfirst-settings-width, 40rem));
    container-type: inline-size;
    block-size: fit-content;
    max-inline-size: none;
    max-block-size: calc(100dvh - 2 * var(--_gap));
    overflow: auto;
  }
  .surface,
  .body {
    overscroll-behavior: contain;
    /* What has the focus is in sight with its outline. */
    scroll-padding-block: 24px;
  }
  .surface[open] {
    display: flex;
    flex-direction: column;
  }
  .surface::backdrop {
    background: var(--askfirst-backdrop, #0b0d1280);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 12px 12px 12px 24px;
    padding-inline: var(--_padding) 12px;
  }
  .cross {
    flex: none;
    inline-size: 44px;
    padding: 0;
    font-size: 1.5em;
    font-weight: 400;
    line-height: 1;
  }
  .body {
    flex: auto;
    min-block-size: 0;
    padding: 0 var(--_padding) 16px;
    overflow: auto;
  }
  .links {
    margin-block-start: 12px;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-start: 16px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.625);
    padding: 12px 16px;
  }
  .notice button {
    padding-inline: 12px;
  }
  .categories > li {
    border-block-start: 1px solid var(--_line);
    padding-block: 16px;
  }
  .categories {
    margin-block-start: 20px;
  }
  label,
  .label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 32px;
    font-weight: 600;
  }
  label {
    cursor: pointer;
  }
  .label span {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
  }
  li p {
    max-inline-size: 32rem;
    padding-inline-end: 12px;
  }
  input {
    appearance: none;
    box-sizing: border-box;
    flex: none;
    inline-size: 48px;
    block-size: 28px;
    margin: 0;
    border: 2px solid var(--_muted);
    border-radius: 14px;
    background: none;
    cursor: pointer;
    transition: background 0.15s;
  }
  input::before {
    content: '';
    display: block;
    inline-size: 16px;
    block-size: 16px;
    margin: 4px;
    border-radius: 50%;
    background: var(--_muted);
    transition: 0.15s;
    transition-property: margin, background;
  }
  input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    margin-inline-start: 24px;
    background: var(--_on-accent);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    border-block-start: 1px solid var(--_line);
    padding: 16px var(--_padding);
  }
  .foot button {
    flex: 1 1 calc((100% - 17px) / 3);
  }
  .save {
    border-color: currentColor;
  }
  /* On a phone both answers stand side by side, as in the banner, or one below the other where a word needs more room. */
  @container (inline-size < 30em) {
    .foot button {
      flex-basis: calc(50% - 4px);
    }
    .foot .save {
      flex-basis: 100%;
    }
  }
  /* Where little room is left between head and foot, all three scroll as one. */
  @media (max-height: 26rem) {
    .body {
      flex: none;
      overflow: visible;
    }
  }
  @container (inline-size < 12em) {
    .body {
      flex: none;
      overflow: visible;
    }
    /* Labels may take two lines: both answers are as high as the higher one. */
    .foot {
      display: grid;
      grid-auto-rows: 1fr;
    }
  }
  @media (forced-colors: active) {
    input,
    input::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    input::before {
      background: CanvasText;
    }
    input:checked {
      border-color: CanvasText;
      background: Highlight;
    }
    input:checked::before {
      background: HighlightText;
    }
  }
`;
