/**
 * What the elements share that a site writes into its page itself: they may stand there before the library starts, and
 * after it was stopped and started anew, as frameworks do it.
 */
import type { Host } from '../parts.js';
import { keepKeys } from './make.js';
import { shareSpeech, type SharedSpeech } from './speech.js';

/** Of the library's latest start on this page. */
let host: Host;
// Who has allowed everything needs no words.
let speech: SharedSpeech;

const residents = new Set<Resident>();

/** Has this kind of them heed this start, and makes it known to the page. */
export function settle(name: string, kind: CustomElementConstructor, started: Host): void {
  host = started;
  speech = shareSpeech(host);
  for (const resident of residents) if (resident instanceof kind) resident.heed();
  if (!customElements.get(name)) customElements.define(name, kind);
}

export abstract class Resident extends HTMLElement {
  protected readonly root = this.attachShadow({ mode: 'open' });
  #life: AbortController | undefined;

  constructor() {
    super();
    keepKeys(this.root);
  }

  connectedCallback(): void {
    residents.add(this);
    this.heed();
  }

  disconnectedCallback(): void {
    residents.delete(this);
    this.#life?.abort();
  }

  /** Does from now on what the library says that was started last. */
  heed(): void {
    if (!residents.has(this)) return;
    this.#life?.abort();
    const life = (this.#life = new AbortController());
    const { listeners } = speech;
    const speak = () => this.speak();
    listeners.add(speak);
    life.signal.addEventListener('abort', () => listeners.delete(speak));
    host.signal.addEventListener('abort', () => life.abort(), life);
    for (const type of ['ready', 'change'] as const) host.consent.addEventListener(type, () => this.update(), life);
    this.begin(life);
  }

  protected get host(): Host {
    return host;
  }

  protected get speech(): SharedSpeech {
    return speech;
  }

  /** A life begins in the page, or with another start of the library, and ends with the signal. */
  protected abstract begin(life: { readonly signal: AbortSignal }): void;

  /** What holds is known, or is another than before. */
  protected abstract update(): void;

  /** Other words are spoken. */
  protected abstract speak(): void;
}
