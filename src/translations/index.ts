/**
 * Each language's file, loaded when it is asked for.
 */
import type { Texts } from './texts.js';

export const translations: Readonly<Record<`translations/${string}.js`, () => Promise<{ readonly default: Texts }>>> = {
  'translations/de.js': () => import('./de.js'),
};
