/**
 * The source of an expression that calls a function in a page. The function is taken over as text: it sees the page
 * and its arguments (which go as JSON), and nothing of the file it was written in.
 */
export function sourceOfCall<Args extends unknown[]>(fn: (...args: Args) => unknown, args: Args): string {
  const values = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  // esbuild, which compiled the function, lets it call a helper of this name to keep the names of inner functions.
  return `((__name) => (${String(fn)})(${values}))((target) => target)`;
}
