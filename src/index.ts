/**
 * The npm door.
 */
import { compose } from './askfirst.js';
import { createStore } from './consent/store.js';
import { createHandle, type Consent } from './handle.js';
import { checkOptions } from './options-check.js';
import { readOptions, type CategoriesOption, type Options, type Settings } from './options.js';
import type { Bring } from './parts.js';
import { banners, details } from './translations/index.js';

export type { Jar, JarAttributes } from './browser/bound-jar.js';
export type { Consent } from './handle.js';
export type { Via } from './consent/decision.js';
export type { BlockedWrite, Change, ConsentEvent, Medium, Source } from './consent/events.js';
export type { Choice, Grants } from './consent/grants.js';
export type { Category, CookieDeclaration, Policy, Regime, Service, StorageDeclaration } from './consent/policy.js';
export type { ConsentRecord } from './consent/record.js';
export type { Snapshot } from './consent/store.js';
export type { Start, Stop } from './consent/when.js';
export type { CategoriesOption, CategoryOptions, Options, ServiceOptions } from './options.js';

/** Every key of a policy: its categories, and their services as `category/service`. */
export type KeyOf<Categories extends CategoriesOption> =
  | 'necessary'
  | (Categories extends readonly (infer Id extends string)[]
      ? Id
      : {
          [Id in keyof Categories & string]:
            | Id
            | (Categories[Id] extends { readonly services: infer Services } ? `${Id}/${keyof Services & string}` : never);
        }[keyof Categories & string]);

type DefaultCategories = readonly ['browser', 'preferences', 'feedback'];

/**
 * Asks the visitor of this page, and returns the consent handle. Where there is no page, on a server, it returns a
 * handle in which nothing holds and nothing happens.
 *
 * @throws {TypeError} when an option is not what it must be; the sentence names it.
 * @throws {RangeError} when it is out of its bounds.
 */
export function askFirst<const Categories extends CategoriesOption = DefaultCategories>(
  options: Options<Categories> = {},
): Consent<KeyOf<Categories>> {
  const [fault] = checkOptions(options);
  if (fault) throw fault;
  // What the site goes on doing with its options is no matter of ours.
  const settings = readOptions(options, [copy(options.categories)]);
  const bring = async (file: string) => (file === 'askfirst-ui.js' && options.ui ? options.ui() : PARTS[file]!());
  return typeof document === 'undefined' ? composeNowhere(settings) : compose(settings, bring as Bring);
}

/** A deep copy that cannot be changed. */
function copy<T>(value: T): T {
  if (typeof value !== 'object' || !value) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, copy<unknown>(entry)]);
  return Object.freeze(Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries)) as T;
}

/** The parts that not every page view needs; bundlers make a chunk of each. */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'askfirst-elements.js': () => import('./browser/elements.js'),
  'askfirst-changes.js': () => import('./changes.js'),
  'askfirst-embed.js': () => import('./ui/embed.js'),
  'askfirst-declaration.js': () => import('./ui/declaration.js'),
  'askfirst-button.js': () => import('./ui/button.js'),
  'askfirst-guard.js': () => import('./browser/guard.js'),
  'askfirst-shadow.js': () => import('./browser/shadow.js'),
  'askfirst-ui.js': () => import('./ui/index.js'),
  'askfirst-preferences.js': () => import('./ui/preferences.js'),
  'askfirst-standing.js': () => import('./ui/standing.js'),
  'askfirst-fairness.js': () => import('./ui/fairness.js'),
  'translations/details/en.js': () => import('./translations/details/en.js'),
  ...banners,
  ...details,
};

/** On a server there is no page to act on: the handle stands, closed, and nobody's answer can change it. */
function composeNowhere({ policy }: Settings): Consent {
  const nothing = () => undefined;
  const store = createStore(policy, { gpc: false });
  return createHandle(store, { say: nothing, when: () => nothing, open: nothing, close: nothing, setLanguage: nothing, stop: nothing });
}
