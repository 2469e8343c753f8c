/**
 * The consent cookie, as text: read, written, and written again before a browser forgets it.
 */
import { readCookies, writeCookie } from './cookies.js';

export interface CookieSettings {
  readonly name: string;
  /** `auto` finds the registrable domain; without it the cookie is this host's alone. */
  readonly domain?: string | undefined;
  readonly path: string;
  readonly sameSite: 'lax' | 'strict' | 'none';
}

export interface CookieJar {
  readonly name: string;
  /** What is kept; more than one text where another domain or path of this site has left its own. */
  readonly read: () => readonly string[];
  /** Keeps a text for some seconds: in the cookie, or, where the browser keeps none, for as long as the page lives. */
  readonly write: (text: string, seconds: number) => void;
  /** Does the browser keep what is written? */
  readonly lasts: () => boolean;
}

export function createCookieJar({ name, domain, path, sameSite }: CookieSettings): CookieJar {
  /** Where the browser keeps nothing. */
  let memory = '';
  /** What was last seen in the cookie. */
  let known: string | undefined;

  /** Tells whether the browser took it. */
  const put = (name: string, text: string, seconds: number, domain?: string) => {
    writeCookie(`${name}=${text}`, { path, sameSite, domain, 'max-age': seconds });
    // What the browser has kept it goes on keeping, and to look costs more than to write.
    return (!domain && known === text) || readCookies(name).includes(text);
  };

  /**
   * The widest domain that the browser lets this site write to, found by trying, from the shortest: which suffixes
   * are public (`co.uk`) is known to the browser alone.
   */
  const registrableDomain = () =>
    location.hostname
      .split('.')
      .map((_, i, labels) => labels.slice(-1 - i).join('.'))
      .find((domain) => put('askfirst-probe', '1', 9, domain) && !put('askfirst-probe', '1', 0, domain));

  return {
    name,
    lasts: () => !memory,
    read: () => (memory ? [memory] : ([known] = readCookies(name))),
    write(text, seconds) {
      if (domain === 'auto') domain = registrableDomain();
      // A domain that the browser refuses must not cost the answer: then it is this host's alone.
      memory = put(name, text, seconds, domain) || put(name, text, seconds) ? '' : text;
    },
  };
}
