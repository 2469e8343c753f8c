/**
 * What a site may write, and what becomes of it. Reading never fails: for whatever is wrong the safe default stands
 * in. What is wrong, and why, `options-check.ts` says.
 */
import type { CookieSettings } from './browser/cookie-jar.js';
import { bare } from './consent/bare.js';
import { KEY } from './consent/record.js';
import type { Category, CookieDeclaration, Policy, Regime, StorageDeclaration } from './consent/policy.js';
import type { Ui } from './parts.js';
import type { Appearance, Manner, PolicyChanges, SiteTexts } from './prompt.js';
import type { BuiltIn } from './translations/texts.js';

/** One tool let in under a category. */
export interface ServiceOptions {
  /** Its name, as the visitor reads it. Default: its key. */
  readonly label?: string;
  readonly provider?: string;
  /** URL of the provider's privacy policy. */
  readonly privacy?: string;
  readonly description?: string;
  /** Cookies it sets, by name or with what the visitor should know of them; `*` stands for any characters. */
  readonly cookies?: readonly (string | CookieDeclaration)[];
  /** Keys it writes to localStorage and sessionStorage, and names of databases, in the same way. */
  readonly storage?: readonly (string | StorageDeclaration)[];
  /** Hosts that it is loaded from or sends to, for whoever reads the options: the library does nothing with them yet. */
  readonly hosts?: readonly string[];
}

export interface CategoryOptions {
  /** The site's own name for it. A category that is not built in needs one. */
  readonly label?: string;
  readonly description?: string;
  /** Does it sell or share personal information? Global Privacy Control objects to that. Default: `marketing` does. */
  readonly sale?: boolean;
  readonly services?: Readonly<Record<string, ServiceOptions>>;
}

export type CategoriesOption = readonly BuiltIn[] | Readonly<Record<string, CategoryOptions>>;

export interface CookieOptions {
  /** Default: `askfirst`. */
  readonly name?: string;
  /** `auto` finds the registrable domain. Default: this host alone. */
  readonly domain?: string;
  /** Default: `/`. */
  readonly path?: string;
  /** Default: `lax`. */
  readonly sameSite?: CookieSettings['sameSite'];
  /**
   * Days that an answer counts: more than 0, at most 395, and a no at least as long as a yes. Default: 180 for both;
   * a no under `opt-out`, 365.
   */
  readonly life?: { readonly yes?: number; readonly no?: number };
}

export interface Options<Categories extends CategoriesOption = CategoriesOption> {
  /** In display order: ids of built-in categories, or an object with their options. Default: `browser`, `preferences`, `feedback`. */
  readonly categories?: Categories;
  /** URL of the site's privacy policy. */
  readonly privacy?: string;
  /** URL or `mailto:` for questions. */
  readonly contact?: string;
  /** What holds before an answer. Default: `opt-in`. */
  readonly regime?: Regime;
  /** A whole number, raised when the policy changed and everybody must be asked again. Default: 1. */
  readonly revision?: number;
  /** What has changed with a revision, by its number: who answered an earlier one is told so when they are asked again. */
  readonly changes?: PolicyChanges;
  /**
   * Do the preferences offer a choice of languages: of all (`true`), of these tags, or not? Default: of all where the
   * visitor's browser is set to India, whose law gives them the choice.
   */
  readonly languages?: boolean | readonly string[];
  /** `auto` (the page's language, then the browser's, then English) or a BCP 47 tag. Default: `auto`. */
  readonly language?: string;
  /** The site's own words for any of the texts, for each language that there is a file for (`en`, not `en-US`). */
  readonly texts?: Readonly<Record<string, SiteTexts>>;
  /** Default: `auto`. */
  readonly theme?: Appearance['theme'];
  /** Where the banner stands. Default: `bottom`. */
  readonly position?: Appearance['position'];
  /** Does a small button open the preferences again, once the visitor has answered? Default: no. */
  readonly button?: boolean;
  readonly cookie?: CookieOptions;
  /**
   * Does a page load again by itself when a script that was let in is withdrawn and nothing stops it? Default: no, the
   * visitor is offered to.
   */
  readonly reload?: boolean;
  /** Watches what is written to the device, and reports what nobody has allowed, or refuses it. Default: neither. */
  readonly guard?: 'report' | 'enforce';
  /** Is there held markup in open shadow roots of the page, too? To look into them costs a large page time. Default: no. */
  readonly shadow?: boolean;
  /** The UI to bring. Default: ours, loaded when first needed. */
  readonly ui?: () => Ui | Promise<Ui>;
}

/** The options, read. */
export interface Settings {
  readonly policy: Policy;
  readonly cookie: CookieSettings;
  /** What the parts read for themselves. */
  readonly options: Manner;
}

/** CNIL 2020-092: an answer never outlives 13 months. */
export const LONGEST = 395;

/**
 * Reads options, of which those by attribute are texts: numbers as digits, categories as words, and the cookie's
 * `domain` beside the others. `categories` may be given in several parts, later ones laid over earlier.
 */
export function readOptions(given: object, categories: readonly unknown[]): Settings {
  const { regime, revision, domain, cookie, ...options } = bare<Given>(given);
  const { life, domain: ownDomain = domain, ...rest } = bare<CookieOptions>(cookie);
  const place = { ...USUAL, ...rest };
  const { yes, no } = bare<NonNullable<CookieOptions['life']>>(life);
  const days = (value: unknown, otherwise: number) => (+value! > 0 ? Math.min(+value!, LONGEST) : otherwise);
  const optOut = regime === 'opt-out';
  const lifeOfYes = days(yes, 180);

  return {
    policy: Object.freeze({
      regime: optOut || regime === 'notice' ? regime : 'opt-in',
      // Nor is there a revision 0.
      revision: +/^\d{1,12}$/.exec(revision as string)! || 1,
      life: Object.freeze({ yes: lifeOfYes, no: Math.max(lifeOfYes, days(no, optOut ? 365 : 180)) }),
      categories: readCategories(categories.flat().filter(Boolean)),
    }),
    // One wrong word among them, and none is taken: the answer must not get lost.
    cookie: { ...(PLACE.test(Object.values(place) as never) ? place : USUAL), domain: ownDomain },
    options: options as Manner,
  };
}

/** What either an option or an attribute gave. */
interface Given extends Omit<Options, 'categories' | 'revision'> {
  readonly revision?: number | string;
  readonly domain?: string;
}

const USUAL = { name: 'askfirst', path: '/', sameSite: 'lax' } as const;
const PLACE = /^[^\W\d][\w.-]*,\/[^;,\s]*,(lax|strict|none)$/;

function readCategories(parts: readonly unknown[]): readonly Category[] {
  const all: Record<string, CategoryOptions> = bare({ necessary: {} });
  for (const part of parts.length ? parts : ['browser preferences feedback']) {
    if (typeof part === 'string') for (const key of part.trim().split(/\s+/)) all[key] = {};
    else Object.assign(all, part);
  }
  const sound = <T>(entries: Readonly<Record<string, T>>) => Object.entries(entries).filter(([key]) => KEY.test(`${key}/x`));
  const categories = sound(all).map(([key, options]) => {
    const { sale, services, ...words } = bare<CategoryOptions>(options);
    return Object.freeze({
      ...words,
      key,
      necessary: key === 'necessary',
      sale: typeof sale === 'boolean' ? sale : key === 'marketing',
      services: Object.freeze(
        sound(bare<NonNullable<typeof services>>(services)).map(([id, service]) =>
          Object.freeze({ label: id, ...service, key: `${key}/${id}` }),
        ),
      ),
    });
  });
  return Object.freeze(categories);
}
