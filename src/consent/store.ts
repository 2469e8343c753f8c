/**
 * The store: the one place that changes. Whoever decides knows nothing of who obeys; each effect obeys in its turn.
 */
import { attempt } from './attempt.js';
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
   * tab left, or none at all. Called while another change is being carried out, it is carried out right after that
   * one, so that each is complete before the next begins.
   */
  readonly adopt: (text: string | undefined, source: Source, signals?: Signals) => void;
}

/**
 * Closed until an answer, or that there is none, has been taken over: till then not even an opt-out regime lets
 * anything in. The effects are called with each change, in this order; one that throws is reported and holds up no
 * other.
 */
export function createStore(
  policy: Policy,
  signals: Signals,
  effects: readonly ((change: Change) => void)[],
): ConsentStore {
  const turns: (() => void)[] = [];
  let text: string | undefined | null = null;
  let state: Snapshot;

  const settle = (policy: Policy) => {
    const record = text ? living(parseRecord(text), policy.life) : undefined;
    state = Object.freeze({ record, grants: resolve(policy, record, signals) });
    return state;
  };

  const change = (source: Source) => {
    const before = state;
    const { record, grants } = settle(policy);
    const [granted, withdrawn, changed]: [string[], string[], string[]] = [[], [], []];
    for (const key of Object.keys(grants)) {
      const turned = grants[key] !== before.grants[key];
      if (turned) (grants[key] ? granted : withdrawn).push(key);
      if (turned || choiceOf(policy, record, key) !== choiceOf(policy, before.record, key)) changed.push(key);
    }
    effects.forEach((effect) => attempt(() => effect({ granted, withdrawn, changed, source, record, grants })));
  };

  settle({ ...policy, regime: 'opt-in' });
  return {
    policy,
    snapshot: () => state,
    text: () => text,
    signals: () => signals,
    adopt(next, source, observed = signals) {
      const turn = () => {
        text = next;
        signals = observed;
        change(source);
      };
      if (turns.push(turn) > 1) return;
      for (; turns[0]; turns.shift()) turns[0]();
    },
  };
}
