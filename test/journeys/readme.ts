import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

/** The README's snippet in this language that contains this text. */
export function snippet(language: string, containing: string): string {
  const blocks = [...readme.matchAll(/^```(\w+)\n([^]*?)^```/gm)].filter(([, kind]) => kind === language);
  const [found, another] = blocks.map(([, , text]) => text!).filter((text) => text.includes(containing));
  if (!found || another) throw new Error(`The README has not just one ${language} snippet with «${containing}».`);
  return found;
}

export { readme };
