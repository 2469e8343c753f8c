/**
 * What is told of a change.
 */
import type { Grants } from './grants.js';
import type { ConsentRecord } from './record.js';

/**
 * Where a change came from: read at the start of the page, said by the visitor here, said by code, said in another
 * tab, or by the browser's privacy signal.
 */
export type Source = 'restore' | 'visitor' | 'api' | 'tab' | 'signal';

export interface Change<Key extends string = string> {
  /** Keys that hold now and did not before. */
  readonly granted: readonly Key[];
  /** Keys that held before and do not now. */
  readonly withdrawn: readonly Key[];
  /** Every key whose grant, or what the visitor said of it, is another than before. At the start, what holds. */
  readonly changed: readonly Key[];
  readonly source: Source;
  /** The standing answer, or `undefined` when there is none (any more). */
  readonly record: ConsentRecord | undefined;
  /** What holds now. */
  readonly grants: Grants;
  /** After a withdrawal: the names of cookies and databases that were declared for it and could not be removed; those hidden from script, in the tab that withdraws. */
  readonly left?: readonly string[];
}

/** One decision makes one such event. */
export type ConsentEvent<Key extends string = string> = CustomEvent<Change<Key>>;
