/**
 * What is told of a change, and of a write that nobody has allowed.
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

export type Medium = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB';

/** A write that belongs to a declared category that does not hold, or to nothing declared. */
export interface BlockedWrite {
  readonly medium: Medium;
  /** The name of the cookie, of the storage key or of the database. */
  readonly key: string;
  /** The service that declared it, as `category/service`; `undefined` for what nobody declared. */
  readonly service: string | undefined;
  /** The address, line and column of the script that wrote, where the browser tells. */
  readonly caller: string | undefined;
  /** Was it refused? */
  readonly refused: boolean;
}
