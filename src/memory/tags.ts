/**
 * Tags of languages and regions, as BCP 47 has them: https://www.rfc-editor.org/info/bcp47
 */

/** The tag as it is canonically written, without extensions; `undefined` for what is no tag of a language. */
export function languageTag(text: string | null | undefined): string | undefined {
  const { language, baseName } = parse(text) ?? {};
  return language === 'und' ? undefined : baseName;
}

/** The code of a region, such as `AT` or `419`; `undefined` for what is none. */
export function regionCode(text: string | null | undefined): string | undefined {
  return /^([a-z]{2}|\d{3})$/i.test(text ?? '') ? parse(`und-${text}`)?.region : undefined;
}

/** The tag by which `Intl` writes this language as it is written in this region. */
export function tagOf(language: string, region: string | undefined): string {
  return region ? new Intl.Locale(language, { region }).baseName : language;
}

/** The first of these that serves who wishes for this language: `de-AT` finds `de`, and `zh-TW` finds `zh-Hant`. */
export function bestOf(offered: readonly string[], wish: string | undefined): string | undefined {
  const wished = wish === undefined ? undefined : parse(wish)?.maximize();
  if (!wished) return undefined;
  const { language, script, region } = wished;
  const fits = offered.map((tag) => ({ tag, like: parse(tag)?.maximize() })).filter(({ like }) => like?.language === language);
  const best =
    fits.find(({ tag }) => languageTag(tag) === languageTag(wish)) ??
    fits.find(({ like }) => like?.script === script && like?.region === region) ??
    fits.find(({ like }) => like?.script === script) ??
    fits[0];
  return best?.tag;
}

/** By its script: what browsers tell by themselves is wrong for some languages. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return /^(Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa)$/.test(script) ? 'rtl' : 'ltr';
}

/** The language that the words around an element are in; the browser's, where the page does not say. */
export function languageAround(element: Element): string {
  return languageTag(element.closest('[lang]')?.getAttribute('lang')) ?? languageTag(navigator.language) ?? 'en';
}

/** The name of a language or a region, in words of the other language; '' where there is none. */
export function nameOf(type: 'language' | 'region', code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? '';
  } catch {
    return '';
  }
}

function parse(text: string | null | undefined): Intl.Locale | undefined {
  try {
    return text ? new Intl.Locale(Intl.getCanonicalLocales(text)[0]!) : undefined;
  } catch {
    return undefined;
  }
}
