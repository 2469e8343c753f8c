import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './command.mjs';

/** Installs what the package-lock.json in a folder asks for, unless all of it is there already. Resolves to a note on what was done. */
export async function installDependencies(folder = '.') {
  if (isInstalled(folder)) return 'already there';
  await npm('ci', `--prefix=${folder}`, '--include=dev', '--no-audit', '--no-fund');
  return 'installed';
}

/** npm keeps a record of what it installed inside node_modules: does it hold each package we ask for, in that version? */
function isInstalled(folder) {
  const wanted = packages(join(folder, 'package-lock.json'));
  const installed = packages(join(folder, 'node_modules/.package-lock.json'));
  delete wanted['']; // ourselves
  return Object.keys(installed).length > 0 && Object.entries(wanted).every(([path, { version, optional }]) =>
    // An optional package that is not there was made for another platform.
    installed[path] ? installed[path].version === version : optional);
}

function packages(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}
