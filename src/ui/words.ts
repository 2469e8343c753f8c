/**
 * The words that stand before a visitor: ours in their language, with the site's own laid over them.
 */
import type { Category } from '../consent/policy.js';
import type { Appearance } from '../prompt.js';
import type { CategoryTexts, Texts } from '../translations/texts.js';

export interface Words extends Omit<Texts, 'categories'> {
  readonly language: string;
  readonly of: (category: Category) => CategoryTexts;
}

export function wordsIn(language: string, texts: Texts, appearance: Appearance): Words {
  const own = appearance.texts?.[language];
  const site = siteName();
  const words: Record<string, unknown> = { ...texts, ...written(own), language };
  for (const [name, text] of Object.entries(written(words))) words[name] = text.replaceAll('{site}', () => site);
  words.of = ({ key, label, description }: Category) => ({
    label: key,
    description: '',
    ...(texts.categories as Readonly<Record<string, CategoryTexts>>)[key],
    ...written({ label, description }),
    ...written(own?.categories?.[key]),
  });
  return words as unknown as Words;
}

/** The texts among these: what a site left out, or wrote wrong, leaves ours standing. */
const written = (words: object | undefined) =>
  Object.fromEntries(Object.entries(words ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** Who asks: the name that the site gives itself, else its host. */
function siteName(): string {
  const meta = document.querySelector<HTMLMetaElement>('[property="og:site_name"],[name=application-name]');
  return meta?.content.trim() ? meta.content : location.hostname.replace(/^www\./, '');
}

/** Arabic, Persian, Hebrew and Urdu are written from right to left. */
export const direction = (language: string): 'rtl' | 'ltr' => (/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr');

/** Anything else could be a script. */
export function isLink(href: unknown): href is string {
  return typeof href === 'string' && URL.canParse(href, document.baseURI) && /^(https?|mailto|tel):/.test(new URL(href, document.baseURI).href);
}

/**
 * A hash of the exact wording shown (FNV-1a, 32 bit): proof of what was answered, that says nothing of who did.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashOf(shown: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(shown.join('\n'))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
