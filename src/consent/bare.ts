/**
 * A copy of an object's own entries that nothing else can speak for: a page may have polluted `Object.prototype`, and
 * a key may be called `constructor`.
 */
export function bare<T extends object>(value: unknown): T {
  return Object.assign(Object.create(null), typeof value === 'object' ? value : undefined) as T;
}
