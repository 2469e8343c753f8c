/**
 * The store: the standing answer, and what therefore holds. Whoever has it take over an answer tells the others.
 */
import { resolve, type Grants, type Signals } from './grants.js';
import type { Policy } from './policy.js';
import { living, parseRecord, type ConsentRecord } from './record.js';

/** Frozen, and the same object as long as nothing changes. */
export interface Snapshot {
  /** The standing answer, fresh or stale; `undefined` if there is none. */
  readonly record: ConsentRecord | undefined;
  readonly grants: Grants;
}

export interface ConsentStore {
  readonly policy: Policy;
  readonly snapshot: () => Snapshot;
  /** The text of the standing answer, as it was taken over; `null` before anything was. */
  readonly text: () => string | undefined | null;
  readonly signals: () => Signals;
  /**
   * Takes over an answer as it is written: what the visitor or code has just decided, what an earlier visit or another
   * tab left, or none at all.
   */
  readonly take: (text: string | undefined, signals?: Signals) => Snapshot;
}

/**
 * Closed until an answer, or that there is none, has been taken over: till then not even an opt-out regime lets
 * anything in.
 */
export function createStore(policy: Policy, signals: Signals): ConsentStore {
  let text: string | undefined | null = null;
  let state: Snapshot;

  const settle = (policy: Policy) => {
    const record = text ? living(parseRecord(text), policy.life) : undefined;
    return (state = Object.freeze({ record, grants: resolve(policy, record, signals) }));
  };

  settle({ ...policy, regime: 'opt-in' });
  return {
    policy,
    snapshot: () => state,
    text: () => text,
    signals: () => signals,
    take(next, observed = signals) {
      text = next;
      signals = observed;
      return settle(policy);
    },
  };
}
