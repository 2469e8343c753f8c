/**
 * The store: the standing answer, and what therefore holds. Whoever takes an answer over tells the others.
 */
import type { Change, Source } from './events.js';
import { choiceOf, resolve, type Grants, type Signals } from './grants.js';
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
   * tab left, or none at all. Returns what is another than before.
   */
  readonly take: (text: string | undefined, source: Source, signals?: Signals) => Change;
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
    take(next, source, observed = signals) {
      const before = state;
      text = next;
      signals = observed;
      const { record, grants } = settle(policy);
      const [granted, withdrawn, changed]: [string[], string[], string[]] = [[], [], []];
      for (const key of Object.keys(grants)) {
        const turned = grants[key] !== before.grants[key];
        if (turned) (grants[key] ? granted : withdrawn).push(key);
        if (turned || choiceOf(policy, record, key) !== choiceOf(policy, before.record, key)) changed.push(key);
      }
      return { granted, withdrawn, changed, source, record, grants };
    },
  };
}
