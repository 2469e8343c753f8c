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
export type Start = (context: { readonly signal: AbortSignal }) => Stop | void | Promise<unknown>;

export type When = (keys: string | readonly string[], start: Start, options?: { signal?: AbortSignal }) => () => void;

/** One `when()`: what it waits for, and what runs of it. */
interface Watcher {
  readonly keys: readonly string[];
  readonly start: Start;
  running?: AbortController | undefined;
  stop?: ReturnType<Start>;
}

/** `follow` starts and stops what was subscribed; to be called whenever what holds has changed. */
export function createWhen(holds: (key: string) => boolean): { when: When; follow: () => void } {
  const watchers = new Set<Watcher>();

  const begin = (watcher: Watcher) => {
    if (watcher.running || !watcher.keys.every(holds)) return;
    watcher.running = new AbortController();
    attempt(() => (watcher.stop = watcher.start({ signal: watcher.running!.signal })));
  };

  const end = (watcher: Watcher) => {
    const { running, stop, keys } = watcher;
    if (!running || keys.every(holds)) return;
    watcher.running = watcher.stop = undefined;
    running.abort();
    if (typeof stop === 'function') attempt(stop);
  };

  return {
    when(keys, start, { signal } = {}) {
      const watcher: Watcher = { keys: [keys].flat(), start };
      const unsubscribe = () => void watchers.delete(watcher);
      if (!signal?.aborted) {
        watchers.add(watcher);
        signal?.addEventListener('abort', unsubscribe);
        begin(watcher);
      }
      return unsubscribe;
    },
    follow() {
      // What may no longer run has ended before anything new begins.
      watchers.forEach(end);
      watchers.forEach(begin);
    },
  };
}
