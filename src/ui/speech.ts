/**
 * Which language is spoken, and its words: English stands in for what does not come, and for no longer than that.
 */
import { insist, type Host } from '../parts.js';
import en from '../translations/en.js';
import { pickLanguage } from '../translations/languages.js';
import { detailsIn, wordsIn, type DetailWords, type Words } from './words.js';

/** How long a language is waited for before English stands in for it, in milliseconds. */
const PATIENCE = 1000;

export interface Spoken {
  readonly words: Words;
  readonly details: DetailWords;
}

export interface Speech {
  /** `undefined` as long as it is not known which language is spoken. */
  readonly words: () => Words | undefined;
  /** What is said one step deeper, in the same language: English where it does not come. */
  readonly details: () => Promise<Spoken>;
}

/** `changed` is called whenever other words are spoken than before. */
export function createSpeech({ consent, options, bring, guessed, signal }: Host, changed: () => void): Speech {
  const english = wordsIn('en', en, options);
  let language: string | undefined;
  let words: Words | undefined;
  let spoken: Promise<unknown> | undefined;

  const wishes = () => {
    const { language: wish } = options as { language?: unknown };
    return typeof wish !== 'string' || wish === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [wish];
  };

  // What the core has asked for is that of the first wish, whatever its script and region.
  const [first] = /^\w*/.exec(wishes()[0]!)!;

  const speak = (next: Words, asked: string | undefined) => {
    if (asked !== language || next === words) return;
    words = next;
    changed();
  };

  const come = async (asked: string) => {
    const { default: texts } = (asked === first ? await guessed : undefined) ?? (await insist((attempt) => bring(`translations/${asked}.js`, attempt)));
    speak(wordsIn(asked, texts, options), asked);
  };

  /** Speaks what the options wish for by now. */
  const heed = () => {
    const asked = pickLanguage(wishes());
    if (asked === language) return;
    language = asked;
    if (asked === 'en') {
      // At first nobody listens yet.
      if (words) speak(english, asked);
      else words = english;
    } else spoken = orSoon(come(asked)).then(() => words ?? speak(english, asked));
  };

  const detailsOf = (language: string) => insist((attempt) => bring(`translations/details/${language}.js`, attempt));

  heed();
  consent.addEventListener('language', heed, { signal });
  return {
    words: () => words,
    async details() {
      await spoken;
      if (words && words !== english) {
        const { language } = words;
        const found = await orSoon(detailsOf(language));
        if (found) return { words, details: detailsIn(language, found.default, options) };
      }
      const { default: texts } = await detailsOf('en');
      return { words: english, details: detailsIn('en', texts, options) };
    },
  };
}

/** What all elements of one kind speak with: made when the first of them has something to say. */
export interface SharedSpeech extends Pick<Speech, 'details'> {
  /** Called when another language is spoken. */
  readonly listeners: Set<() => void>;
}

export function shareSpeech(host: Host): SharedSpeech {
  const listeners = new Set<() => void>();
  let speech: Speech | undefined;
  return {
    listeners,
    details: () => (speech ??= createSpeech(host, () => listeners.forEach((listener) => listener()))).details(),
  };
}

/** Resolves to what is awaited, or, where that takes too long, to nothing. */
const orSoon = <T>(awaited: Promise<T>): Promise<T | undefined> =>
  Promise.race([awaited, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
