import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder the repository stands in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const windows = process.platform === 'win32';
const running = new Set();

/**
 * Runs a program in the repository's root and resolves to its exit code; its output goes to ours.
 * Whatever it started and left behind is ended with it, also when we are interrupted.
 */
export function run(program, args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !windows, // its own process group: one signal reaches its children too
      shell: windows && program === 'npm', // there npm is a .cmd file, which only a shell starts
    });
    running.add(child);
    child.once('error', (error) => {
      running.delete(child);
      reject(new Error(`${program} could not be started: ${error.message}`));
    });
    child.once('exit', (code) => {
      running.delete(child);
      signal(child, 'SIGKILL');
      resolve(code ?? 1);
    });
  });
}

/** Runs npm, and fails with a sentence when npm does. */
export async function npm(...args) {
  const code = await run('npm', args);
  if (code !== 0) throw new Error(`\`npm ${args.filter((arg) => !arg.startsWith('--')).join(' ')}\` failed.`);
}

function signal(child, name) {
  try {
    if (windows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // Nobody left in the group.
  }
}

for (const [name, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  process.once(name, async () => {
    // SIGINT for both: the test runners and puppeteer clean up on that one.
    const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of running) signal(child, 'SIGINT');
    await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, 3000))]);
    for (const child of running) signal(child, 'SIGKILL');
    process.exit(code);
  });
}
