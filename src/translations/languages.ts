/**
 * The languages there are: each is one file beside this one, for the banner, and one under `details/`.
 */
export const LANGUAGES: readonly string[] = (
  'ar as bg bn ca cs da de el en es et eu fa fi fr ga gl gu he hi hr hu id ' +
  'is it ja kn ko lt lv ml mr ms mt nb ne nl or pa pl pt pt-BR ro ru sk sl sr ' +
  'sv sw ta te th tr uk ur vi zh-Hans zh-Hant'
).split(' ');

/**
 * Picks the language to speak: the first of these wishes that there is a file for (`de-AT` finds `de`, `zh-TW` finds
 * `zh-Hant`), else English. What begins like no tag is no wish. https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function pickLanguage(wishes: readonly string[]): string {
  for (const wish of wishes) {
    const found = candidates(wish).find((tag) => LANGUAGES.includes(tag));
    if (found) return found;
  }
  return 'en';
}

function candidates(wish: string): string[] {
  const files = LANGUAGES.filter((tag) => tag.split('-')[0] === wish.split('-')[0]);
  // One for all regions, as most have: no visitor waits until the browser has loaded what it knows of languages.
  if (files[0] && !files[1]) return files;
  try {
    const locale = new Intl.Locale(wish);
    const { baseName, language, region } = locale;
    // Norwegian may be asked for by its own name, or as Nynorsk, whose readers read Bokmål, too.
    const macro = language === 'no' || language === 'nn' ? 'nb' : language;
    // Of what it lacks it gets the likely; the script that it says stays.
    const { script } = locale.maximize();
    return [baseName, `${language}-${region}`, `${language}-${script}`, macro];
  } catch {
    return [];
  }
}

/** Is it written from right to left? */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)\b/.test(language);
