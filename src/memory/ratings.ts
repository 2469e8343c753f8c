/**
 * How the visitor has rated pages: from 1 to 5. Before the grant a rating counts on this page view.
 */
import type { Keeper } from './keeper.js';
import { keepPairs, readPairs } from './pairs.js';

export interface Ratings {
  /** By the page's key, oldest first: what was rated here, and what is remembered. */
  readonly all: () => ReadonlyMap<string, number>;
  /** `undefined` takes a rating back. Returns whether it is remembered. */
  readonly rate: (page: string, stars: number | undefined) => boolean;
  readonly forget: () => void;
  /** Keeps at once what was rated before that was allowed. */
  readonly keep: () => void;
}

const isRating = (stars: number) => [1, 2, 3, 4, 5].includes(stars);

export function createRatings(keeper: Keeper): Ratings {
  const cookie = keeper.cookie('askfirst-ratings');
  /** Rated on this page view. */
  let given = new Map<string, number>();

  // Read each time: another tab may have rated another page meanwhile.
  const all = () => {
    const kept = [...readPairs(cookie)].map(([page, stars]) => [page, Number(stars)] as const);
    return new Map([...kept.filter(([page, stars]) => isRating(stars) && !given.has(page)), ...given]);
  };
  const keep = (ratings = all()) => keepPairs(cookie, new Map([...ratings].map(([page, stars]) => [page, String(stars)])));

  return {
    all,
    keep,
    rate(page, stars) {
      const ratings = all();
      for (const map of [ratings, given]) {
        map.delete(page);
        if (stars !== undefined) map.set(page, stars);
      }
      if (keeper.holds()) keep(ratings);
      else if (stars !== undefined) keeper.offer();
      return keeper.holds();
    },
    forget() {
      given = new Map();
      cookie.remove();
    },
  };
}
