/** `<askfirst-preferences>`: the dialog in which a visitor chooses one by one. */
import { html, nothing } from 'lit/html.js';
import type { Decision } from '../consent/decision.js';
import { optional, type Category } from '../consent/policy.js';
import type { ConsentStore } from '../consent/store.js';
import type { Appearance } from '../prompt.js';
import type { Action } from './banner-view.js';
import { button, linksOf } from './banner.js';
import { copyText } from './copy-text.js';
import { languagePicker, PICKER_STYLES } from './language-picker.js';
import { PREFERENCES_STYLES } from './preferences-style.js';
import { receipt, RECEIPT_STYLES } from './receipt.js';
import type { Spoken } from './speech.js';
import { storedBy, STORED_STYLES } from './stored.js';
import { Surface } from './surface.js';
import { isRightToLeft } from '../translations/languages.js';

/** What the preferences show and do. */
export interface PreferencesContent extends Spoken {
  readonly store: ConsentStore;
  readonly appearance: Appearance;
  /** Does something that was withdrawn go on running? */
  readonly runsOn: boolean;
  /** Is given what the visitor decides, and the words that stood there. */
  readonly answer: (decision: Decision, shown: readonly string[]) => void;
  /** Speaks another language. */
  readonly speak: (tag: string) => void;
}

/**
 * The preferences: a modal dialog over a draft of choices. Nothing counts before Save; closing changes nothing.
 *
 * @fires close - when it is gone
 * @csspart dialog - the dialog
 * @csspart button - each button; with it `accept`, `reject`, `save`, `close`, `copy` or `withdraw`
 * @csspart switch - each switch
 * @csspart link - each link
 */
export class Preferences extends Surface {
  #content!: PreferencesContent;
  /** The keys that would be granted. */
  #draft = new Set<string>();
  /** The keys that a script would have granted. */
  #leftOpen = new Set<string>();
  #opened = new Set<string>();
  #copied = false;

  constructor() {
    super(PREFERENCES_STYLES + STORED_STYLES + RECEIPT_STYLES + PICKER_STYLES);
  }

  /** Draws them with a new draft, out of sight. */
  prepare(content: PreferencesContent): void {
    const { grants } = content.store.snapshot();
    this.#draft = new Set(Object.keys(grants).filter((key) => grants[key]));
    this.#leftOpen.clear();
    this.#opened.clear();
    this.#copied = false;
    this.show(content);
  }

  open(): void {
    document.body.append(this);
    this.#dialog.showModal();
    // Hidden by a content blocker, now or later, a modal dialog would lock the page.
    new IntersectionObserver(() => this.#dialog.checkVisibility() || this.close()).observe(this.#dialog);
  }

  /** Goes on with this, and with the draft as it is. */
  show(content: PreferencesContent): void {
    this.#content = content;
    this.lang = content.words.language;
    this.#render();
  }

  close(): void {
    this.#dialog.close();
  }

  get #dialog() {
    return this.find<HTMLDialogElement>('dialog')!;
  }

  readonly #closed = () => {
    this.remove();
    this.dispatchEvent(new Event('close'));
  };

  #turn({ key: whole, services }: Category, key: string, on: boolean) {
    const turned = key === whole ? [key, ...services.map((service) => service.key)] : [key];
    for (const each of turned) this.#draft[on ? 'add' : 'delete'](each);
    this.#render();
  }

  /** Turns off by anything and on by a hand alone. It is on by now, and goes back. https://dom.spec.whatwg.org/#eventtarget-legacy-canceled-activation-behavior */
  readonly #clicked = (event: Event) => {
    const { checked, name } = event.currentTarget as HTMLInputElement;
    if (event.isTrusted || !checked) return;
    event.preventDefault();
    this.#leftOpen.add(name);
  };

  readonly #act = (action: Action, { isTrusted }: Event) => {
    const { store, words, details, answer } = this.#content;
    const { policy } = store;
    if (action === 'reload') {
      location.reload();
      return;
    }
    const asked = optional(policy);
    const drafted = (key: string) => (action === 'save' ? this.#draft.has(key) : action === 'accept');
    // A service is named only where it differs from its category.
    const said = asked.flatMap(({ key, services }) => [
      key,
      ...services.map((service) => service.key).filter((service) => drafted(service) !== drafted(key)),
    ]);
    // Only a hand may say yes; a no may come from anything, so that privacy tools can say it. What they would allow is left to the visitor.
    const left = (key: string) => action === 'save' && !isTrusted && this.#leftOpen.has(key);
    const yes = said.filter((key) => drafted(key) && isTrusted);
    const no = said.filter((key) => !drafted(key) && !left(key));
    if (action !== 'close' && (yes[0] || no[0])) {
      const shown = policy.categories.flatMap((category) => [
        words.label(category),
        details.description(category),
        ...category.services.flatMap(({ label, description = '' }) => [label, description]),
      ]);
      answer({ yes, no, via: action as Decision['via'] }, [words.settingsTitle, details.settings, ...shown]);
    }
    this.close();
  };

  #switch(category: Category, key: string, label: string) {
    return html`<label>
      ${label}
      <input
        type="checkbox"
        role="switch"
        part="switch"
        name=${key}
        aria-describedby=${category.key}
        .checked=${this.#draft.has(key)}
        @click=${this.#clicked}
        @change=${({ target }: Event) => this.#turn(category, key, (target as HTMLInputElement).checked)}
      />
    </label>`;
  }

  #row(category: Category) {
    const { key, necessary } = category;
    const { words, details } = this.#content;
    const label = words.label(category);
    return html`<li>
      ${necessary
        ? html`<div class="label">${label} <span>${details.always}</span></div>`
        : this.#switch(category, key, label)}
      <p id=${key}><bdi>${details.description(category)}</bdi></p>
      ${storedBy(category, {
        details,
        control: (service) =>
          necessary ? html`<div class="label">${service.label}</div>` : this.#switch(category, service.key, service.label),
        opened: this.#opened,
        open: this.#open,
      })}
    </li>`;
  }

  readonly #open = (key: string) => {
    if (this.#opened.has(key)) return;
    this.#opened.add(key);
    this.#render();
  };

  readonly #copy = async (text: string) => {
    this.#copied = await copyText(text, this.#dialog);
    this.#render();
  };

  #render() {
    const { store, appearance, words, details, runsOn, speak } = this.#content;
    const { policy, signals, snapshot } = store;
    this.paint(html`<dialog
      class="surface ${appearance.theme}"
      part="dialog"
      aria-labelledby="title"
      dir=${isRightToLeft(words.language) ? 'rtl' : 'ltr'}
      @close=${this.#closed}
    >
      <div class="head">
        <h2 id="title">${words.settingsTitle}</h2>
        <button
          type="button"
          class="cross"
          part="button close"
          data-askfirst-action="close"
          aria-label=${details.close}
          @click=${() => this.close()}
        >
          ×
        </button>
      </div>
      <div class="body">
        <p>${details.settings}</p>
        <p class="links">${linksOf(words, appearance)}</p>
        ${languagePicker(words, details, appearance, speak)}
        ${signals().gpc && policy.categories.some(({ key, sale }) => sale && !snapshot().grants[key]) ? html`<p class="notice">${words.honoured}</p>` : nothing}
        ${runsOn ? html`<p class="notice">${details.reload} ${button('reload', details.reloadNow, this.#act)}</p>` : nothing}
        <ul class="categories">
          ${policy.categories.map((category) => this.#row(category))}
        </ul>
        ${receipt({
          store,
          words,
          details,
          copied: this.#copied,
          copy: (text) => void this.#copy(text),
          withdraw: (event) => this.#act('reject', event),
        })}
      </div>
      <div class="foot">
        ${button('reject', details.rejectAll, this.#act)} ${button('accept', details.acceptAll, this.#act)}
        ${button('save', details.save, this.#act)}
      </div>
    </dialog>`);
  }
}
