/**
 * The languages there are, apart from English, which comes with the UI: each is one file beside this one.
 */
const LANGUAGES = /^(en|de)\b/i;

/**
 * Picks the language to speak: the first of these wishes that there is a file for (`de-AT` finds `de`), else English.
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function pickLanguage(wishes: readonly string[]): string {
  const found = wishes.map((wish) => LANGUAGES.exec(wish)?.[1]).find(Boolean);
  return found?.toLowerCase() ?? 'en';
}
