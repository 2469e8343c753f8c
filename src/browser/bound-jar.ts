/**
 * A jar: cookies bound to one category, written only while it holds, swept when it is withdrawn. Its verbs are those of
 * js-cookie, which reads what it writes: https://github.com/js-cookie/js-cookie
 */
import { DAY } from '../consent/record.js';
import { readCookies, writeCookie, type CookieAttributes } from './cookies.js';

export interface JarAttributes {
  /** Days from now, or a date. Default: until the browser is closed. */
  readonly expires?: number | Date;
  /** Default: `/`. */
  readonly path?: string;
  readonly domain?: string;
  /** Default: on a page that came by https. */
  readonly secure?: boolean;
  readonly sameSite?: 'lax' | 'strict' | 'none' | 'Lax' | 'Strict' | 'None';
  readonly partitioned?: boolean;
}

export interface Jar {
  /** The value of a cookie; `undefined` if there is none, or if the category does not hold. */
  readonly get: (name: string) => string | undefined;
  /** Writes a cookie, and returns its text. Where the category does not hold it writes nothing and returns `undefined`. */
  readonly set: (name: string, value: string, attributes?: JarAttributes) => string | undefined;
  /** Removes a cookie; with the `path` and `domain` that it was set with. */
  readonly remove: (name: string, attributes?: JarAttributes) => void;
}

const encode = encodeURIComponent;

/** The key in localStorage that notes which cookies a jar has written, so that a withdrawal on a later visit sweeps them. */
export const noteOf = (category: string, name: string): string => `askfirst:${category}:${name}`;

export function createJar(category: string, holds: () => boolean): Jar {
  const write = (name: string, value: string, { expires, ...attributes }: JarAttributes = {}) =>
    writeCookie(`${encode(name)}=${encode(value)}`, {
      path: '/',
      'max-age': expires && Math.round(expires instanceof Date ? (+expires - Date.now()) / 1000 : expires * DAY),
      ...(attributes as CookieAttributes),
    });
  let warned = false;

  return {
    get: (name) => (holds() ? readCookies(encode(name), decodeURIComponent)[0] : undefined),
    set(name, value, attributes) {
      if (holds()) {
        try {
          localStorage[noteOf(category, encode(name))] = '';
        } catch {
          // Where nothing can be stored, what the site has declared is swept all the same.
        }
        return write(name, value, attributes);
      }
      if (!warned) console.warn('askfirst: not granted', category);
      warned = true;
      return undefined;
    },
    remove: (name, attributes) => write(name, '', { ...attributes, expires: -1 }),
  };
}
