/**
 * Pairs of texts in one cookie, oldest first, as a query string: every server language reads that in one line.
 */
import type { Cookie } from './keeper.js';

/** What stands in the cookie; of what is no pair, nothing. */
export const readPairs = (cookie: Cookie): Map<string, string> => new Map(new URLSearchParams(cookie.get()));

/** Keeps as many as fit, beginning with the newest: the oldest make room. */
export function keepPairs(cookie: Cookie, pairs: ReadonlyMap<string, string>): void {
  let text = '';
  for (const [name, value] of [...pairs].reverse()) {
    const longer = `${escape(name)}=${escape(value)}${text && `&${text}`}`;
    if (cookie.fits(longer)) text = longer;
  }
  if (text) cookie.set(text);
  else cookie.remove();
}

/** The cookie encodes the whole text: here, only what parts the pairs. */
const escape = (text: string) => text.replace(/[%&=+]/g, encodeURIComponent);
