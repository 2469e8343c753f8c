/**
 * The record: what this visitor said, kept as proof, and as the text of one cookie.
 */
import { optional, type Category, type Life, type Policy } from './policy.js';

export interface ConsentRecord {
  /** The keys that were said yes and no to: categories, and services as `category/service`. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** When it was said, in Unix seconds. */
  readonly at: number;
  /** The revision of the policy that it answers. */
  readonly revision: number;
  /** The surface it was said on; see `Via`. */
  readonly via: string;
  /** Language (BCP 47) and hash of the wording that was shown; empty when no text was shown. */
  readonly language: string;
  readonly hash: string;
  /** Was the browser's privacy signal on at that moment? */
  readonly signal: boolean;
}

export const DAY = 86_400;
/** A category, or one of its services. Nothing in it has to be encoded in a cookie. */
export const KEY = /^[a-z][\w-]*(\/[a-z][\w-]*)?$/;

/** Unix seconds. */
export const now = (): number => Math.floor(Date.now() / 1000);

/**
 * Reads a cookie's text. Text that cannot be read counts as no answer: a damaged cookie must never break a page,
 * and never let anything in. So does a decision from more than a day ahead, a field or a key that stands there
 * twice, and a key under both yes and no.
 */
export function parseRecord(text: string): ConsentRecord | undefined {
  const fields = new URLSearchParams(text);
  const field = (name: string) => fields.get(name) ?? '';
  // What is not a plain word would be read as something else when it is written again.
  const word = (name: string) => /^[\w-]{1,35}$/.exec(field(name))?.[0] ?? '';
  const list = (name: string) => Object.freeze(field(name) ? field(name).split('.') : []);
  const [yes, no, at] = [list('yes'), list('no'), +field('t')];
  const keys = [...yes, ...no];
  const names = [...fields.keys()];
  if (
    /^1,\d{1,12},\d{1,12}$/.test(['v', 't', 'r'].map(field).join()) &&
    text.length < 4001 &&
    at <= now() + DAY &&
    keys.every((key) => KEY.test(key)) &&
    new Set(keys).size + new Set(names).size === keys.length + names.length
  ) {
    return Object.freeze({ yes, no, at, revision: +field('r'), via: word('via'), language: word('l'), hash: word('h'), signal: field('g') === '1' });
  }
}

/** When the last of its answers ends, in Unix seconds. A record that says nothing of any key lives as long as a no. */
export function endOf({ yes, no, at }: ConsentRecord, life: Life): number {
  return at + DAY * (yes[0] && !no[0] ? life.yes : life.no);
}

/** What of a record is still within its life: a yes may end before a no, which never ends before a yes. */
export function living(record: ConsentRecord | undefined, life: Life): ConsentRecord | undefined {
  if (!record || endOf(record, life) < now()) return;
  return record.at + DAY * life.yes < now() ? Object.freeze({ ...record, yes: Object.freeze([]) }) : record;
}

/** Does the record answer the policy as it stands now? */
export function answers(record: ConsentRecord | undefined, policy: Policy): record is ConsentRecord {
  return record?.revision === policy.revision;
}

/**
 * What a visitor must still be asked: nothing, when the record is fresh. Under opt-in, each optional category not
 * yet spoken to, and all of them when the policy was revised; under the other regimes the visitor is told once.
 */
export function questions(policy: Policy, record: ConsentRecord | undefined): readonly Category[] {
  return optional(policy).filter(
    ({ key }) =>
      !answers(record, policy) || (policy.regime === 'opt-in' && ![...record.yes, ...record.no].includes(key)),
  );
}
