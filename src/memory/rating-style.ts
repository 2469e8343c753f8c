/**
 * How a rating looks: like the words around it, in their font and colour; its accent is the site's, as in all of our parts.
 */
const css = String.raw;

export const STYLES = css`
  :host {
    --_accent: var(--askfirst-accent, light-dark(#1f4fd8, #a9c1ff));
    display: block;
  }
  :host([hidden]),
  slot[hidden] {
    display: none;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  legend {
    margin-block-end: 4px;
    padding: 0;
  }
  .stars {
    display: flex;
    inline-size: fit-content;
    /* The first star stands below the first letter; the room to hit it reaches out. */
    margin-inline-start: -10px;
  }
  label {
    display: grid;
    position: relative;
    flex: 0 1 auto;
    place-items: center;
    inline-size: 48px;
    min-inline-size: 24px;
    block-size: 48px;
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    appearance: none;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: 8px;
    cursor: inherit;
  }
  input:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  svg {
    inline-size: 32px;
    max-inline-size: 100%;
    block-size: 32px;
    overflow: visible;
    fill: transparent;
    stroke: color-mix(in srgb, currentColor 65%, transparent);
    stroke-width: 1.5;
    stroke-linejoin: round;
    pointer-events: none;
  }
  /* A star is on up to the one chosen; while a pointer is over them, up to that one. */
  .stars:not(:hover) label:is(:has(:checked), :has(~ label :checked)) svg,
  .stars:hover label:is(:hover, :has(~ label:hover)) svg,
  :disabled label:is(:has(:checked), :has(~ label :checked)) svg {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  :disabled label {
    opacity: 0.5;
    cursor: default;
  }
  .name {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    svg {
      transition: fill 120ms;
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
    .stars:not(:hover) label:is(:has(:checked), :has(~ label :checked)) svg,
    .stars:hover label:is(:hover, :has(~ label:hover)) svg {
      fill: Highlight;
      stroke: CanvasText;
    }
    input:focus-visible {
      outline-color: Highlight;
    }
  }
`;
