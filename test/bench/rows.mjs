/** What the table says: each row a name, a unit, how it is taken from the visits, and whether it stands over the page without. */
const of = (visit, pick, over = true) => ({ visit, pick, over });

const ms = (digits = 0) => ({ unit: 'ms', show: (value) => value.toFixed(digits) });
const kB = { unit: 'kB', show: (value) => (value / 1000).toFixed(1) };
const count = { unit: '', show: (value) => value.toFixed(0) };
const percent = { unit: '%', show: (value) => value.toFixed(1) };
const yes = { unit: '', show: (value) => (value > 0.5 ? 'yes' : 'no') };

/** By heading. Times of the clock are those of a slow machine and network where the heading says so. */
export const rows = {
  'First visit': {
    'to the banner, brotli': { ...kB, ...of('fast', 'bytesToBanner') },
    'requests to the banner': { ...count, ...of('fast', 'requestsToBanner', false) },
    'until idle, brotli': { ...kB, ...of('fast', 'bytesToIdle') },
    'requests until idle': { ...count, ...of('fast', 'requestsToIdle', false) },
    'banner after first paint': { ...ms(), ...of('fast', 'stands') },
    'script': { ...ms(1), ...of('alone', 'script') },
    'main thread': { ...ms(), ...of('alone', 'task') },
    'heap, banner up': { ...kB, ...of('alone', 'heap') },
  },
  'First visit, slow': {
    'banner after first paint': { ...ms(), ...of('accepting', 'stands') },
    'first paint later by': { ...ms(), ...of('accepting', 'firstPaint') },
    'blocking time': { ...ms(), ...of('accepting', 'blocking') },
    'layout shift': { unit: '', show: (value) => value.toFixed(3), ...of('accepting', 'shift') },
    'largest paint is the banner': { ...yes, ...of('accepting', 'largestForeign', false) },
    'accept → gone': { ...ms(), ...of('accepting', 'gone', false) },
    'accept → held script ran': { ...ms(), ...of('accepting', 'ran', false) },
    'customise → shown': { ...ms(), ...of('customising', 'shown', false) },
  },
  'Returning visit': {
    'files, brotli': { ...kB, ...of('returning', 'bytes', false) },
    'script': { ...ms(1), ...of('returning', 'script') },
    'main thread': { ...ms(), ...of('returning', 'task') },
    'held script after one beside it, slow': { ...ms(), ...of('returning', 'delay') },
  },
  'Large pages': {
    'accept with 1 000 held scripts': { ...ms(), ...of('many', 'over', false) },
    '… the longest task of it': { unit: 'ms', show: (value) => (value ? value.toFixed(0) : '< 50'), ...of('many', 'longest', false) },
    '… main thread': { ...ms(), ...of('many', 'task', false) },
    '50 000 late nodes, script': { ...percent, ...of('returning', ({ lateScript }, without) => (100 * lateScript) / without.lateTask) },
    '500 services: dialog shown': { ...ms(), ...of('services', 'shown', false) },
  },
};

/**
 * The value of a row for a contestant: what it is in the middle of its rounds, `over` the page without where the row says
 * so. `undefined` where it has none. A banner is compared with the first paint of the page without.
 */
export function valueOf({ visit, pick, over }, theirs, without) {
  const base = without[visit] ?? {};
  const read = (results = {}) => (typeof pick === 'function' ? results && 'lateScript' in results ? pick(results, base) : undefined : results[pick]);
  const value = read(theirs[visit]);
  const zero = pick === 'stands' ? base.firstPaint : read(base);
  if (value === undefined || !over || theirs === without) return value;
  return zero === undefined ? undefined : value - zero;
}
