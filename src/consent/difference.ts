/**
 * What is another than before.
 */
import type { Change, Source } from './events.js';
import { choiceOf } from './grants.js';
import type { Policy } from './policy.js';
import type { Snapshot } from './store.js';

export function difference(policy: Policy, before: Snapshot, { record, grants }: Snapshot, source: Source): Change {
  const [granted, withdrawn, changed]: [string[], string[], string[]] = [[], [], []];
  for (const key of Object.keys(grants)) {
    const turned = grants[key] !== before.grants[key];
    if (turned) (grants[key] ? granted : withdrawn).push(key);
    if (turned || choiceOf(policy, record, key) !== choiceOf(policy, before.record, key)) changed.push(key);
  }
  return { granted, withdrawn, changed, source, record, grants };
}
