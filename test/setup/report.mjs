import { inWords, sum } from './tally.mjs';

/**
 * The steps of a run: each announced, timed, and listed again at the end with how it went. What failed is told again
 * before that: of a long run often only the end is kept.
 */
export class Report {
  #steps = [];

  /** Does one step. `work` resolves to a note, or to `{ tallies, problem }` for tests, or throws a sentence. Resolves to whether all is well. */
  async step(title, work) {
    console.log(`\n▸ ${title}`);
    const started = performance.now();
    const { note = '', tallies = [], problem } = await attempt(work);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    this.#steps.push({ title, seconds, note, tallies, problem });
    console.log(`${problem ? `✗ ${problem}` : `✓ ${note || title}`} (${seconds})`);
    return !problem;
  }

  /** Prints all steps and, as the last line, the count of all tests. Tells whether everything went well. */
  conclude() {
    for (const failure of this.#steps.flatMap(({ tallies }) => tallies.flatMap(({ failures }) => failures))) console.log(`\n${failure}`);
    console.log('');
    for (const { title, seconds, note, tallies, problem } of this.#steps) {
      console.log(`${problem ? '✗' : '✓'} ${title.padEnd(24)} ${seconds.padStart(8)}  ${problem ?? note}`);
      for (const tally of tallies) console.log(`    ${tally.runner.padEnd(22)} ${inWords(tally)}`);
    }
    const total = sum(this.#steps.flatMap(({ tallies }) => tallies));
    const broken = this.#steps.filter(({ problem, tallies }) => problem && sum(tallies).failed === 0);
    total.failed += broken.length; // what breaks outside of a test must not read as "0 failed"
    console.log(`\n${inWords(total)}`);
    return total.failed === 0;
  }
}

async function attempt(work) {
  try {
    const result = await work();
    return typeof result === 'string' ? { note: result } : { ...result };
  } catch (error) {
    return { problem: error.message };
  }
}
