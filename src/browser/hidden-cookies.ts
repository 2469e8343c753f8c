/**
 * Finds out which declared cookies are there and hidden from script (`HttpOnly`), so that a withdrawal can name what only
 * the server can take away. The browser keeps such a cookie when script writes another of its name, domain and path, and
 * says nothing: so one is written, looked for, and taken away. https://datatracker.ietf.org/doc/html/rfc6265bis, 5.7
 */
import { cookieNames, storedCookieNames } from './cookie-names.js';
import { writeCookie, type CookieAttributes } from './cookies.js';
import { domainsOfPage } from './domains.js';

/** Those of these names that are hidden, on any domain of this page, at the path `/`, where servers set them. */
export async function hiddenCookies(names: readonly string[]): Promise<string[]> {
  const seen = cookieNames();
  const unseen = names.filter((name) => !seen.includes(name));
  const hidden: string[] = [];
  for (const place of unseen[0] ? await writablePlaces() : []) {
    for (const name of unseen) {
      // A second name tells whether the page may write this kind of name here: `__Host-` allows no domain.
      const [first, second] = await stay([name, `${name}-`], place);
      if (!first && second) hidden.push(name);
    }
  }
  return [...new Set(hidden)];
}

async function writablePlaces(): Promise<CookieAttributes[]> {
  const places = domainsOfPage().flatMap((domain) => [false, true].map((partitioned) => ({ path: '/', domain, partitioned })));
  const writable = await Promise.all(places.map(async (place, i) => (await stay([`askfirst-${i}`], place))[0]));
  return places.filter((_, i) => writable[i]);
}

/** Writes cookies of these names, takes them away again, and resolves to which of them had been stored. */
async function stay(names: readonly string[], place: CookieAttributes): Promise<boolean[]> {
  for (const name of names) writeCookie(`${name}=1`, { ...place, 'max-age': 9 });
  const stored = await storedCookieNames();
  for (const name of names) writeCookie(`${name}=`, { ...place, 'max-age': 0 });
  return names.map((name) => stored.includes(name));
}
