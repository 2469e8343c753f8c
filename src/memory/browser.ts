/**
 * Remembers what the visitor came with, and tells when they come with something else.
 */
import type { Browser } from './identify.js';
import type { Cookie, Keeper } from './keeper.js';
import { keepPairs, readPairs } from './pairs.js';

export interface BrowserMemory {
  /** What the visitor came with; `undefined` before the grant, for a moment after it, and where nobody can tell. */
  readonly current: Browser | undefined;
  /** What stood in the cookie when this page view began: what they came with last time, as far as it was remembered. */
  readonly previous: Browser | undefined;
  /** Did they come with another browser, or another major version, than last time? */
  readonly changed: boolean;
  /** Forgets what the last visit has left. The next one, or the next page, begins anew. */
  readonly forget: () => void;
}

/** Before the grant nothing is asked of the browser: to read what it is, is to read from the visitor's device. */
export function rememberBrowser(
  keeper: Keeper,
  identify: () => Promise<Browser | undefined>,
  tell: (type: string, detail: unknown) => void,
): BrowserMemory {
  const cookie = keeper.cookie('askfirst-browser');
  let current: Browser | undefined;
  let previous: Browser | undefined;
  const isOther = () => !!current && !!previous && (current.name !== previous.name || current.version !== previous.version);
  const told = () => tell('change', { part: 'browser' });

  const start = async (signal: AbortSignal) => {
    previous = read(cookie);
    const found = await identify();
    if (!found || signal.aborted) return;
    current = found;
    keepPairs(cookie, pairsOf(found));
    told();
    if (isOther()) tell('browserchange', { current, previous });
  };
  const forget = () => {
    cookie.remove();
    previous = undefined;
    told();
  };

  keeper.whileHeld(
    (signal) => void start(signal).catch((error: unknown) => console.warn('askfirst:', error)),
    () => {
      current = undefined;
      forget();
    },
  );
  return {
    get current() {
      return current;
    },
    get previous() {
      return previous;
    },
    get changed() {
      return isOther();
    },
    forget,
  };
}

const SIGNS = ['pdf', 'installed', 'cookies', 'storage', 'gpc'] as const;

function pairsOf({ name, version, engine, system, form, software }: Browser): Map<string, string> {
  const on = SIGNS.filter((sign) => software[sign]).join('.');
  // Newest last: where something must make room, it is the name of a plug-in, not that of the browser.
  const pairs = { plugins: software.plugins.join('\n'), software: on, form, system, engine, version, name };
  return new Map(Object.entries(pairs).filter(([, text]) => text));
}

function read(cookie: Cookie): Browser | undefined {
  const pairs = readPairs(cookie);
  const text = (name: string) => pairs.get(name) ?? '';
  const on = text('software').split('.');
  if (!text('name') || !/^\d+$/.test(text('version'))) return undefined;
  const [pdf, installed, cookies, storage, gpc] = SIGNS.map((sign) => on.includes(sign)) as [boolean, boolean, boolean, boolean, boolean];
  const plugins = text('plugins').split('\n').filter(Boolean);
  return {
    name: text('name'),
    version: text('version'),
    engine: text('engine'),
    system: text('system'),
    form: text('form'),
    software: { pdf, plugins, installed, cookies, storage, gpc },
  };
}
