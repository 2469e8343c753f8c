/** The text that stood before the visitor when they answered: its language, and every word of it. */
export interface Wording {
  readonly language: string;
  readonly shown: readonly string[];
}

/**
 * A hash of the exact wording shown (FNV-1a, 32 bit): proof of what was answered, that says nothing of who did.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashOf({ shown }: Pick<Wording, 'shown'>): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(shown.join('\n'))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
