/**
 * The words that stand before a visitor: ours in their language, with the site's own laid over them.
 */
import type { Category } from '../consent/policy.js';
import type { Appearance } from '../prompt.js';
import type { BuiltIn, Details, Texts } from '../translations/texts.js';

/** What the banner says. */
export interface Words extends Omit<Texts, 'labels'> {
  readonly language: string;
  readonly label: (category: Category) => string;
}

/** What is said one step deeper. */
export interface DetailWords extends Omit<Details, 'descriptions'> {
  readonly description: (category: Category) => string;
}

export function wordsIn(language: string, { labels, ...texts }: Texts, appearance: Appearance): Words {
  const own = appearance.texts?.[language];
  const label = ({ key, label }: Category) =>
    text(own?.categories?.[key]?.label) ?? text(label) ?? text(labels[key as BuiltIn]) ?? key;
  return { ...layOver(texts, own), language, label };
}

export function detailsIn(language: string, { descriptions, ...texts }: Details, appearance: Appearance): DetailWords {
  const own = appearance.texts?.[language];
  const description = ({ key, description }: Category) =>
    text(own?.categories?.[key]?.description) ?? text(description) ?? text(descriptions[key as BuiltIn]) ?? '';
  return { ...layOver(texts, own), description };
}

/** What a site left out, or wrote wrong, leaves ours standing. */
function layOver<Ours extends object>(ours: Ours, own: object | null | undefined): Ours {
  const site = siteName();
  const laid: Record<string, string> = {};
  for (const [name, our] of Object.entries(ours) as [string, string][]) {
    laid[name] = (text((own as Record<string, unknown> | null | undefined)?.[name]) ?? our).split('{site}').join(site);
  }
  return laid as Ours;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

/** Who asks: the name that the site gives itself, else its host. */
function siteName(): string {
  const find = (named: string) => document.querySelector<HTMLMetaElement>(named);
  const meta = find('[property="og:site_name"]') ?? find('[name=application-name]');
  return meta?.content.trim() ? meta.content : location.hostname.replace(/^www\./, '');
}

/** Fills in what a text leaves room for, as it stands: a name may hold anything. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (room, name: string) => values[name] ?? room);

/**
 * The language, where the browser knows how it is written: Chromium leaves some out, and would write English or holes (`M11`).
 * Of dates it says that it knew all that it has a part of; of lists it says what is so.
 */
export function written(language: string): string | undefined {
  return Intl.ListFormat.supportedLocalesOf(language)[0];
}

/** A day as its readers write it out, or else as anybody reads it (`2026-11-10`, as Swedes do); nothing where it is no date. */
export function dateIn(language: string, day: Date, timeZone?: string): string {
  const known = written(language);
  return +day ? new Intl.DateTimeFormat(known ?? 'sv', { dateStyle: (known && 'long') as 'long' | undefined, timeZone }).format(day) : '';
}

/** Anything else could be a script. */
export function isLink(href: unknown): href is string {
  return typeof href === 'string' && /^(https?|mailto|tel):$/.test(Object.assign(document.createElement('a'), { href }).protocol);
}
