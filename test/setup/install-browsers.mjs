import { engines, findCommand, isReady } from './browsers.mjs';
import { run } from './command.mjs';

/**
 * Finds the wanted engines, and installs missing ones with apt-get where that works. Resolves to those that can run.
 * An engine that cannot be had is told and left out; where `all` are required it is an error.
 */
export async function provideBrowsers(wanted, { all }) {
  await install(wanted.filter((engine) => !isReady(engine) && canExist(engine)));
  const ready = wanted.filter(isReady);
  const missing = wanted.filter((engine) => !isReady(engine)).map(explain).join(' ');
  if (missing && (all || ready.length === 0)) throw new Error(missing);
  if (missing) console.log(`${missing} Going on without.`);
  return ready;
}

function canExist(engine) {
  return process.platform === (engines[engine].only ?? process.platform);
}

function explain(engine) {
  const { name, packages, variable } = engines[engine];
  return canExist(engine)
    ? `${name} is missing: install it (Debian: \`apt-get install ${packages.join(' ')}\`) or name its program in ${variable}.`
    : `${name} cannot be had on ${process.platform}.`;
}

async function install(missing) {
  if (missing.length === 0 || !findCommand('apt-get')) return;
  const packages = missing.flatMap((engine) => engines[engine].packages);
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  await aptGet('update', '-qq'); // one unreachable source must not stop the others: the install decides
  await aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Runs apt-get as root, without questions: neither apt-get's own nor sudo's for a password. */
async function aptGet(...args) {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  if (process.getuid() !== 0) command.unshift('sudo', '-n');
  await run(command[0], command.slice(1)).catch(() => {}); // whether it helped is seen by looking for the browsers again
}
