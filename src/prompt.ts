/**
 * What the core asks of any UI: the few verbs, and how it is to look and speak.
 */
import type { Details, Texts } from './translations/texts.js';

/** How the prompts look and speak. */
export interface Appearance {
  /** `auto`, or a BCP 47 tag; `setLanguage()` writes another. */
  language?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly position?: 'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'center';
  readonly privacy?: string;
  readonly contact?: string;
  readonly changes?: PolicyChanges;
  /** Do the preferences offer a choice of languages, and which? */
  readonly languages?: boolean | readonly string[];
  /** The site's own words, laid over ours, for each language that it wants other words in. */
  readonly texts?: Readonly<Record<string, SiteTexts>>;
}

/** What the site says of the revisions of its policy, by their numbers. */
export type PolicyChanges = Readonly<Record<string, PolicyChange>>;

export interface PolicyChange {
  /** The day it takes effect, as `2026-11-01`. */
  readonly date: string;
  /** What has changed, in the site's own words. */
  readonly text: string;
}

/** How the parts look, speak and work. */
export interface Manner extends Appearance {
  readonly reload?: boolean;
  readonly guard?: string;
  readonly shadow?: boolean | string;
  readonly button?: boolean | string;
}

/** Any of our texts in the site's own words. */
export type SiteTexts = Partial<
  Readonly<Record<Exclude<keyof Texts | keyof Details, 'labels' | 'descriptions'>, string>>
> & {
  readonly categories?: Readonly<Record<string, { readonly label?: string; readonly description?: string }>>;
};

export interface Prompt {
  /** Shows what the store leaves open to ask or to tell, or nothing; called after each change. */
  readonly update: () => void;
  /** Opens and closes the preferences. */
  readonly open: () => void;
  readonly close: () => void;
  /** Offers to load the page again, because something that was withdrawn goes on running. */
  readonly offerReload: () => void;
}
