/**
 * The scripts of this site. Each one works for the page view by itself, and remembers something for the next visit only
 * while the visitor allows it. Each waits for its own category with the same line:
 *
 *     (window.askfirst ||= []).push((consent) => consent.when('preferences', start));
 *
 * It may run before the consent library has loaded or after, in any order. If the library never comes, `start` never
 * runs, and nothing is stored.
 */
import { rememberBrowser } from './scripts/browser.js';
import { offerLocale } from './scripts/locale.js';
import { offerRating } from './scripts/rating.js';

rememberBrowser();
offerLocale();
offerRating();
