/**
 * `when(category, start)`: start now, start later, stop, start again.
 */
import { attempt } from './attempt.js';

/** Runs on withdrawal. */
export type Stop = () => void;

/**
 * Runs as soon as its keys hold, and again when they are granted again after a withdrawal. The signal aborts on
 * withdrawal, before the returned `stop` runs.
 */
// `void`, so that an arrow function may return whatever its last call does.
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
export type Start = (context: { readonly signal: AbortSignal }) => Stop | void | Promise<void>;

export type When = (keys: string | readonly string[], start: Start, options?: { signal?: AbortSignal }) => () => void;

/** One `when()`: what it waits for, and what runs of it. */
export interface Watcher {
  readonly keys: readonly string[];
  readonly start: Start;
  running?: AbortController | undefined;
  stop?: ReturnType<Start>;
}

/** `begin` starts what may start by now; what ends on a withdrawal is in `withdraw.ts`. */
export function createWhen(holds: (key: string) => boolean): {
  when: When;
  begin: () => void;
  watchers: ReadonlySet<Watcher>;
} {
  const watchers = new Set<Watcher>();

  const beginOne = (watcher: Watcher) => {
    if (watcher.running || !watcher.keys.every(holds)) return;
    watcher.running = new AbortController();
    attempt(() => (watcher.stop = watcher.start({ signal: watcher.running!.signal })));
  };

  return {
    watchers,
    when(keys, start, { signal } = {}) {
      const watcher: Watcher = { keys: [keys].flat(), start };
      const unsubscribe = () => void watchers.delete(watcher);
      if (!signal?.aborted) {
        watchers.add(watcher);
        signal?.addEventListener('abort', unsubscribe);
        beginOne(watcher);
      }
      return unsubscribe;
    },
    begin: () => watchers.forEach(beginOne),
  };
}
