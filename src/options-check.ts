/**
 * What is wrong with a site's options, in plain sentences for its developer. npm throws the first of them; the script
 * tag, which never breaks a page, brings this file only to tell them on the console.
 */
import { LONGEST } from './options.js';
import { LANGUAGES } from './translations/languages.js';

const BUILT_IN = ['necessary', 'browser', 'preferences', 'feedback', 'analytics', 'marketing'];

/** A rule in words, and whether a value keeps it. */
type Rule = readonly [rule: string, keeps: (value: unknown) => boolean];

/** Finds every fault: `TypeError` for the shape of an option, `RangeError` for its bounds. */
export function checkOptions(options: unknown): Error[] {
  const faults: Error[] = [];

  const keep = (name: string, value: unknown, [rule, keeps]: Rule, Fault: typeof TypeError = TypeError) => {
    if (value === undefined || keeps(value)) return true;
    faults.push(new Fault(`The \`${name}\` option must be ${rule}, not ${show(value)}.`));
    return false;
  };
  /** Each entry by its own rule; an entry without one does not exist. */
  const each = (name: string, value: unknown, rules: Readonly<Record<string, Rule | ((name: string, value: unknown) => void)>>) => {
    if (value === undefined || !keep(name, value, OBJECT)) return;
    for (const [key, entry] of Object.entries(value as object)) {
      const [path, rule] = [name === 'options' ? key : `${name}.${key}`, Object.hasOwn(rules, key) && rules[key]];
      if (!rule) faults.push(new TypeError(`There is no \`${path}\` option.`));
      else if (typeof rule === 'function') rule(path, entry);
      else keep(path, entry, rule);
    }
  };
  const list = (name: string, value: unknown, item: (name: string, value: unknown) => void) => {
    if (value !== undefined && keep(name, value, LIST)) (value as unknown[]).forEach((it, i) => item(`${name}[${i}]`, it));
  };
  const texts = (name: string, value: unknown) => list(name, value, (name, text) => keep(name, text, TEXT));
  const keyed = (name: string, value: unknown, item: (name: string, value: unknown, key: string) => void) => {
    if (value === undefined || !keep(name, value, OBJECT)) return;
    for (const [key, entry] of Object.entries(value as object)) if (keep(name, key, KEYED)) item(`${name}.${key}`, entry, key);
  };
  /** Tells whether it is a number of days that can be compared. */
  const days = (name: string, value: unknown) =>
    keep(name, value, ['a number of days', (it) => typeof it === 'number']) &&
    keep(name, value, [`more than 0 and at most ${LONGEST} days`, (it) => Number(it) > 0 && Number(it) <= LONGEST], RangeError);

  /** Each by its name, or with what the visitor should know of it. */
  const stored = (name: string, value: unknown) =>
    list(name, value, (name, it) =>
      typeof it === 'string'
        ? keep(name, it, TEXT)
        : each(name, OBJECT[1](it) ? { name: '', ...(it as object) } : it, { name: TEXT, purpose: TEXT, life: TEXT }),
    );
  const service = (name: string, value: unknown) =>
    each(name, value, {
      label: TEXT,
      provider: TEXT,
      privacy: LINK,
      description: TEXT,
      cookies: stored,
      storage: stored,
      hosts: texts,
    });
  const category = (name: string, value: unknown, key: string) => {
    each(name, value, { label: TEXT, description: TEXT, sale: BOOLEAN, services: (name, value) => keyed(name, value, service) });
    const { label } = (value === undefined ? {} : OBJECT[1](value) ? value : { label: '' }) as { label?: unknown };
    if (!BUILT_IN.includes(key) && label === undefined) {
      faults.push(new TypeError(`The category '${key}' is not built in: give it a \`label\`.`));
    }
  };

  each('options', options, {
    categories: (name, value) =>
      Array.isArray(value)
        ? value.forEach((id: unknown, i) => keep(`${name}[${i}]`, id, oneOf(...BUILT_IN)))
        : keyed(name, value, category),
    privacy: LINK,
    contact: LINK,
    regime: oneOf('opt-in', 'opt-out', 'notice'),
    revision: (name, value) =>
      keep(name, value, ['a whole number from 1 on', (it) => Number.isInteger(it) && Number(it) > 0]) &&
      keep(name, value, ['of at most twelve digits', (it) => Number(it) < 1e12], RangeError),
    changes: (name, value) => {
      if (value === undefined || !keep(name, value, OBJECT)) return;
      for (const [revision, change] of Object.entries(value as object)) {
        const path = `${name}.${revision}`;
        if (!/^\d{1,12}$/.test(revision)) faults.push(new TypeError(`\`${path}\` must be the number of a revision.`));
        // Both are needed: without the day nobody knows whether they have read it.
        if (keep(path, change, OBJECT)) each(path, { date: null, text: null, ...(change as object) }, { date: DATE, text: TEXT });
      }
    },
    languages: (name, value) =>
      Array.isArray(value)
        ? value.forEach((tag, i) => keep(`${name}[${i}]`, tag, ['a BCP 47 tag', isLanguage]))
        : keep(name, value, ['true, false or an array of BCP 47 tags', (it) => typeof it === 'boolean']),
    language: ["'auto' or a BCP 47 tag", (it) => it === 'auto' || isLanguage(it)],
    texts: (name, value) => {
      if (value === undefined || !keep(name, value, OBJECT)) return;
      for (const [tag, words] of Object.entries(value as object)) {
        const path = `${name}.${tag}`;
        // Those of another tag, such as `en-US`, would be read by nobody.
        if (!LANGUAGES.includes(tag)) faults.push(new TypeError(`\`${path}\` is never shown: its tag must be one of the languages that are spoken, ${LANGUAGES.join(', ')}.`));
        else if (keep(path, words, OBJECT)) each(path, words, siteTexts(words));
      }
    },
    theme: oneOf('auto', 'light', 'dark'),
    position: oneOf('bottom', 'top', 'bottom-start', 'bottom-end', 'center'),
    button: BOOLEAN,
    cookie: (name, value) =>
      each(name, value, {
        name: ['a cookie name', (it) => typeof it === 'string' && /^[^\W\d][\w.-]*$/.test(it)],
        domain: ["'auto' or a domain", (it) => typeof it === 'string' && /^\.?[\w-]+(\.[\w-]+)*$/.test(it)],
        path: ['a path that begins with /', (it) => typeof it === 'string' && /^\/[^;\s]*$/.test(it)],
        sameSite: oneOf('lax', 'strict', 'none'),
        life: (name, life) => {
          if (!keep(name, life, OBJECT)) return;
          const { yes, no, ...others } = (life ?? {}) as { yes?: number; no?: number };
          each(name, others, {});
          const [soundYes, soundNo] = [days(`${name}.yes`, yes), days(`${name}.no`, no)];
          if (soundYes && soundNo && no !== undefined && no < (yes ?? 180)) {
            faults.push(new RangeError(`The \`${name}.no\` option must be at least \`${name}.yes\`: a no is remembered no less long than a yes.`));
          }
        },
      }),
    reload: BOOLEAN,
    guard: oneOf('report', 'enforce'),
    shadow: BOOLEAN,
    ui: ['a function', (it) => typeof it === 'function'],
  });
  return faults;
}

const TEXT: Rule = ['a text', (it) => typeof it === 'string' && it.trim() !== ''];
const BOOLEAN: Rule = ['true or false', (it) => typeof it === 'boolean'];
const DATE: Rule = ['a day, as 2026-11-01', (it) => typeof it === 'string' && /^\d{4}-\d\d-\d\d$/.test(it) && !isNaN(Date.parse(it))];
const LIST: Rule = ['an array', Array.isArray];
const OBJECT: Rule = ['an object', (it) => typeof it === 'object' && it !== null && !Array.isArray(it)];
const KEYED: Rule = ['keyed by names of letters (a to z, the first one small), digits, _ and -', (it) => /^[a-z][\w-]*$/.test(it as string)];
const LINK: Rule = ['a relative, http(s), mailto or tel URL', isLink];
const oneOf = (...values: string[]): Rule => [
  `'${values.slice(0, -1).join(`', '`)}' or '${values.at(-1)!}'`,
  (it) => values.includes(it as string),
];

/** Any name may be one of our texts; `categories` holds labels and descriptions. */
function siteTexts(words: unknown): Record<string, Rule> {
  const names = Object.keys(words ?? {});
  return Object.fromEntries(names.map((name) => [name, name === 'categories' ? OBJECT : TEXT]));
}

/** Anything else could be a script. */
export function isLink(value: unknown): boolean {
  try {
    return typeof value === 'string' && /^(https?|mailto|tel):$/.test(new URL(value, 'https://site.invalid').protocol);
  } catch {
    return false;
  }
}

function isLanguage(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length > 0;
  } catch {
    return false;
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value ? 'an object' : String(value);
}
