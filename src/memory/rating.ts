/**
 * `<askfirst-rating>`: one to five stars, as a group of radio buttons.
 */
import { STYLES } from './rating-style.js';
import { languageAround } from './tags.js';

export const RATING = 'askfirst-rating';

/** What an element asks of the memory. */
export interface RatingSource {
  /** Is what is rated remembered? */
  readonly holds: () => boolean;
  readonly get: (page: string) => number | undefined;
  /** Returns whether it is remembered. */
  readonly rate: (page: string, stars: number) => boolean;
}

/** Told by the event `rate`, and by `ratefailed`, when it could not be sent to `action`. */
export interface Rated {
  readonly page: string;
  readonly rating: number;
}

/** Milliseconds without another choice until a rating is sent: by keyboard, a visitor comes past the lower ones. */
const SETTLED = 1000;

const STATES = ['earlier', 'rated', 'failed', 'kept'] as const;

/** The memory of this page, if there is one, and the elements that show it. */
let source: RatingSource | undefined;
const shown = new Set<{ readonly show: () => void }>();

/** Joins the elements of this page to a memory, until `signal` aborts. Returns what shows them its news. */
export function joinRatings(memory: RatingSource, signal: AbortSignal): () => void {
  const show = () => shown.forEach((element) => element.show());
  source = memory;
  signal.addEventListener('abort', () => {
    if (source === memory) source = undefined;
  });
  if (!customElements.get(RATING)) customElements.define(RATING, createClass());
  show();
  return show;
}

function createClass() {
  /**
   * Attributes: `page` (what is rated; without it the path of the page, with `#name` where it has a name), `name`,
   * `required` and `disabled` as of any form field, `action` (an address of the site: it gets `page` and `rating` as a
   * POST), `labels` (five words, separated by commas, in place of the numbers). Property: `value`, from 1 to 5.
   *
   * @slot - the question
   * @slot rated - shown when the visitor has rated
   * @slot earlier - shown with what they rated on an earlier visit
   * @slot failed - shown when it could not be sent; a click on the same star tries again
   * @slot fallback - never shown by this element: what stands there without the library
   * @csspart legend - around the question
   * @csspart stars - around the stars
   * @csspart star - each star's label
   * @csspart status - around what is shown below
   * @cssprop --askfirst-accent - stars that are on, and the focus
   * @cssstate rated, earlier, failed - as the slots
   * @cssstate kept - it is remembered for the next visit
   * @fires rate - the visitor has chosen; prevented, nothing is sent
   * @fires ratefailed - the rating could not be sent
   */
  return class Rating extends HTMLElement {
    static readonly formAssociated = true;
    static readonly observedAttributes = ['labels', 'required', 'page', 'name'];

    readonly #internals = this.attachInternals();
    readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    readonly #box = make('fieldset');
    readonly #inputs: HTMLInputElement[] = [];
    #stars: number | undefined;
    /** Rated on this page view. */
    #here = false;
    #unsent: Rated | undefined;
    #settling: ReturnType<typeof setTimeout> | undefined;
    #life: AbortController | undefined;

    get value(): number | undefined {
      return this.#stars;
    }

    /** Shows a rating. It is no visitor's, and neither sent nor remembered. */
    set value(stars: number | undefined) {
      this.#turnTo(this.#inputs[Number(stars) - 1] ? Number(stars) : undefined);
    }

    get name(): string {
      return this.getAttribute('name') ?? '';
    }

    get form(): HTMLFormElement | null {
      return this.#internals.form;
    }

    /** The key under which it is remembered. */
    get page(): string {
      return this.getAttribute('page') ?? location.pathname + (this.name && `#${this.name}`);
    }

    connectedCallback(): void {
      if (!this.#root.firstChild) this.#build();
      this.#life = new AbortController();
      for (const type of ['visibilitychange', 'pagehide']) addEventListener(type, () => void this.#send(), this.#life);
      shown.add(this);
      this.#label();
      this.show();
    }

    disconnectedCallback(): void {
      shown.delete(this);
      this.#life?.abort();
      void this.#send();
    }

    attributeChangedCallback(name: string): void {
      if (!this.#root.firstChild) return;
      this.#label();
      if (name === 'page' || name === 'name') this.show();
    }

    formDisabledCallback(disabled: boolean): void {
      this.#box.disabled = disabled;
    }

    formResetCallback(): void {
      this.#here = false;
      this.#turnTo(undefined);
      this.#say({});
    }

    /** Shows what the memory has of this page. */
    show(): void {
      if (!source) return;
      const stars = source.get(this.page);
      if (stars !== this.#stars) this.#here = false;
      this.#turnTo(stars);
      this.#say(stars === undefined ? {} : { rated: this.#here, earlier: !this.#here, kept: source.holds() });
    }

    #build() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
      this.#root.adoptedStyleSheets = [sheet];
      const legend = make('legend', { part: 'legend' });
      legend.append(make('slot'));
      const stars = make('div', { class: 'stars', part: 'stars' });
      for (const value of ['1', '2', '3', '4', '5']) {
        const input = make('input', { type: 'radio', name: 'stars', value });
        const label = make('label', { part: 'star' });
        label.append(input, star(), make('span', { class: 'name' }));
        stars.append(label);
        this.#inputs.push(input);
      }
      const status = make('div', { role: 'status', part: 'status' });
      for (const name of ['rated', 'earlier', 'failed']) status.append(make('slot', { name, hidden: '' }));
      this.#box.append(legend, stars);
      this.#root.append(this.#box, status);
      stars.addEventListener('change', (event) => this.#rate(event.target as HTMLInputElement));
      stars.addEventListener('click', ({ target }) => {
        // The same star again: another one is a change, which follows.
        if (Number((target as HTMLInputElement).value) === this.#stars) void this.#send();
      });
      // From one star to the next the focus is nowhere for a moment.
      this.addEventListener('focusout', () => setTimeout(() => this.matches(':focus-within') || void this.#send()));
    }

    /** Numbers as they are written in the language around, or the site's own words. */
    #label() {
      const words = this.getAttribute('labels')?.split(',') ?? [];
      const number = new Intl.NumberFormat(languageAround(this));
      this.#inputs.forEach((input, i) => {
        const word = words[i]?.trim();
        input.nextElementSibling!.nextElementSibling!.textContent = word ?? number.format(i + 1);
        input.parentElement!.title = word ?? '';
        input.required = this.hasAttribute('required');
      });
      this.#turnTo(this.#stars);
    }

    #turnTo(stars: number | undefined) {
      this.#stars = stars;
      this.#inputs.forEach((input, i) => (input.checked = i + 1 === stars));
      this.#internals.setFormValue(stars === undefined ? null : String(stars));
      const [first] = this.#inputs;
      // The browser has words for it, in its own language.
      if (first) this.#internals.setValidity(first.validity, first.validationMessage, first);
    }

    #rate({ value }: HTMLInputElement) {
      const detail: Rated = { page: this.page, rating: Number(value) };
      this.#turnTo(detail.rating);
      this.#here = true;
      const kept = source?.rate(detail.page, detail.rating) ?? false;
      this.#say({ rated: true, kept });
      const goesOn = this.dispatchEvent(new CustomEvent('rate', { detail, bubbles: true, composed: true, cancelable: true }));
      clearTimeout(this.#settling);
      this.#unsent = goesOn && this.hasAttribute('action') ? detail : undefined;
      this.#settling = setTimeout(() => void this.#send(), SETTLED);
    }

    /** Sends what has not been sent yet, as when the page is being left. */
    async #send() {
      const detail = this.#unsent;
      if (!detail) return;
      this.#unsent = undefined;
      clearTimeout(this.#settling);
      try {
        const body = new URLSearchParams({ page: detail.page, rating: String(detail.rating) });
        const address = new URL(this.getAttribute('action') ?? '', document.baseURI);
        const { ok, status } = await fetch(address, { method: 'POST', body, keepalive: true });
        if (!ok) throw new Error(`The answer was ${status}.`);
        this.#say({ rated: this.#here, kept: source?.holds() ?? false });
      } catch (error) {
        this.#unsent ??= detail;
        this.#say({ failed: true, kept: source?.holds() ?? false });
        this.dispatchEvent(new CustomEvent('ratefailed', { detail: { ...detail, error }, bubbles: true, composed: true }));
      }
    }

    /** Shows the slots that hold what there is to say, and tells style sheets. */
    #say(said: Partial<Record<(typeof STATES)[number], boolean>>) {
      for (const state of STATES) {
        const slot = this.#root.querySelector<HTMLElement>(`slot[name=${state}]`);
        if (slot) slot.hidden = !said[state];
        if (said[state]) this.#internals.states.add(state);
        else this.#internals.states.delete(state);
      }
    }
  };
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>> = {}): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

function star(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', 'M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9z');
  svg.append(path);
  return svg;
}
