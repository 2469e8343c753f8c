/**
 * Deletes what a withdrawn category left behind: cookies, on each domain and path that this page may write to, storage
 * keys and databases. Nothing is touched that was not declared for it.
 */
import type { Grants } from '../consent/grants.js';
import { cookiesOf, storageOf, type Policy } from '../consent/policy.js';
import { noteOf } from './bound-jar.js';
import { cookieNames, cookieStore } from './cookie-names.js';
import { writeCookie } from './cookies.js';
import { domainsOfPage } from './domains.js';
import { hiddenCookies } from './hidden-cookies.js';
import { namesLike } from './names-like.js';
import { localStore, sessionStore } from './storages.js';

export interface Leavings {
  /** Names, in which `*` stands for any run of characters. */
  readonly cookies: readonly string[];
  /** Keys of localStorage and sessionStorage, and names of databases. */
  readonly storage: readonly string[];
}

export interface LeftBehind extends Leavings {
  readonly spared: Leavings;
}

/** What was declared for these keys or written by their jars; and what was declared for what holds: that is spared. */
export function leavingsOf(policy: Policy, keys: readonly string[], grants: Grants, consentCookie: string): LeftBehind {
  const services = policy.categories.flatMap(({ services }) => services);
  const declared = (keeps: (key: string) => boolean): Leavings => {
    const chosen = services.filter(({ key }) => keeps(key));
    const names = (of: typeof cookiesOf) => chosen.flatMap(of).map(({ name }) => name);
    return { cookies: names(cookiesOf), storage: names(storageOf) };
  };
  const { cookies, storage } = declared((key) => keys.includes(key));
  const spared = declared((key) => grants[key]!);
  const notes = keys.map((key) => noteOf(key, ''));
  const written = Object.keys(localStore() ?? {}).flatMap((name) => notes.filter((note) => name.startsWith(note)).map((note) => name.slice(note.length)));
  return {
    cookies: [...cookies, ...written],
    storage: [...storage, ...notes.map((note) => `${note}*`)],
    spared: { ...spared, cookies: [...spared.cookies, consentCookie] },
  };
}

/** Resolves to the names of what is still there. */
export async function sweep({ cookies, storage, spared }: LeftBehind): Promise<string[]> {
  const leftBehind = matcher(cookies, spared.cookies);
  const left = sweepCookies(leftBehind);
  sweepStorage(matcher(storage, spared.storage));
  return [...new Set([...(await sweepExactly(left, leftBehind)), ...(await sweepDatabases(matcher(storage, spared.storage)))])];
}

/** The cookies among these that no script can sweep, nor see. Of a name with a `*` nobody can tell. */
export function outOfReach({ cookies, spared }: LeftBehind): Promise<string[]> {
  return hiddenCookies(cookies.filter((name) => !name.includes('*')).filter(matcher(cookies, spared.cookies)));
}

/** Removes every cookie of this name that this page can see: of this host, of each parent domain, of each path. */
export function removeEverywhere(name: string): void {
  const segments = location.pathname.split('/');
  const paths = segments.flatMap((_, i) => {
    const path = segments.slice(0, i + 1).join('/');
    return [path || '/', `${path}/`];
  });
  for (const path of new Set(paths)) {
    for (const domain of domainsOfPage()) {
      // Partitioned cookies are others, and go only when they are named so. https://github.com/privacycg/CHIPS
      for (const partitioned of [false, true]) writeCookie(`${name}=`, { path, domain, partitioned, 'max-age': 0 });
    }
  }
}

/** Removes what script can see, and returns the names that are still there. */
function sweepCookies(leftBehind: Matcher): string[] {
  const there = () => cookieNames().filter(leftBehind);
  there().forEach(removeEverywhere);
  return there();
}

/** Where the browser tells where a cookie belongs, it goes by that. */
async function sweepExactly(left: string[], leftBehind: Matcher): Promise<string[]> {
  const store = cookieStore();
  if (!left[0] || !store) return left;
  try {
    for (const { name, domain, path, partitioned } of await store.getAll()) {
      if (leftBehind(name)) await store.delete({ name, domain, path, partitioned });
    }
  } catch {
    // What cannot be removed is named.
  }
  return cookieNames().filter(leftBehind);
}

function sweepStorage(leftBehind: Matcher): void {
  for (const store of [localStore(), sessionStore()]) {
    for (const key of Object.keys(store ?? {}).filter(leftBehind)) store!.removeItem(key);
  }
}

/** Resolves to the names of databases that something still holds open. */
async function sweepDatabases(leftBehind: Matcher): Promise<string[]> {
  try {
    const names = (await soon(indexedDB.databases())).map(({ name }) => name!).filter(leftBehind);
    const left = await Promise.all(
      names.map(
        (name) =>
          new Promise<string[]>((resolve) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve([]);
            // It goes as soon as nobody uses it.
            request.onblocked = request.onerror = () => resolve([name]);
          }),
      ),
    );
    return left.flat();
  } catch {
    return [];
  }
}

/** Some browsers have had databases that never answer: nobody's answer waits for them. https://bugs.webkit.org/show_bug.cgi?id=226547 */
const soon = (found: Promise<IDBDatabaseInfo[]>) =>
  Promise.race([found, new Promise<IDBDatabaseInfo[]>((resolve) => setTimeout(resolve, 1000, []))]);

type Matcher = (name: string) => boolean;

/** Matches one of these names, and none of the spared ones. */
function matcher(names: readonly string[], spared: readonly string[]): Matcher {
  const [wanted, unwanted] = [namesLike(names), namesLike(spared)];
  return (name) => wanted(name) && !unwanted(name);
}
