/**
 * A decision: one act of answering. It ends as a text, the new record's; the core reads it like any other.
 */
import { categoryOf, holding, resolve, type Choice, type Grants, type Signals } from './grants.js';
import type { Policy } from './policy.js';
import { answers, DAY, now, parseRecord, type ConsentRecord } from './record.js';
import { hashOf, type Wording } from './wording.js';

/** The keys that a yes, and those that a no is said to: a category, or one of its services as `category/service`. */
export interface Answer {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/**
 * The surface an answer was given on: the banner's or the preferences' `accept` and `reject`, `save` in the
 * preferences, `grant` by a button in the page, `close` for a notice that was read, `undo` for what was taken back at
 * once, and `api` for anything that code said: that is never passed off as the visitor's own act.
 */
export type Via = 'accept' | 'reject' | 'save' | 'grant' | 'close' | 'undo' | 'api';

export interface Decision extends Answer {
  readonly via: Via;
  readonly wording?: Wording;
}

/** What code says: the same to everything that is asked, or to each key its own. */
export type Said = Choice | Readonly<Record<string, Choice | undefined>>;

/** What a decision is laid over. */
export interface Standing {
  readonly policy: Policy;
  readonly record: ConsentRecord | undefined;
  readonly grants: Grants;
  readonly signals: Signals;
}

/**
 * Lays a decision over the standing answer, and writes down the whole. A choice for a category ends what was said of
 * its services before. Where nothing is decided nothing is written: `undefined`.
 */
export function decide(decision: Decision, { policy, record, grants, signals }: Standing): string | undefined {
  const { via, wording } = decision;
  // Once each, and only what is asked: a mistyped key must not spoil the record for the others.
  const known = (keys: readonly string[]) => [...new Set(keys)].filter((key) => key in grants && categoryOf(key) !== 'necessary');
  // A privacy signal is the visitor's own word: only a hand overrules it, no code.
  const objected = (key: string) =>
    via === 'api' && signals.gpc && policy.categories.some((category) => category.sale && category.key === categoryOf(key));
  const no = known(decision.no);
  const yes = known(decision.yes).filter((key) => !no.includes(key) && !objected(key));
  const named = [...yes, ...no];
  if (!named[0] && via !== 'close') return;
  const remains = (keys: readonly string[] = []) =>
    keys.filter((key) => !named.includes(key) && !named.includes(categoryOf(key)));
  const earlier = remains(answers(record, policy) ? record.yes : []);
  // The record notes for all of it whether the privacy signal was on: a yes from before the signal, which overrules
  // it, must not pass for one given in spite of it.
  const overruled = (key: string) => signals.gpc && !record?.signal && !grants[key];

  return formatRecord({
    yes: [...yes, ...earlier.filter((key) => !overruled(key))],
    no: [...no, ...remains(record?.no), ...earlier.filter(overruled)],
    at: after(record),
    revision: policy.revision,
    via,
    language: wording?.language ?? '',
    hash: wording ? hashOf(wording) : '',
    signal: signals.gpc,
  });
}

/** Says nothing of any key, to a revision that no policy has (they begin with 1): the visitor is asked again. */
const NO_ANSWER = { yes: [], no: [], revision: 0, language: '', hash: '', signal: false };

/**
 * Takes the standing answer back: what was said before stands again, with its own proof, or no answer does. It is newer
 * than what it takes back, so that every tab follows it.
 */
export function undo(before: ConsentRecord | undefined, standing: ConsentRecord | undefined): string {
  return formatRecord({ ...(before ?? NO_ANSWER), via: 'undo', at: after(standing) });
}

/** Two answers within one second keep their order, in every tab. */
const after = (record: ConsentRecord | undefined) => Math.max(now(), Math.min((record?.at ?? 0) + 1, now() + DAY));

/** The record as the text that `parseRecord` reads: a query string, so that any server reads it in one line. */
export function formatRecord({ yes, no, at, revision, via, language, hash, signal }: ConsentRecord): string {
  return (
    `v=1&yes=${yes.join('.')}&no=${no.join('.')}&t=${at}&r=${revision}&via=${via}` +
    (language && `&l=${language}`) +
    (hash && `&h=${hash}`) +
    (signal ? '&g=1' : '')
  );
}

/**
 * Of several texts the one that counts: the newest that can be read, and of equal age the one that grants less. Every
 * tab that knows the same texts finds the same one, in whatever order it has heard of them.
 */
export function newest(texts: readonly string[], policy: Policy, signals: Signals): string | undefined {
  const counts = (text: string) => {
    const record = parseRecord(text);
    return record ? record.at - holding(resolve(policy, record, signals)).length / 1e3 + record.no.length / 1e6 : -1;
  };
  return texts.filter((text) => counts(text) >= 0).sort((a, b) => counts(b) - counts(a) || (a < b ? -1 : 1))[0];
}
