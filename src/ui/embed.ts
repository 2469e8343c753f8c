/**
 * `<askfirst-embed>`: what comes from another site, such as a film or a map, asked for where it stands. Built without Lit:
 * who has answered downloads it, too, and what it shows hardly changes.
 */
import type { Category } from '../consent/policy.js';
import type { Host } from '../parts.js';
import { isRightToLeft } from '../translations/languages.js';
import { make } from './make.js';
import { Resident, settle } from './resident.js';
import type { Spoken } from './speech.js';
import { css, PALETTE, sheetOf } from './style.js';
import { fill, isLink, type Words } from './words.js';

export const create = (host: Host): void => settle('askfirst-embed', Embed, host);

const CARRIED_OVER = ['allow', 'allowfullscreen', 'loading', 'referrerpolicy', 'sandbox', 'title'];

/**
 * Attributes: `category` (a key; several separated by spaces must all hold), `src`, `name` of the provider, `ratio`
 * (`16/9`), `poster` (a picture of the site's own), `privacy` (the provider's policy), and those of a frame.
 *
 * @slot - what stands there without the library, such as a link; shown in the placeholder
 * @csspart placeholder - what asks
 * @csspart button - each button; with it `once` or `always`
 * @csspart link - the link to the provider's policy
 * @csspart frame - the frame
 */
class Embed extends Resident {
  static readonly observedAttributes = ['src', 'category'];

  readonly #box = make('div', { className: 'box', tabIndex: -1 });
  readonly #status = make('div', { className: 'status', role: 'status' });
  #once = false;
  #asks: boolean | undefined;
  /** Whoever has just clicked goes on where the button was, and hears what is there now. */
  #toSay: string | undefined;

  constructor() {
    super();
    this.root.adoptedStyleSheets = [(sheet ??= sheetOf(STYLES))];
    this.root.append(this.#box, this.#status);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  attributeChangedCallback(_: string, before: string | null, now: string | null): void {
    if (before === now) return;
    // What was allowed once was another.
    this.#once = false;
    this.#clear();
    this.heed();
  }

  protected begin(life: { readonly signal: AbortSignal }): void {
    // A frame ends with all else that ends on a withdrawal, before what it has stored is swept; `change` comes after that.
    if (this.#isAsked) this.host.consent.when(this.#keys, ({ signal }) => signal.addEventListener('abort', () => this.update()), life);
    if (this.#asks) this.#asks = undefined;
    this.#update();
  }

  protected update(): void {
    // Whoever answers after "once", and leaves it at a no, has thought better of it.
    if (this.#keys.some((key) => this.host.consent.state(key) === 'denied')) this.#once = false;
    this.#update();
  }

  protected speak(): void {
    if (this.#asks) void this.#ask();
  }

  /** An empty box: put in again, a frame would load before anybody asks whether it still may. */
  #clear() {
    this.#box.replaceChildren();
    this.#asks = undefined;
  }

  get #keys() {
    return this.getAttribute('category')?.match(/\S+/g) ?? [];
  }

  /** Does the site ask for it? Else nobody can say yes for good. */
  get #isAsked() {
    return this.#keys.length > 0 && this.#keys.every((key) => key in this.host.consent.grants);
  }

  #update() {
    const holds = this.#keys.length > 0 && this.#keys.every((key) => this.host.consent.has(key));
    const asks = !holds && !this.#once;
    if (asks === this.#asks) return;
    this.#asks = asks;
    const [width, height] = /^(\d+(?:\.\d+)?)\s*[/:]\s*(\d+(?:\.\d+)?)$/.exec(this.getAttribute('ratio') ?? '')?.slice(1) ?? ['16', '9'];
    this.#box.style.setProperty('--_ratio', String(Number(width) / Number(height) || 16 / 9));
    if (!asks) {
      this.#show();
      return;
    }
    // The frame goes now, whenever the words come.
    this.#box.querySelector('iframe')?.remove();
    void this.#ask();
  }

  async #ask() {
    const said = await this.speech.details();
    if (this.#asks) this.#box.replaceChildren(this.#placeholder(said));
  }

  #placeholder({ words, details }: Spoken): HTMLElement {
    const { language } = words;
    const name = this.getAttribute('name') ?? hostOf(this.getAttribute('src'));
    const category = this.#keys.map((key) => labelOf(this.host.store.policy.categories, key, words)).join(', ');
    const say = (text: string) => fill(text, { name, category });
    const shown = [details.embed, details.once, details.alwaysAllow].map(say);
    const allow = (always: boolean) => (event: Event) => {
      // Only a hand may say yes. https://dom.spec.whatwg.org/#dom-event-istrusted
      if (!event.isTrusted) return;
      this.#toSay = say(details.shown);
      if (always) {
        const wording = { language, shown };
        void this.host.part('askfirst-changes.js').then(({ decide }) => decide({ yes: this.#keys, no: [], via: 'grant', wording }));
      } else {
        this.#once = true;
        this.#update();
      }
    };
    const policy = this.getAttribute('privacy');
    const poster = this.getAttribute('poster');
    const once = make('button', { type: 'button', textContent: shown[1]! }, { part: 'button once', 'data-askfirst-action': 'once' });
    const always = make('button', { type: 'button', textContent: shown[2]! }, { part: 'button always', 'data-askfirst-action': 'always' });
    once.addEventListener('click', allow(false));
    always.addEventListener('click', allow(true));
    const links = make('div', { className: 'links' });
    links.append(make('slot'));
    if (isLink(policy)) links.append(make('a', { href: policy, textContent: say(details.policyOf) }, { part: 'link' }));
    const text = make('div');
    text.append(make('strong', { textContent: name }), make('p', { textContent: shown[0]! }), links);
    const actions = make('div', { className: 'actions' });
    actions.append(once);
    if (this.#isAsked) actions.append(always);
    const placeholder = make('section', { className: 'placeholder', lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' }, { part: 'placeholder', 'aria-label': name });
    if (isLink(poster)) placeholder.append(make('img', { src: poster, alt: '' }));
    const panel = make('div', { className: 'panel' });
    panel.append(text, actions);
    placeholder.append(panel);
    return placeholder;
  }

  #show() {
    // No layout shift: in a narrow column the placeholder is higher than the frame would be.
    if (this.#box.firstChild) this.#box.style.minBlockSize = `${this.#box.offsetHeight}px`;
    const frame = make('iframe', {}, { part: 'frame' });
    for (const name of CARRIED_OVER) if (this.hasAttribute(name)) frame.setAttribute(name, this.getAttribute(name)!);
    if (!frame.title) frame.title = this.getAttribute('name') ?? '';
    const src = this.getAttribute('src');
    if (isLink(src)) frame.src = src;
    this.#box.replaceChildren(frame);
    if (this.#toSay === undefined) return;
    this.#box.focus({ preventScroll: true });
    this.#status.textContent = this.#toSay;
    this.#toSay = undefined;
  }
}

function labelOf(categories: readonly Category[], key: string, words: Words): string {
  const category = categories.find((category) => category.key === key.split('/')[0]);
  if (!category) return key;
  return category.services.find((service) => service.key === key)?.label ?? words.label(category);
}

function hostOf(src: string | null): string {
  return isLink(src) ? new URL(src, document.baseURI).hostname : '';
}

/** One for all of them. */
let sheet: CSSStyleSheet | undefined;

const STYLES = css`
  :host {
    display: block;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    --_surface: var(--askfirst-surface, light-dark(#f4f5f7, #1c1e24));
    ${PALETTE}
    display: grid;
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--askfirst-font, inherit);
    line-break: strict;
  }
  /* It keeps the ratio, and grows with what needs more room; aspect-ratio does not in every browser. */
  .box::before {
    content: '';
    padding-block-end: calc(100% / var(--_ratio));
  }
  .box > *,
  .box::before {
    grid-area: 1 / 1;
  }
  .box:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
  }
  .placeholder {
    display: grid;
    position: relative;
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: inherit;
    overflow: clip;
  }
  img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .panel {
    display: grid;
    position: relative;
    align-self: end;
    gap: 12px 24px;
    padding: 16px;
    background: var(--_surface);
  }
  .placeholder:not(:has(img)) .panel {
    align-self: center;
    justify-items: center;
    max-inline-size: 34rem;
    margin-inline: auto;
    text-align: center;
  }
  p {
    margin: 4px 0;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    justify-content: inherit;
    font-size: 0.875em;
  }
  .placeholder:not(:has(img)) .links {
    justify-content: center;
  }
  a,
  ::slotted(a) {
    padding-block: 2px;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: inherit;
  }
  .placeholder:not(:has(img)) .actions {
    justify-content: center;
  }
  button {
    min-block-size: 44px;
    border: 1px solid var(--_accent);
    border-radius: var(--askfirst-button-radius, calc(var(--_radius) * 0.625));
    padding: 8px 16px;
    color: var(--_on-accent);
    background: var(--_accent);
    font: inherit;
    font-size: 0.9375em;
    font-weight: var(--askfirst-button-weight, 600);
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  button:focus-visible,
  a:focus-visible,
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .status {
    position: absolute;
    clip-path: inset(50%);
  }
  @media print {
    .box:has(.placeholder) {
      display: none;
    }
  }
`;
