import { html, nothing } from 'lit/html.js';
import type { Appearance } from '../prompt.js';
import type { Action, BannerView } from './banner-view.js';
import type { Staying } from './stay-in-page.js';
import { css } from './style.js';
import { Surface } from './surface.js';
import { isRightToLeft } from '../translations/languages.js';
import { isLink, type Words } from './words.js';

export interface BannerContent {
  /** What to show; without it nothing is shown. */
  readonly view: BannerView | undefined;
  readonly words: Words;
  readonly appearance: Appearance;
  readonly act: (action: Action, event: Event) => void;
}

/**
 * The banner: a labelled region in the top layer, never modal, that takes nobody's focus.
 *
 * @csspart banner - the visible surface
 * @csspart notice - the same, where nothing is asked: saved, with a button to undo it
 * @csspart button - each button; with it `accept`, `reject`, `customise`, `close`, `undo` or `reload`
 * @csspart link - each link
 */
export class Banner extends Surface implements Staying {
  declare left?: () => void;
  #focusBefore: HTMLElement | undefined;
  readonly #status = document.createElement('div');

  constructor() {
    super(STYLES);
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.shadowRoot!.append(this.#status);
  }

  disconnectedCallback(): void {
    this.left?.();
  }

  connectedCallback(): void {
    const surface = this.find('.surface');
    if (!surface || !this.isConnected || surface.matches(':popover-open')) return;
    // Over a modal dialog of the page it would be seen, and dead: it waits, however that one goes.
    if (document.querySelector('dialog:modal')) setTimeout(() => this.connectedCallback(), 200);
    else surface.showPopover();
  }

  show({ view, ...content }: BannerContent): void {
    if (!view) {
      const focused = this.find(':focus');
      // What the visitor was doing goes on where it was.
      if (focused) this.#focusBefore?.focus({ preventScroll: true });
      // Whoever takes away what has the focus has the page styled and laid out at once.
      focused?.blur();
    }
    this.lang = content.words.language;
    this.paint(view ? this.#surface(view, content) : nothing);
    this.connectedCallback();
  }

  /** Tells a screen reader, politely. */
  announce(status: string): void {
    this.#status.textContent = status;
  }

  readonly #entered = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && relatedTarget !== this) this.#focusBefore = relatedTarget;
  };

  #surface(
    { act: told, news = [], title, text, about, buttons }: BannerView,
    { words, appearance, act }: Omit<BannerContent, 'view'>,
  ) {
    return html`<section
      class="surface ${appearance.position} ${appearance.theme} ${told && 'notice'}"
      part=${told ? 'notice' : 'banner'}
      popover="manual"
      aria-label=${title ?? text}
      dir=${isRightToLeft(words.language) ? 'rtl' : 'ltr'}
      @focusin=${this.#entered}
    >
      <div class="sheet">
        <div class="words">
          ${news.map(([headline, summary]) => html`<p class="news"><strong>${headline}</strong> <bdi>${summary}</bdi></p>`)}
          <h2>${title}</h2>
          <p>${text}</p>
          <ul>${about.map((label) => html`<li>${label}</li>`)}</ul>
          <p class="links">${linksOf(words, told ? {} : appearance)}</p>
        </div>
        <div class="actions">${buttons.map(([action, label]) => button(action, label, told ?? act))}</div>
      </div>
    </section>`;
  }
}

const ANSWERS = ['accept', 'reject', 'close', 'reload'];

/** Accept and reject look alike because nothing here tells them apart. */
export const button = (action: Action, label: string, act: (action: Action, event: Event) => void) =>
  html`<button
    type="button"
    class=${ANSWERS.includes(action) ? 'answer' : action}
    part="button ${action}"
    data-askfirst-action=${action}
    @click=${(event: Event) => act(action, event)}
  >
    ${label}
  </button>`;

/** The site's own links: nothing else is one. */
export const linksOf = ({ privacy, contact }: Words, appearance: Appearance) =>
  [[appearance.privacy, privacy] as const, [appearance.contact, contact] as const].map(([href, label]) =>
    isLink(href) ? html`<a part="link" href=${href}>${label}</a>` : nothing,
  );

/** A space that no line ends at. */
const NO_BREAK = '\u00a0';

const STYLES = css`
  .surface {
    inset: auto 0 var(--_gap);
    margin: 0 auto;
    inline-size: min(100% - 2 * var(--_gap), var(--askfirst-width, 64rem));
    container-type: inline-size;
  }
  .top {
    inset-block: var(--_gap) auto;
  }
  .bottom-start,
  .bottom-end,
  .center {
    inline-size: min(100% - 2 * var(--_gap), var(--askfirst-width, 27rem));
  }
  .bottom-start {
    margin-inline-start: var(--_gap);
  }
  .bottom-end {
    margin-inline-end: var(--_gap);
  }
  .center {
    inset-block: 0;
    margin-block: auto;
    block-size: fit-content;
  }
  /* It scrolls inside itself before it covers more than half of the page; the answers stay in sight. */
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 12px 40px;
    box-sizing: border-box;
    max-block-size: 50dvh;
    padding: var(--askfirst-padding, clamp(14px, 3cqi, 28px));
    overflow: auto;
  }
  .words {
    display: grid;
    flex: auto;
    align-content: safe center;
    gap: 6px;
    min-block-size: 3em;
    /* Its last pixels fade: on a gap, or on what shows so that it goes on. */
    padding-block-end: 12px;
    margin-block-end: -12px;
    mask: linear-gradient(0deg, #0000, #000 16px);
    overflow: auto;
  }
  .news {
    margin-block-end: 6px;
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 12px;
    color: var(--_text);
  }
  .words :empty {
    display: none;
  }
  li {
    display: inline;
    font-size: 0.875em;
    font-weight: 500;
  }
  li:not(:last-child)::after {
    content: '${NO_BREAK}· ';
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-content: safe center;
    flex: none;
  }
  /* Half of a row each; where a word needs more, all of it each. */
  .actions button {
    flex: 1 1 calc(50% - 4px);
  }
  .customise:nth-child(3) {
    flex: 100%;
  }
  .status {
    position: absolute;
    clip-path: inset(50%);
  }
  /* Where there is room, the purposes stand apart. */
  @container (inline-size > 24rem) {
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin-block: 4px;
    }
    li {
      border: 1px solid var(--_line);
      border-radius: 99px;
      padding: 2px 12px;
    }
    li::after {
      display: none;
    }
  }
  @container (inline-size > 50rem) {
    .sheet {
      flex-direction: row;
    }
    .actions {
      inline-size: 20rem;
    }
  }
`;
