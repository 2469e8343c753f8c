/** Matches names as they were declared: a `*` stands for any run of characters. */
export function namesLike(patterns: readonly string[]): (name: string) => boolean {
  const escaped = patterns.map((pattern) => pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'));
  const like = new RegExp(`^(${escaped.join('|') || '(?!)'})$`, 's');
  return (name) => like.test(name);
}
