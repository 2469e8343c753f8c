/**
 * What the core asks of the part that asks and answers, and how that part is brought: only when something must be
 * asked, shown or decided. A visitor who has answered never downloads it.
 */
import type * as inspection from './inspection.js';
import type { Decision } from './consent/decision.js';
import { questions } from './consent/record.js';
import type { ConsentStore } from './consent/store.js';
import { pickLanguage } from './translations/languages.js';
import type { Texts } from './translations/texts.js';

/** How the prompts look and speak. */
export interface Appearance {
  /** `auto`, or a BCP 47 tag. */
  readonly language?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly position?: 'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'center';
  readonly privacy?: string;
  readonly contact?: string;
  /** The site's own words, laid over ours, for each language that it wants other words in. */
  readonly texts?: Readonly<Record<string, SiteTexts>>;
}

/** Any of our texts in the site's own words. */
export type SiteTexts = Partial<Readonly<Record<Exclude<keyof Texts, 'categories'>, string>>> & {
  readonly categories?: Readonly<Record<string, { readonly label?: string; readonly description?: string }>>;
};

/** What a UI stands on. */
export interface PromptHost {
  readonly store: ConsentStore;
  readonly appearance: Appearance;
  /** The name of the cookie, and whether the browser keeps it beyond this page. */
  readonly jar: { readonly name: string; readonly lasts: () => boolean };
  /** Writes the standing answer again. */
  readonly keep: () => void;
  /** Tells the site that the preferences were opened or closed. */
  readonly notify: (type: 'open' | 'close') => void;
  /** Tells the site's developer what is wrong with the options; for a page that a developer looks at. */
  readonly inspect?: (() => unknown) | undefined;
  /** Ends with the library's life on this page. */
  readonly signal: AbortSignal;
  readonly language: string;
  /** The texts in that language, still on their way; none for English, which the UI brings. */
  readonly texts: Promise<{ readonly default: Texts }> | undefined;
}

export interface Prompt {
  /** Shows what the store leaves open to ask or to tell, or nothing; called after each change. */
  readonly update: () => void;
  /** Opens and closes the preferences. */
  readonly open: () => void;
  readonly close: () => void;
  /** Carries out a decision. */
  readonly decide: (decision: Decision) => void;
  /** Makes one answer of several that were found, and removes the others. */
  readonly merge: (found: readonly string[], source: 'restore' | 'tab') => void;
}

export interface Ui {
  readonly createPrompt: (host: PromptHost) => Prompt;
}

/**
 * Brings the parts that not every page view needs, by the name of their file. Asked again with a higher `attempt`
 * after a failed download.
 */
export interface Bring {
  (file: 'askfirst-ui.js', attempt?: number): Promise<Ui>;
  (file: `translations/${string}.js`, attempt?: number): Promise<{ readonly default: Texts }>;
  (file: 'askfirst-inspection.js'): Promise<typeof inspection>;
}

/** Passes a verb on to the prompt, which is brought when it is first needed. */
export type Ask = <Verb extends keyof Prompt>(verb: Verb, ...details: Parameters<Prompt[Verb]>) => void;

export function createAsk(host: Omit<PromptHost, 'language' | 'texts'>, bring: Bring): Ask {
  let prompt: Promise<Prompt> | undefined;

  const come = async () => {
    const { language: wish = 'auto' } = host.appearance;
    const language = pickLanguage(wish === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [wish]);
    // Both are asked for at once: what the core knows it will need must not wait in line.
    const texts = language === 'en' ? undefined : insist((attempt) => bring(`translations/${language}.js`, attempt));
    const ui = await insist((attempt) => bring('askfirst-ui.js', attempt));
    return ui.createPrompt({ ...host, language, texts });
  };

  return (verb, ...details) => {
    const { policy, snapshot } = host.store;
    // As long as nothing is to be asked, there is nothing to update and nothing to close.
    if (!prompt && /update|close/.test(verb) && !questions(policy, snapshot().record)[0]) return;
    void (prompt ??= come()).then((prompt) => (prompt[verb] as (...details: unknown[]) => void)(...details));
  };
}

/** Loads, and after a failure tries again: after one second, then four, sixteen … */
const insist = <T>(load: (attempt: number) => Promise<T>, attempt = 0): Promise<T> =>
  load(attempt).catch(async (error: unknown) => {
    console.warn('askfirst:', error);
    await new Promise((resolve) => setTimeout(resolve, 1000 * 4 ** attempt));
    return insist(load, attempt + 1);
  });
