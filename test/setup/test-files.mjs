import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.mjs';

/**
 * The test files whose path has `part` in it, by the way they run: in `pages`, or in Node, on `dist` or as `journeys`.
 * Asked for a part, what has none of it is `undefined`; otherwise each way must have files.
 */
export function testFiles(part = '') {
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    // The benchmark has dependencies of its own.
    .filter((path) => path.endsWith('.test.ts') && path.includes(part) && !path.includes('/node_modules/'))
    .sort();
  const found = {
    pages: files.filter((path) => !/^test\/(dist|journeys)\//.test(path)),
    dist: files.filter((path) => path.startsWith('test/dist/')),
    journeys: files.filter((path) => path.startsWith('test/journeys/')),
  };
  if (part && files.length === 0) throw new Error(`No test file has ${part} in its path.`);
  return part ? Object.fromEntries(Object.entries(found).filter(([, paths]) => paths.length > 0)) : found;
}
