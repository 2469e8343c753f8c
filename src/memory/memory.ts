/**
 * The memory of a page: composed of the parts that the site asks for, each under its own category.
 */
import type { Consent } from '../handle.js';
import { rememberBrowser, type BrowserMemory } from './browser.js';
import { rememberFeedback, type FeedbackMemory } from './feedback.js';
import { identify, type Browser, type BringParser } from './identify.js';
import { createKeeper } from './keeper.js';
import { rememberLocale, type LocaleChoice, type LocaleMemory } from './locale.js';

export interface PartOptions<Key extends string = string> {
  /** The category that it is kept under. */
  readonly category?: Key;
}

export interface LocaleOptions<Key extends string = string> extends PartOptions<Key> {
  /** The languages that the page can show by itself, as BCP 47 tags: then `<html lang>` and `dir` follow the choice. */
  readonly languages?: readonly string[];
}

/** What is remembered: `true`, or how. */
export interface Wanted<Key extends string = string> {
  /** Type, version, engine, system and additional software of the browser; in `browser`. */
  readonly browser?: boolean | PartOptions<Key>;
  /** The visitor's language and region; in `preferences`. */
  readonly locale?: boolean | LocaleOptions<Key>;
  /** Ratings and comment forms; in `feedback`. */
  readonly feedback?: boolean | PartOptions<Key>;
}

export interface Parts {
  readonly browser: BrowserMemory;
  readonly locale: LocaleMemory;
  readonly feedback: FeedbackMemory;
}

interface MemoryEvents {
  /** Something is known, chosen, rated, kept or forgotten. */
  change: CustomEvent<{ readonly part: keyof Parts }>;
  /** The visitor has come with another browser, or another major version, than last time. */
  browserchange: CustomEvent<{ readonly current: Browser; readonly previous: Browser }>;
  /** Another language or region counts now: chosen here, remembered, or forgotten. */
  localechange: CustomEvent<LocaleChoice>;
}

interface MemoryBase extends EventTarget {
  /** Ends it on this page: nothing more is kept or filled in. What is kept stays, and goes on withdrawal. */
  readonly stop: () => void;
  addEventListener<Type extends keyof MemoryEvents>(
    type: Type,
    listener: (event: MemoryEvents[Type]) => void,
    options?: AddEventListenerOptions | boolean,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: AddEventListenerOptions | boolean): void;
}

type WantedParts<Asked extends Wanted> = { [Part in keyof Parts as Asked[Part] extends object | true ? Part : never]: Parts[Part] };

/** The parts that were asked for, and an `EventTarget`. */
export type Memory<Asked extends Wanted = { browser: true; locale: true; feedback: true }> = MemoryBase & Readonly<WantedParts<Asked>>;

const CATEGORIES = { browser: 'browser', locale: 'preferences', feedback: 'feedback' } as const;

export function createMemory(consent: Consent, wanted: Wanted, bringParser: BringParser): Partial<Parts> & MemoryBase {
  const life = new AbortController();
  const { signal } = life;
  const memory = new EventTarget() as MemoryBase;
  // Whoever has just been handed the memory can still listen.
  const tell = (type: string, detail: unknown) =>
    queueMicrotask(() => signal.aborted || memory.dispatchEvent(new CustomEvent(type, { detail })));

  const keeperOf = (part: keyof Parts) => {
    const options = wanted[part];
    if (!options) return undefined;
    const category = (options === true ? undefined : options.category) ?? CATEGORIES[part];
    if (!consent.policy.categories.some(({ key }) => key === category)) {
      throw new TypeError(`To remember \`${part}\` needs the category '${category}', and the policy has none of that name.`);
    }
    return createKeeper(consent, category, signal);
  };
  // All are looked at before one begins: what throws leaves nothing behind.
  const [browser, locale, feedback] = (['browser', 'locale', 'feedback'] as const).map(keeperOf);
  const { languages = [] } = typeof wanted.locale === 'object' ? wanted.locale : {};

  // The end of the library is the end of its memory. The handle tells nobody of it.
  const { stop } = consent;
  Object.assign(consent, {
    stop() {
      life.abort();
      stop();
    },
  });

  return Object.assign(memory, {
    stop: () => life.abort(),
    ...(browser && { browser: rememberBrowser(browser, () => identify(bringParser), tell) }),
    ...(locale && { locale: rememberLocale(locale, languages, tell) }),
    ...(feedback && { feedback: rememberFeedback(feedback, tell) }),
  });
}
