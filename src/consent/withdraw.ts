/**
 * What a withdrawal ends of that which `when()` has started.
 */
import { attempt } from './attempt.js';
import type { Watcher } from './when.js';

/** Aborts the signal of whatever may no longer run, then runs its `stop`. */
export function endWatchers(watchers: ReadonlySet<Watcher>, holds: (key: string) => boolean): void {
  for (const watcher of watchers) {
    const { running, stop, keys } = watcher;
    if (!running || keys.every(holds)) continue;
    watcher.running = watcher.stop = undefined;
    running.abort();
    if (typeof stop === 'function') attempt(stop);
  }
}
