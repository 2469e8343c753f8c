/**
 * The policy: what the site asks for, and under which rule. Made once from the options, frozen, never changed.
 */

/** What holds before an answer: nothing, everything until an objection, or everything with a word about it. */
export type Regime = 'opt-in' | 'opt-out' | 'notice';

/** A cookie that a service sets, as the visitor reads of it. */
export interface CookieDeclaration {
  /** Its name; `*` stands for any run of characters, as in `_pk_*`. */
  readonly name: string;
  readonly purpose?: string;
  /** How long it stays, in words: `13 months`. */
  readonly life?: string;
}

/** A key of localStorage or sessionStorage, or the name of a database, told in the same way. */
export type StorageDeclaration = CookieDeclaration;

/** One tool let in under a category. */
export interface Service {
  /** `category/service`, the key that a visitor's choice is stored under. */
  readonly key: string;
  readonly label: string;
  readonly provider?: string;
  /** The provider's own privacy policy. */
  readonly privacy?: string;
  readonly description?: string;
  readonly cookies?: readonly (string | CookieDeclaration)[];
  readonly storage?: readonly (string | StorageDeclaration)[];
  readonly hosts?: readonly string[];
}

/** The unit a visitor decides on. */
export interface Category {
  readonly key: string;
  /** Told, not asked: holds always. */
  readonly necessary: boolean;
  /** What Global Privacy Control objects to: selling or sharing personal information. */
  readonly sale: boolean;
  /** The site's own words; without them the built-in texts of the visitor's language stand. */
  readonly label?: string;
  readonly description?: string;
  readonly services: readonly Service[];
}

/** How long an answer counts, in days from the decision. */
export interface Life {
  readonly yes: number;
  readonly no: number;
}

export interface Policy {
  readonly regime: Regime;
  /** Raised by the site when its policy changed and everybody must be asked again. */
  readonly revision: number;
  readonly life: Life;
  /** In display order; `necessary` is always among them. */
  readonly categories: readonly Category[];
}

/** The cookies that a service sets, of which a site may have written no more than the names. What is written wrong is none. */
export const cookiesOf = ({ cookies }: Service): readonly CookieDeclaration[] => declared(cookies);

/** The same of what it stores elsewhere. */
export const storageOf = ({ storage }: Service): readonly StorageDeclaration[] => declared(storage);

function declared(given: unknown): readonly CookieDeclaration[] {
  const written: readonly (string | Partial<CookieDeclaration> | null)[] = Array.isArray(given) ? given : [];
  return written
    .map((stored) => (typeof stored === 'string' ? { name: stored } : stored))
    .filter((stored): stored is CookieDeclaration => typeof stored?.name === 'string');
}

/** The categories a visitor is asked about. */
export function optional(policy: Policy): readonly Category[] {
  return policy.categories.filter((category) => !category.necessary);
}
