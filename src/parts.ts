/**
 * The parts that not every page view needs, and how they are brought: only when something must be asked, shown, changed
 * or guarded. A visitor who has answered, and changes nothing, downloads none of them.
 */
import type { CookieJar } from './browser/cookie-jar.js';
import type { Gate, Revive } from './browser/gate.js';
import type { Decision, Said } from './consent/decision.js';
import type { ConsentRecord } from './consent/record.js';
import type { ConsentStore } from './consent/store.js';
import type { Watcher } from './consent/when.js';
import type { Consent } from './handle.js';
import type { Manner, Prompt } from './prompt.js';
import type { Details, Texts } from './translations/texts.js';

/** How the library was started. */
export interface Start {
  readonly tag: HTMLScriptElement | null;
  /** The text of the JSON block, if one stood in the page by then. */
  readonly block: string | null | undefined;
  /** What was given to `start()`. */
  readonly options: unknown;
}

/** What the core has, for the parts to stand on. */
export interface Host {
  readonly consent: Consent;
  readonly store: ConsentStore;
  /** What the parts read of the site's options, as it was written. */
  readonly options: Manner;
  readonly jar: CookieJar;
  readonly gate: Gate;
  /** What waits in `when()`, and starts what may start by now. */
  readonly watchers: ReadonlySet<Watcher>;
  readonly begin: () => void;
  /** Writes the standing answer again. */
  readonly keep: () => void;
  /** Tells the other tabs of an answer, once somebody looks at this one. */
  tell?: (text: string) => void;
  /** Tells the site's scripts. */
  readonly announce: (type: string, detail?: unknown) => void;
  /** Shows what is to be asked or told now, if anything is. */
  readonly askNow: () => void;
  readonly part: <File extends keyof Parts>(file: File) => Promise<Parts[File]>;
  readonly bring: Bring;
  /** The texts of the page's language, in case there is a file of its name: the core asks for them before the UI is there. */
  guessed?: Promise<{ readonly default: Texts } | undefined> | undefined;
  /** How the library was started, for the inspection. */
  readonly start: Start | undefined;
  /** Ends with the library's life on this page. */
  readonly signal: AbortSignal;
}

/** The part that changes an answer, and carries the change out. */
export interface Changes {
  /** Carries out a decision. */
  readonly decide: (decision: Decision) => void;
  /** Goes back from the standing answer to what the visitor had said before, or to no answer. */
  readonly undo: (before: ConsentRecord | undefined) => void;
  /** Carries out what code says. */
  readonly say: (said: Said) => void;
  /** A yes to these keys, separated by spaces, by a button of the page. */
  readonly grant: (keys: string) => void;
  /**
   * Takes over what stands in the cookie, which another tab or another host of this site has written, or what another
   * tab has told. Of several answers it makes one, everywhere.
   */
  readonly look: (heard?: string) => void;
}

/** What each part is once it has been created, by the name of its file. */
export interface Parts {
  'askfirst-elements.js': Revive;
  'askfirst-changes.js': Changes;
  'askfirst-ui.js': Prompt;
  'askfirst-embed.js': unknown;
  'askfirst-declaration.js': unknown;
  'askfirst-button.js': unknown;
  'askfirst-guard.js': unknown;
  'askfirst-shadow.js': unknown;
  'askfirst-inspection.js': unknown;
  'askfirst-fairness.js': unknown;
}

/** A part as it is brought. */
export interface Part<Made> {
  readonly create: (host: Host) => Made;
}

/** A UI: ours, or the site's own. */
export type Ui = Part<Prompt>;

/** What the UI imports by itself, once it is there. */
export type Piece = 'preferences' | 'standing';

/** Brings a file by its name. Asked again with a higher `attempt` after a failed download. */
export interface Bring {
  <File extends keyof Parts>(file: File, attempt?: number): Promise<Part<Parts[File]>>;
  <Module>(file: `askfirst-${Piece}.js`, attempt?: number): Promise<Module>;
  (file: `translations/details/${string}.js`, attempt?: number): Promise<{ readonly default: Details }>;
  (file: `translations/${string}.js`, attempt?: number): Promise<{ readonly default: Texts }>;
}

/** Loads, and after a failure tries again: after one second, then four, sixteen … */
export const insist = <T>(load: (attempt: number) => Promise<T>, attempt = 0): Promise<T> =>
  load(attempt).catch(async (error: unknown) => {
    console.warn('askfirst:', error);
    await new Promise((resolve) => setTimeout(resolve, 1000 * 4 ** attempt));
    return insist(load, attempt + 1);
  });
