/**
 * `feedback`: the stars below an article. They can always be given; they are remembered only if the visitor allows it.
 */
import { forget, read, write } from './cookies.js';

const COOKIE = 'site_ratings';
const article = location.pathname;

export function offerRating() {
  // Only articles have the form; but a withdrawal on any page must reach the cookie, so every page waits for it.
  const form = document.querySelector('.rating');
  const stars = form?.elements.rating;
  let allowed = false;

  const say = (what) => {
    for (const line of form?.querySelectorAll('[data-say]') ?? []) line.hidden = line.dataset.say !== what;
  };
  form?.addEventListener('change', () => say(allowed ? 'kept' : 'not-kept'));

  (window.askfirst ||= []).push((consent) => {
    if (!consent.has('feedback')) forget(COOKIE);

    consent.when('feedback', ({ signal }) => {
      allowed = true;
      // Read again before each write: another tab may have rated another article meanwhile.
      const keep = () => {
        write(COOKIE, JSON.stringify({ ...readRatings(), [article]: Number(stars.value) }));
        say('kept');
      };
      form?.addEventListener('change', keep, { signal });

      const earlier = readRatings()[article];
      if (stars?.value) {
        keep(); // Rated first, allowed second.
      } else if (stars && earlier) {
        stars.value = String(earlier);
        say('restored');
      }

      return () => {
        allowed = false;
        forget(COOKIE);
        if (stars?.value) say('not-kept');
      };
    });
  });
}

/** Stars by article path. What is not a rating of one of our articles is left out. */
function readRatings() {
  try {
    const ours = ([path, stars]) => path.startsWith('/articles/') && [1, 2, 3, 4, 5].includes(stars);
    return Object.fromEntries(Object.entries(JSON.parse(read(COOKIE))).filter(ours));
  } catch {
    return {}; // Absent, or damaged.
  }
}
