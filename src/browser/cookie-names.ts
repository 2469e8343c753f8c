/**
 * The names of cookies: those that the page can see, and, where the browser tells, those that it truly keeps.
 */

/** What the page can see. */
export function cookieNames(): string[] {
  try {
    return [...new Set(document.cookie.split('; ').map((pair) => pair.split('=')[0]!))];
  } catch {
    return [];
  }
}

/** As the browser tells it: where each belongs is told by Chromium alone. https://wicg.github.io/cookie-store/ */
export interface StoredCookie {
  readonly name: string;
  readonly domain: string | null;
  readonly path: string;
  readonly partitioned: boolean;
}

export interface CookieStore {
  getAll(): Promise<StoredCookie[]>;
  delete(cookie: StoredCookie): Promise<void>;
}

/** On pages that came over TLS, in browsers that have it. */
export const cookieStore = (): CookieStore | undefined => (globalThis as unknown as { cookieStore?: CookieStore }).cookieStore;

/** What is truly stored: Firefox and WebKit show a page in `document.cookie` also what it has written in vain. */
export const storedCookieNames = async (): Promise<string[]> =>
  (await cookieStore()?.getAll().catch(() => undefined))?.map(({ name }) => name) ?? cookieNames();
