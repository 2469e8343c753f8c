/**
 * Keeps what one category allows, in cookies of its own: each under 1 kB, none before the grant, all gone on withdrawal.
 */
import type { Service } from '../consent/policy.js';
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
  /** Does the category hold, and with it each of its services that declares one of the cookies? */
  readonly holds: () => boolean;
  /** All are named before anything is kept. */
  readonly cookie: (name: string) => Cookie;
  /** Calls `start` whenever it comes to hold. On withdrawal the cookies go, and `forget` is called. */
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
  const { services = [] } = consent.policy.categories.find(({ key }) => key === category) ?? {};
  const keys = [category];
  const holds = () => keys.every((key) => consent.has(key));
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
    if (keys.some((key) => consent.state(key) === 'denied') && !holds()) removeAll();
  };
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
      // Where the site has declared it, visitors are asked about the service that it belongs to.
      keys.push(...services.filter((service) => declares(service, name)).map(({ key }) => key));
      return cookie;
    },
    whileHeld(start, forget) {
      // Not as a `stop`: that would say that it stops the scripts of its category, too.
      const begin = (running: { readonly signal: AbortSignal }) => {
        start(running.signal);
        running.signal.addEventListener('abort', () => {
          removeAll();
          forget();
        });
      };
      if (document.documentElement.hasAttribute('data-askfirst')) tidy();
      consent.when(keys, begin, { signal });
    },
    offer() {
      if (offered || holds()) return;
      offered = true;
      const offers = document.querySelectorAll<HTMLElement>(`[data-askfirst-offer="${category}"]`);
      const show = (visible: boolean) => offers.forEach((offer) => (offer.hidden = !visible));
      show(true);
      consent.when(keys, () => show(false), { signal });
    },
  };
}

/** A `*` may stand for any end of the name. What a site has written wrong declares nothing. */
function declares({ cookies }: Service, name: string): boolean {
  const names = Array.isArray(cookies) ? cookies.map((cookie: string | { name: string }) => (cookie as { name?: unknown } | null)?.name ?? cookie) : [];
  return names.some((declared: unknown) => {
    const [start, more] = String(declared).split('*') as [string, string?];
    return more === undefined ? name === start : name.startsWith(start);
  });
}

/** Half of a surrogate pair cannot be encoded. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');
