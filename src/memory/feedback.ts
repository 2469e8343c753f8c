/**
 * Remembers how the visitor rated pages, and what they wrote into comment forms.
 */
import { createForms } from './forms.js';
import type { Keeper } from './keeper.js';
import { joinRatings } from './rating.js';
import { createRatings } from './ratings.js';

export interface FeedbackMemory {
  /** The visitor's ratings, from 1 to 5, by page: what was rated here, and what is remembered. Oldest first. */
  readonly ratings: ReadonlyMap<string, number>;
  /** What is remembered of comment forms, by the names of the fields. */
  readonly fields: ReadonlyMap<string, string>;
  /**
   * Rates for the visitor, as `<askfirst-rating>` does; `undefined` takes a rating back.
   *
   * @throws {RangeError} for what is not a whole number from 1 to 5.
   */
  readonly rate: (page: string, stars: number | undefined) => void;
  /** Forgets ratings, what is kept of forms, or both; unfinished comments go with the forms. Of forms, `field` alone where it is named. */
  readonly forget: (what?: 'ratings' | 'forms', field?: string) => void;
}

export function rememberFeedback(keeper: Keeper, tell: (type: string, detail: unknown) => void): FeedbackMemory {
  const ratings = createRatings(keeper);
  const forms = createForms(keeper);
  const told = () => tell('change', { part: 'feedback' });
  const rate = (page: string, stars: number | undefined) => {
    const kept = ratings.rate(page, stars);
    told();
    return kept;
  };
  const showRatings = joinRatings({ holds: keeper.holds, get: (page) => ratings.all().get(page), rate }, keeper.signal);

  const forget = (what?: 'ratings' | 'forms', field?: string) => {
    if (what !== 'forms') ratings.forget();
    if (what !== 'ratings') forms.forget(field);
    showRatings();
    told();
  };
  keeper.whileHeld(() => {
    ratings.keep();
    forms.begin();
    showRatings();
    told();
  }, () => forget());

  return {
    get ratings() {
      return ratings.all();
    },
    get fields() {
      return forms.fields();
    },
    rate(page, stars) {
      if (stars !== undefined && ![1, 2, 3, 4, 5].includes(stars)) {
        throw new RangeError(`A rating must be a whole number from 1 to 5, not ${stars}.`);
      }
      rate(page, stars);
      showRatings();
    },
    forget,
  };
}
