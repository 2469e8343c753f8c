/**
 * Unfinished comments: what stands in a form that was not sent. They are kept in sessionStorage, not in a cookie: a cookie
 * goes to the server with every request, and this is text that the visitor has not sent. It also has room for a long
 * comment, stays in this tab, and ends with it. Its key is one that the category's withdrawal sweeps.
 */
import type { Keeper } from './keeper.js';

export interface Drafts {
  readonly read: (form: string) => Readonly<Record<string, unknown>>;
  /** Texts by the names of their fields. Of nothing but empty ones, nothing is kept. */
  readonly keep: (form: string, texts: Readonly<Record<string, string>>) => void;
  readonly remove: (form: string) => void;
  /** Every one of this tab. */
  readonly forget: () => void;
}

export function createDrafts({ category, holds }: Keeper): Drafts {
  const prefix = `askfirst:${category}:draft:`;
  const remove = (form: string) => tried(() => sessionStorage.removeItem(prefix + form));
  return {
    read(form) {
      const read = () => JSON.parse(sessionStorage.getItem(prefix + form) ?? '{}') as unknown;
      const texts = holds() ? tried(read) : undefined;
      return typeof texts === 'object' && texts ? (texts as Record<string, unknown>) : {};
    },
    keep(form, texts) {
      if (!holds()) return;
      if (Object.values(texts).some(Boolean)) tried(() => sessionStorage.setItem(prefix + form, JSON.stringify(texts)));
      else remove(form);
    },
    remove,
    forget() {
      const keys = tried(() => Object.keys(sessionStorage)) ?? [];
      for (const key of keys.filter((key) => key.startsWith(prefix))) tried(() => sessionStorage.removeItem(key));
    },
  };
}

/** In some frames even asking for the storage throws, and there may be no room, or garbage. */
function tried<Found>(act: () => Found): Found | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
