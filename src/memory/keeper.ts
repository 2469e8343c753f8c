/**
 * Keeps what one category allows, in cookies of its own: each under 1 kB, none before the grant, all gone on withdrawal.
 */
import type { Consent } from '../handle.js';

/** One cookie. What is wrong with it, or with a page that has none to give, is no memory, and never an exception. */
export interface Cookie {
  /** `undefined` without one, and while the category does not hold. */
  readonly get: () => string | undefined;
  /** Would it stay below 1 kB, name and all, as it is sent? */
  readonly fits: (text: string) => boolean;
  /** Keeps what fits for as long as the answer lasts that allows it, and does nothing while the category does not hold. */
  readonly set: (text: string) => void;
  readonly remove: () => void;
}

export interface Keeper {
  readonly category: string;
  readonly holds: () => boolean;
  readonly cookie: (name: string) => Cookie;
  /** Calls `start` whenever the category comes to hold. On withdrawal the cookies go, and `forget` is called. */
  readonly whileHeld: (start: (signal: AbortSignal) => void, forget: () => void) => void;
  /** Shows, once, what the site has written to offer that a choice be remembered: `[data-askfirst-offer="category"]`. */
  readonly offer: () => void;
  /** Ends with the memory's life on this page. */
  readonly signal: AbortSignal;
}

/** Bytes of `name=value`. */
const LIMIT = 1000;
const DAY = 86_400_000;

export function createKeeper(consent: Consent, category: string, signal: AbortSignal): Keeper {
  const jar = consent.cookies(category);
  const cookies: Cookie[] = [];
  const holds = () => consent.has(category);
  const removeAll = () => cookies.forEach(({ remove }) => remove());
  let offered = false;

  /** Memory does not outlive the answer that it stands on; where nothing was asked, it lives as long as a yes would. */
  const expires = () => {
    const life = consent.policy.life.yes * DAY;
    const end = (consent.record?.at ?? 0) * 1000 + life;
    return new Date(end > Date.now() ? end : Date.now() + life);
  };

  // A no may have been said where this cookie was out of reach, on another host of the site, say.
  const tidy = () => {
    if (consent.state(category) === 'denied' && !holds()) removeAll();
  };
  if (document.documentElement.hasAttribute('data-askfirst')) tidy();
  for (const type of ['ready', 'change']) consent.addEventListener(type, tidy, { signal });

  return {
    category,
    holds,
    signal,
    cookie(name) {
      const cookie: Cookie = {
        get: () => jar.get(name),
        fits: (text) => `${name}=${encodeURIComponent(wellFormed(text))}`.length < LIMIT,
        set(text) {
          if (holds() && cookie.fits(text)) jar.set(name, wellFormed(text), { expires: expires(), sameSite: 'lax' });
        },
        remove: () => jar.remove(name),
      };
      cookies.push(cookie);
      return cookie;
    },
    whileHeld(start, forget) {
      const begin = (running: { readonly signal: AbortSignal }) => {
        start(running.signal);
        return () => {
          removeAll();
          forget();
        };
      };
      consent.when(category, begin, { signal });
    },
    offer() {
      if (offered || holds()) return;
      offered = true;
      const offers = document.querySelectorAll<HTMLElement>(`[data-askfirst-offer="${category}"]`);
      const show = (visible: boolean) => offers.forEach((offer) => (offer.hidden = !visible));
      show(true);
      consent.when(category, () => show(false), { signal });
    },
  };
}

/** Half of a surrogate pair cannot be encoded. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');
