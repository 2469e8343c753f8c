/**
 * The guard: watches what is written to the device, reports what nobody has allowed, and refuses it where the site wants
 * so. A part of its own, brought when it is asked for; it sees what is written from then on.
 *
 * Out of its reach are what a server sets, what a frame of another site writes, and plain assignments to a property of a
 * storage (`localStorage.x = 1`), which no script can watch.
 */
import type { BlockedWrite, Medium } from '../consent/events.js';
import { cookiesOf, storageOf, type Policy } from '../consent/policy.js';
import type { Host } from '../parts.js';
import { noteOf } from './bound-jar.js';
import { inDevelopment } from './development.js';
import { namesLike } from './names-like.js';
import { localStore, sessionStore } from './storages.js';

export function create({ consent, store, jar, options, signal }: Host): void {
  if (signal.aborted) return;
  const enforce = options.guard === 'enforce';
  const told = new Set<string>();

  /** Tells whether the write may go on. */
  const admit = (medium: Medium, key: string): boolean => {
    const service = ownerOf(store.policy, medium, key, (owner) => consent.has(owner));
    const allowed = isOurs(key, jar.name) || (service !== undefined && consent.has(service)) || isNoted(key);
    if (allowed) return true;
    const once = `${medium} ${key}`;
    if (!told.has(once)) {
      told.add(once);
      const detail: BlockedWrite = { medium, key, service, caller: callerOf(new Error().stack), refused: enforce };
      consent.dispatchEvent(new CustomEvent('blocked', { detail }));
      if (inDevelopment()) console.warn(sentence(detail));
    }
    return !enforce;
  };

  /** A jar has written it, under a category that holds. */
  const isNoted = (key: string) =>
    Object.keys(consent.grants).some((category) => consent.has(category) && (localStore()?.getItem(noteOf(category, key)) ?? null) !== null);

  const patches = [
    patchSetter(Document.prototype, 'cookie', (text) => isRemoval(text) || admit('cookie', nameOf(text))),
    patch(Storage.prototype, 'setItem', (storage, [key]) => admit(storage === sessionStore() ? 'sessionStorage' : 'localStorage', String(key))),
    patch(IDBFactory.prototype, 'open', (_, [name]) => admit('indexedDB', String(name))),
    'CookieStore' in globalThis &&
      patch(CookieStore.prototype, 'set', (_, [cookie]) => {
        const { name, expires } = (typeof cookie === 'object' ? cookie : { name: cookie }) as { name: unknown; expires?: number };
        return (typeof expires === 'number' && expires <= Date.now()) || admit('cookie', String(name));
      }),
  ];
  signal.addEventListener('abort', () => {
    for (const undo of patches) if (undo) undo();
  });
}

/** The service that declared it; of several, one that holds. */
function ownerOf({ categories }: Policy, medium: Medium, key: string, holds: (key: string) => boolean): string | undefined {
  const owners = categories
    .flatMap(({ services }) => services)
    .filter((service) => namesLike((medium === 'cookie' ? cookiesOf : storageOf)(service).map(({ name }) => name))(key))
    .map(({ key }) => key);
  return owners.find(holds) ?? owners[0];
}

const isOurs = (key: string, consentCookie: string) => key === consentCookie || key === 'askfirst-probe' || key.startsWith('askfirst:');

const nameOf = (cookie: string) => cookie.split(/[=;]/)[0]!.trim();

/** What takes away is never held back. */
function isRemoval(cookie: string): boolean {
  // Of an attribute that stands there twice the last one counts. https://www.rfc-editor.org/rfc/rfc6265#section-5.2
  const attribute = (pattern: RegExp) => [...cookie.matchAll(pattern)].at(-1)?.[1];
  const age = attribute(/;\s*max-age\s*=\s*(-?\d+)/gi);
  const date = attribute(/;\s*expires\s*=\s*([^;]+)/gi);
  return age === undefined ? Date.parse(date ?? '') <= Date.now() : Number(age) <= 0;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Asks before a method is called. Where it may not be, a promise is given to who expects one, else nothing. Returns the way back. */
function patch(prototype: object, name: string, mayCall: (self: unknown, args: unknown[]) => boolean): () => void {
  const holder = prototype as Record<string, Method>;
  const original = holder[name]!;
  const asking: Method = function (...args) {
    if (mayCall(this, args)) return original.apply(this, args);
    if (name === 'set') return Promise.resolve();
    // Who opens a database must get a request, or an error that it can handle.
    if (name === 'open') throw new DOMException('Not allowed by the visitor.', 'SecurityError');
    return undefined;
  };
  holder[name] = asking;
  // Somebody else may have patched it after us: then theirs stays.
  return () => {
    if (holder[name] === asking) holder[name] = original;
  };
}

function patchSetter(prototype: object, name: string, mayWrite: (text: string) => boolean): () => void {
  const original = Object.getOwnPropertyDescriptor(prototype, name)!;
  const asking = {
    ...original,
    set(this: unknown, value: unknown) {
      const text = String(value);
      if (mayWrite(text)) original.set!.call(this, text);
    },
  };
  Object.defineProperty(prototype, name, asking);
  return () => {
    if (Object.getOwnPropertyDescriptor(prototype, name)!.set === asking.set) Object.defineProperty(prototype, name, original);
  };
}

/** The first script of the call that is not this one. */
function callerOf(stack = ''): string | undefined {
  const places = stack.match(/(?:https?|file|blob):\/\/[^\s)]+:\d+(?::\d+)?/g) ?? [];
  const script = (place: string) => place.replace(/:\d+(:\d+)?$/, '');
  // Some browsers tell nothing of a script that is being run for the first time, but the document does.
  const running = (document.currentScript as HTMLScriptElement | null)?.src;
  return places.find((place) => script(place) !== script(places[0]!)) ?? (running === '' ? undefined : running);
}

function sentence({ medium, key, service, caller, refused }: BlockedWrite): string {
  const reason = service === undefined ? 'which no service declares' : `which belongs to '${service}', and that is not granted`;
  return `askfirst: ${refused ? 'Refused' : 'Seen'}: ${medium} '${key}', ${reason}${caller ? ` (written by ${caller})` : ''}.`;
}
