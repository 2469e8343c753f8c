/**
 * What the tests are arranged from: one sample site, its visitors' answers, and the hour that they are given in.
 */
import type { Policy } from '../src/consent/policy.js';
import type { ConsentRecord } from '../src/consent/record.js';
import { readOptions } from '../src/options.js';

/** An hour after the answer that the contract gives as its example. In Unix seconds, like every time of an answer. */
export const NOW = 1_795_392_000 + 3600;
export const DAY = 86_400;

const CATEGORIES = {
  necessary: { services: { session: { label: 'Session' } } },
  preferences: {},
  analytics: { services: { matomo: { label: 'Matomo' }, plausible: { label: 'Plausible' } } },
  marketing: { sale: true, services: { ads: { label: 'Ads' } } },
};

/** The sample site's policy; `options` and categories of another site are laid over it. */
export const samplePolicy = (options: object = {}, categories: object = {}): Policy =>
  readOptions(options, [CATEGORIES, categories]).policy;

/** What a visitor said; keys in a list are separated by dots, as in the cookie. */
export interface Said {
  readonly yes?: string;
  readonly no?: string;
  readonly at?: number;
  readonly revision?: number;
  /** Was the browser's privacy signal on? */
  readonly signal?: boolean;
}

/** An answer as it stands in the cookie. */
export const textOf = ({ yes = '', no = '', at = NOW, revision = 1, signal = false }: Said): string =>
  `v=1&yes=${yes}&no=${no}&t=${at}&r=${revision}&via=save${signal ? '&g=1' : ''}`;

/** The same answer, read. */
export const recordOf = ({ yes = '', no = '', at = NOW, revision = 1, signal = false }: Said): ConsentRecord => ({
  yes: yes.split('.').filter(Boolean),
  no: no.split('.').filter(Boolean),
  at,
  revision,
  via: 'save',
  language: '',
  hash: '',
  signal,
});

/** Stops the clock at `NOW` for each test of a block; within a test it may be set to another time. */
export function stopClock(): (seconds: number) => void {
  const now = Object.getOwnPropertyDescriptor(Date, 'now')!;
  const set = (seconds: number) => {
    Date.now = () => seconds * 1000;
  };
  beforeEach(() => set(NOW));
  afterEach(() => {
    Object.defineProperty(Date, 'now', now);
  });
  return set;
}

/** What `act` comes to in a page that has these entries on `Object.prototype`. */
export function whilePolluted<Result>(entries: Readonly<Record<string, unknown>>, act: () => Result): Result {
  Object.assign(Object.prototype, entries);
  try {
    return act();
  } finally {
    for (const key of Object.keys(entries)) Reflect.deleteProperty(Object.prototype, key);
  }
}

/** The errors that are given to the page's own error reporting while `act` runs; mocha does not hear of them. */
export function reportedBy(act: () => void): unknown[] {
  const errors: unknown[] = [];
  const report = Object.getOwnPropertyDescriptor(globalThis, 'reportError')!;
  // Stopping the `error` event would come too late: in Chromium mocha, which listens from the start, hears of it first.
  Object.defineProperty(globalThis, 'reportError', { ...report, value: (error: unknown) => errors.push(error) });
  try {
    act();
  } finally {
    Object.defineProperty(globalThis, 'reportError', report);
  }
  return errors;
}
