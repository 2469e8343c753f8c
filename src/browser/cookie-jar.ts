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
}

export function createCookieJar({ name, domain, path, sameSite }: CookieSettings): CookieJar {
  /** What was written last. It stands in for the cookie where the browser keeps none. */
  let written: string | undefined;
  /** How many were first seen: a browser that keeps one keeps others. */
  let kept = 0;

  /** To look costs more than to write, and whoever has just answered is not to wait for it: whether it was kept shows when somebody reads. */
  const read = () => {
    const texts = readCookies(name);
    kept ||= texts.length;
    return kept || !written ? texts : [written];
  };

  /** Tells whether the browser took it for this domain. Without one there is no other choice. */
  const put = (name: string, text: string, seconds: number, domain?: string) => {
    writeCookie(`${name}=${text}`, { path, sameSite, domain, 'max-age': seconds });
    return !domain || readCookies(name).includes(text);
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
    read,
    write(text, seconds) {
      if (domain === 'auto') domain = registrableDomain();
      written = text;
      // A domain that the browser refuses must not cost the answer: then it is this host's alone.
      if (!put(name, text, seconds, domain)) put(name, text, seconds);
    },
  };
}
