/**
 * `<askfirst-button>`: a small button that opens the preferences again, once nothing is asked. Built without Lit: who
 * has answered downloads it.
 */
import { optional } from '../consent/policy.js';
import { questions } from '../consent/record.js';
import type { Host } from '../parts.js';
import { isRightToLeft } from '../translations/languages.js';
import { createClearance, edgeOf, reachOf } from './clearance.js';
import { keepKeys, make, makeOwn } from './make.js';
import { makeMovable } from './movable.js';
import { createSpeech } from './speech.js';
import { stayInPage, type Staying } from './stay-in-page.js';
import { css, PALETTE, sheetOf } from './style.js';
import type { Words } from './words.js';

export function create(host: Host): void {
  const { consent, store, options, signal } = host;
  const { policy, snapshot } = store;
  const element = makeOwn('askfirst-button', FloatingButton);
  const { button } = element;
  const keepClear = createClearance('end', signal);
  const speech = createSpeech(host, () => update());
  let described = false;

  const update = () => {
    const words = speech.words();
    // Where nothing is ever asked there is nothing to change.
    const settled = store.text() !== null && optional(policy)[0] && !questions(policy, snapshot().record)[0];
    element.show(settled ? words : undefined);
    if (described) void describe();
    makeWay();
  };

  /** Stands above a notice that would lie over it, and the page keeps clear of it wherever it is. */
  const makeWay = () => {
    const surface = document.querySelector('askfirst-banner')?.shadowRoot?.querySelector<HTMLElement>('.surface');
    const [told, own] = [surface, button].map((each) => each?.getBoundingClientRect());
    const meet = edgeOf(options) === 'end' && told && own && told.left < own.right && own.left < told.right;
    button.style.setProperty('--_under', `${meet ? reachOf(surface, 'end') : 0}px`);
    keepClear(button);
  };

  const describe = async () => {
    const { details } = await speech.details();
    button.setAttribute('aria-description', details.move);
  };

  makeMovable(button, makeWay);
  button.classList.add(options.theme ?? 'auto');
  button.addEventListener('click', () => {
    // Safari gives no button the focus that is clicked, and the preferences give it back.
    button.focus({ preventScroll: true });
    consent.open();
  });
  for (const type of ['ready', 'change', 'shown']) consent.addEventListener(type, update, { signal });
  // Behind them, so that the focus has where to come back to.
  for (const type of ['open', 'close']) consent.addEventListener(type, () => button.classList.toggle('behind', type === 'open'), { signal });
  addEventListener('resize', makeWay, { signal });
  // Who uses no keys need not load how to move it by them.
  document.addEventListener(
    'keydown',
    () => {
      described = true;
      void describe();
    },
    { once: true, capture: true, signal },
  );
  // Last in the tab order: a visitor who has answered meets the page first.
  stayInPage(element, signal, 'append');
  update();
}

/**
 * @csspart button - the button; with it `customise`
 */
class FloatingButton extends HTMLElement implements Staying {
  declare left?: () => void;
  readonly button = make(
    'button',
    { type: 'button', popover: 'manual' },
    { part: 'button customise', 'data-askfirst-action': 'customise', 'aria-keyshortcuts': 'ArrowUp ArrowDown ArrowLeft ArrowRight' },
  );
  #words: Words | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(STYLES)];
    keepKeys(root);
    this.button.append(icon());
    root.append(this.button);
  }

  disconnectedCallback(): void {
    this.left?.();
  }

  connectedCallback(): void {
    this.show(this.#words);
  }

  /** Without words it is not shown. */
  show(words: Words | undefined): void {
    this.#words = words;
    if (words) {
      this.lang = words.language;
      this.button.dir = isRightToLeft(words.language) ? 'rtl' : 'ltr';
      // Its name, and what a pointer is told that rests on it.
      this.button.title = words.settingsTitle;
    }
    if (this.isConnected) this.button.togglePopover(!!words);
  }
}

/** Two switches. */
function icon(): SVGElement {
  const [svg, path] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name)) as [SVGElement, SVGElement];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', 'M3 8h9m6 0h3M12 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3 16h3m6 0h9M6 16a3 3 0 1 0 6 0a3 3 0 1 0-6 0');
  svg.append(path);
  return svg;
}

const STYLES = css`
  /* Against a page that styles everything: important declarations of a shadow root win over the page's own. */
  :host {
    all: initial !important;
    display: contents !important;
  }
  button {
    ${PALETTE}
    --_gap: var(--askfirst-gap, clamp(8px, 2.5vw, 20px));
    --_size: max(2.75rem, 44px);
    position: fixed;
    inset: auto;
    inset-inline-start: var(--_gap);
    bottom: max(clamp(var(--_gap), var(--_bottom, 0px), 50dvh - var(--_size)), var(--_under) + 8px);
    box-sizing: border-box;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: 50%;
    padding: 0;
    color: var(--_muted);
    color-scheme: light dark;
    background: var(--askfirst-surface, light-dark(#fff, #1c1e24));
    box-shadow: 0 1px 3px #0002, 0 4px 12px #0002;
    cursor: pointer;
    touch-action: none;
    -webkit-touch-callout: none;
    user-select: none;
    transition: opacity 0.2s ease-out;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .left {
    inset-inline: auto;
    left: var(--_gap);
  }
  .right {
    inset-inline: auto;
    right: var(--_gap);
  }
  .behind {
    opacity: 0;
  }
  @starting-style {
    button {
      opacity: 0;
    }
  }
  button:hover {
    color: var(--_text);
  }
  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: 24px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    pointer-events: none;
  }
  @media (prefers-contrast: more) {
    button {
      --_line: var(--_text);
      --_muted: var(--_text);
    }
  }
  @media (prefers-reduced-motion) {
    button {
      transition: none;
    }
  }
  @media print {
    button {
      display: none !important;
    }
  }
`;
