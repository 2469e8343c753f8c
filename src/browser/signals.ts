import type { Signals } from '../consent/grants.js';

/** Reads what the browser says for the visitor. https://www.w3.org/TR/gpc/#javascript-property-to-detect-preference */
export function readSignals(): Signals {
  return { gpc: (navigator as Navigator & { globalPrivacyControl?: unknown }).globalPrivacyControl === true };
}
