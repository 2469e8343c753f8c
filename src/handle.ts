/**
 * The consent handle: what a site's scripts hold in their hands.
 */
import { createJar, type Jar } from './browser/bound-jar.js';
import { attempt } from './consent/attempt.js';
import type { Said } from './consent/decision.js';
import type { BlockedWrite, ConsentEvent } from './consent/events.js';
import { choiceOf, type Choice } from './consent/grants.js';
import type { Policy } from './consent/policy.js';
import { answers, type ConsentRecord } from './consent/record.js';
import type { ConsentStore, Snapshot } from './consent/store.js';
import type { Start, When } from './consent/when.js';

interface ConsentEvents<Key extends string> {
  /** Once, when the page's first state stands. */
  ready: ConsentEvent<Key>;
  /** After each decision, here or in another tab, when everything that obeys it has obeyed; held scripts that wait for their turn may be still to come. */
  change: ConsentEvent<Key>;
  /** The preferences were opened, closed. */
  open: Event;
  close: Event;
  /** The guard has seen a write that nobody has allowed; each is told once. */
  blocked: CustomEvent<BlockedWrite>;
}

/** `Key` is every category of the policy, and every service as `category/service`. */
export interface Consent<Key extends string = string> extends EventTarget {
  /**
   * Runs `start` at once if the key holds, later if it is granted later, again when it is granted again after a
   * withdrawal. `start` may return a `stop`, which runs on withdrawal, and gets a signal that aborts then. Of
   * several keys all must hold. A `start` that throws is reported and disturbs nobody else.
   *
   * Returns a function that ends the subscription; so does `signal`. Neither runs `stop`: nothing was withdrawn.
   */
  readonly when: (key: Key | readonly Key[], start: Start, options?: { signal?: AbortSignal }) => () => void;
  /** Does it hold now? */
  readonly has: (key: Key) => boolean;
  /** What the visitor said; of a service, what was said of its category unless it was named itself. */
  readonly state: (key: Key) => Choice | 'undecided';
  /** Resolves with the record once any answer to this revision of the policy stands. Rejects only by `signal`. */
  readonly decided: (options?: { signal?: AbortSignal }) => Promise<ConsentRecord>;
  /**
   * Answers from code, for the keys named. It is recorded as such (`via: 'api'`). Called while a change is being
   * carried out, it takes effect right after that one.
   */
  readonly decide: (choices: Partial<Readonly<Record<Key, Choice>>>) => void;
  readonly acceptAll: () => void;
  readonly rejectAll: () => void;
  /** Takes back every yes. */
  readonly withdraw: () => void;
  /** Opens and closes the preferences. */
  readonly open: () => void;
  readonly close: () => void;
  /** Speaks another language from now on, on this page: `auto`, or a BCP 47 tag; English where we do not speak it. */
  readonly setLanguage: (tag: string) => void;
  /**
   * The cookies of one category: written only while it holds, swept when it is withdrawn. What is set is
   * noted in localStorage (`askfirst:<category>:<name>`), so that a withdrawal on a later visit sweeps it, too.
   */
  readonly cookies: (category: Key) => Jar;
  /**
   * Returns a function whose calls wait until the visitor has answered: then they are passed on in their order where
   * the key holds, and dropped where it does not. With it a first page view is neither lost nor sent too early.
   */
  readonly queue: <Args extends readonly unknown[]>(key: Key, run: (...args: Args) => unknown) => (...args: Args) => void;
  /** The standing answer, fresh or stale; `undefined` if there is none. */
  readonly record: ConsentRecord | undefined;
  readonly grants: Readonly<Record<Key, boolean>>;
  readonly policy: Policy;
  /** `onChange` is called after each change. The shape that React's `useSyncExternalStore` and others want. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly snapshot: () => Snapshot;
  /** Calls `use` at once: what the queue before the library has loaded does later. */
  readonly push: (...use: ((consent: Consent<Key>) => void)[]) => void;
  /** Ends everything: listeners, observers, elements. What holds goes on holding, and nobody is asked. */
  readonly stop: () => void;
  addEventListener<Type extends keyof ConsentEvents<Key>>(
    type: Type,
    listener: (event: ConsentEvents<Key>[Type]) => void,
    options?: AddEventListenerOptions | boolean,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions | boolean,
  ): void;
  removeEventListener<Type extends keyof ConsentEvents<Key>>(
    type: Type,
    listener: (event: ConsentEvents<Key>[Type]) => void,
    options?: EventListenerOptions | boolean,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: EventListenerOptions | boolean,
  ): void;
}

/** What the handle passes on to. */
interface Behind {
  /** Carries out what code says. */
  readonly say: (said: Said) => void;
  readonly when: When;
  readonly open: () => void;
  readonly close: () => void;
  readonly setLanguage: (tag: string) => void;
  readonly stop: () => void;
}

/** Every method works without its object, so that it can be handed on as it is. */
export function createHandle({ policy, snapshot }: ConsentStore, { say, ...behind }: Behind): Consent {
  const consent = new EventTarget() as Consent;
  const has = (key: string) => !!snapshot().grants[key];
  const state = (key: string) => choiceOf(policy, snapshot().record, key) ?? 'undecided';
  const rejectAll = () => say('denied');

  const subscribe = (onChange: () => void) => {
    const subscription = new AbortController();
    for (const type of ['ready', 'change']) consent.addEventListener(type, () => onChange(), subscription);
    return () => subscription.abort();
  };

  Object.defineProperties(consent, {
    record: { get: () => snapshot().record },
    grants: { get: () => snapshot().grants },
  });
  return Object.assign(consent, {
    ...behind,
    policy,
    snapshot,
    subscribe,
    has,
    state,
    decided: ({ signal }: { signal?: AbortSignal } = {}) =>
      new Promise<ConsentRecord>((resolve, reject) => {
        const look = () => {
          const { record } = snapshot();
          if (signal?.aborted) reject(signal.reason as Error);
          else if (answers(record, policy)) resolve(record);
        };
        signal?.addEventListener('abort', look);
        subscribe(look);
        look();
      }),
    cookies: (category: string) => createJar(category, () => has(category)),
    queue(key: string, run: (...args: unknown[]) => unknown) {
      const waiting: unknown[][] = [];
      const settle = () => {
        if (!has(key) && state(key) === 'undecided') return;
        for (const args of waiting.splice(0)) if (has(key)) attempt(() => run(...args));
      };
      subscribe(settle);
      return (...args: unknown[]) => {
        waiting.push(args);
        settle();
      };
    },
    decide: say,
    acceptAll: () => say('granted'),
    rejectAll,
    withdraw: rejectAll,
    push: (...uses: ((consent: Consent) => void)[]) => uses.forEach((use) => attempt(() => use(consent))),
  });
}
