/**
 * The grants: what therefore holds now. Never stored, never set: always resolved.
 */
import { bare } from './bare.js';
import type { Policy } from './policy.js';
import { answers, type ConsentRecord } from './record.js';

/** What was said. Not said is absent, never a third value. */
export type Choice = 'granted' | 'denied';

/** What holds now, for each category and each service of the policy. */
export type Grants = Readonly<Record<string, boolean>>;

/** What the browser says for the visitor. */
export interface Signals {
  /** Global Privacy Control: do not sell or share. https://www.w3.org/TR/gpc/ */
  readonly gpc: boolean;
}

/** The keys that hold, without those that always do. */
export const holding = (grants: Grants): string[] =>
  Object.keys(grants).filter((key) => grants[key] && categoryOf(key) !== 'necessary');

/** The category of a key. */
export const categoryOf = (key: string): string => key.split('/')[0]!;

/**
 * What a record says of a key: the choice for a service, else the one for its category. A yes to an older revision
 * of the policy says nothing any more; a no stands.
 */
export function choiceOf(policy: Policy, record: ConsentRecord | undefined, key: string): Choice | undefined {
  for (const each of [key, categoryOf(key)]) {
    if (record?.no.includes(each)) return 'denied';
    if (answers(record, policy) && record.yes.includes(each)) return 'granted';
  }
}

/**
 * The one place where opt-in, opt-out, the privacy signal and necessary categories meet. Closed when in doubt:
 * whatever is not plainly let in by the policy or by the record does not hold.
 */
export function resolve(policy: Policy, record: ConsentRecord | undefined, { gpc }: Signals): Grants {
  const grants = bare<Record<string, boolean>>({});
  for (const { key, necessary, sale, services } of policy.categories) {
    for (const each of [key, ...services.map(({ key }) => key)]) {
      const choice = choiceOf(policy, record, each);
      const otherwise = policy.regime === 'opt-out' || policy.regime === 'notice';
      grants[each] =
        necessary ||
        // A yes to this site, given with the signal on, is later and more specific than the signal; an older one is not.
        (sale && gpc ? choice === 'granted' && record!.signal : choice ? choice === 'granted' : otherwise);
    }
  }
  return Object.freeze(grants);
}
