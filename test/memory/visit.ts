/**
 * A page view with a consent handle, and what the visitor says during it; the rest of the library is not there.
 */
import { formatRecord } from '../../src/consent/decision.js';
import { now } from '../../src/consent/record.js';
import { createStore } from '../../src/consent/store.js';
import { createWhen } from '../../src/consent/when.js';
import { endWatchers } from '../../src/consent/withdraw.js';
import { createHandle, type Consent } from '../../src/handle.js';
import { remember, type Memory, type Wanted } from '../../src/memory/index.js';
import { readOptions } from '../../src/options.js';

const ALL = ['browser', 'preferences', 'feedback'];

export interface Visit<Asked extends Wanted> {
  readonly consent: Consent;
  readonly memory: Memory<Asked>;
  readonly say: (yes: readonly string[], no?: readonly string[]) => void;
  readonly withdraw: () => void;
}

let end = () => {};

/** Comes to the page with this much allowed already. What an earlier visit began on this page has ended. */
export function visit<const Asked extends Wanted>(wanted: Asked, yes: readonly string[] = [], { daysAgo = 0, categories = [ALL] as readonly unknown[] } = {}): Visit<Asked> {
  end();
  const { policy } = readOptions({}, categories);
  const store = createStore(policy, { gpc: false });
  const { when, begin, watchers } = createWhen((key) => consent.has(key));
  const nothing = () => undefined;
  const consent: Consent = createHandle(store, { when, say: nothing, open: nothing, close: nothing, setLanguage: nothing, stop: nothing });
  const say = (yes: readonly string[], no: readonly string[] = []) => {
    store.take(formatRecord({ yes, no, at: now() - daysAgo * 86_400, revision: 1, via: 'save', language: '', hash: '', signal: false }));
    endWatchers(watchers, consent.has);
    document.documentElement.dataset.askfirst = yes.join(' ');
    begin();
    consent.dispatchEvent(new CustomEvent('change'));
  };
  if (yes[0]) say(yes);
  const memory = remember(consent, wanted as Wanted) as unknown as Memory<Asked>;
  end = consent.stop;
  return { consent, memory, say, withdraw: () => say([], ALL) };
}

/** Leaves the page for good, and the browser empty. */
export function leave(): void {
  end();
  delete document.documentElement.dataset.askfirst;
  for (const name of Object.keys(cookies())) document.cookie = `${name}=; path=/; max-age=0`;
  localStorage.clear();
  sessionStorage.clear();
}

/** The cookies of this page, as a server decodes them. */
export function cookies(): Record<string, string> {
  const pairs = document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=') as [string, string]);
  return Object.fromEntries(pairs.map(([name, value]) => [name, decodeURIComponent(value)]));
}

/** Puts elements into the page until the test is over. */
export function place(html: string): HTMLElement {
  const area = document.createElement('div');
  area.className = 'placed';
  area.innerHTML = html;
  document.body.append(area);
  return area;
}

export function clear(): void {
  document.querySelectorAll('.placed').forEach((area) => area.remove());
}

/** Pretends that the browser says this of itself, until it is taken back. */
export function pretend(name: string, get: () => unknown): () => void {
  Object.defineProperty(navigator, name, { configurable: true, get });
  return () => Reflect.deleteProperty(navigator, name);
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
