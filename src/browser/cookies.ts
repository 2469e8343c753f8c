/**
 * Cookies, as text. None of this throws: in some frames even looking at `document.cookie` does, and there is nothing.
 */

/** Everything the page can see of one name, as it is written: there may be one for each domain and path. */
export function readCookies(name: string, decode = (text: string): string => text): string[] {
  const start = `${name}=`;
  try {
    return document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(start))
      .map((pair) => decode(pair.slice(start.length)));
  } catch {
    return [];
  }
}

/** Attributes by their names, in any case. What is `undefined` or `false` is left out; what is `true` has no value. */
export type CookieAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes `name=value` with these attributes, and `Secure` where the page is. */
export function writeCookie(pair: string, attributes: CookieAttributes): string {
  // To ask `location` costs more: it is made when it is first asked.
  attributes = { secure: document.URL.startsWith('https'), ...attributes };
  for (const [name, value] of Object.entries(attributes)) {
    if ((value ?? false) !== false) pair += value === true ? `;${name}` : `;${name}=${value}`;
  }
  try {
    document.cookie = pair;
  } catch {
    // As above.
  }
  return pair;
}
