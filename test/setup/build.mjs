import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm, root } from './command.mjs';

const SOURCES = ['src', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'];
const STAMP = join(root, 'node_modules/.cache/askfirst/built');

/** Builds dist/, unless it is as our last build left it and the sources are too. Resolves to a note on what was done. */
export async function build() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()) return 'already there';
  await npm('run', '--silent', 'build');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fingerprint());
  return 'built';
}

/** Contents for what we write, names and sizes for what the build writes: enough to notice a change, at no cost. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  for (const file of filesIn('dist')) hash.update(`${file}\0${statSync(join(root, file)).size}\0`);
  return hash.digest('hex');
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).sort().flatMap((name) => filesIn(join(path, name)));
}
