import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How the tests of one runner ended: `{ runner, passed, failed, skipped, failures }`, the last a text for each that
 * failed. The runners are processes of their own, so their reporters leave the tallies in the file that the variable
 * TALLY names.
 */
export function leaveTallies(tallies) {
  if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(tallies));
}

/** Calls `work` with the environment in which a reporter leaves its tallies, and resolves to them: none if it never came to that. */
export async function collectTallies(work) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-tally-'));
  const file = join(folder, 'tally.json');
  try {
    const code = await work({ TALLY: file });
    return { code, tallies: read(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
}

/** `12 passed, 0 failed`, and `, 3 skipped` when there are any. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
