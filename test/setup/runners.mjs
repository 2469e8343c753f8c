import { join } from 'node:path';
import { engines } from './browsers.mjs';
import { root, run } from './command.mjs';
import { collectTallies } from './tally.mjs';

/** Runs test files in the pages of all these engines at once. */
export async function testInPages(files, wanted) {
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const { code, tallies } = await collectTallies((env) => run(
    process.execPath,
    [runner, '--config', 'test/web-test-runner.config.mjs', '--files', ...files],
    { env: { ...env, ENGINES: wanted.join() } },
  ));
  return { tallies, problem: judge(code, tallies, wanted.map((engine) => engines[engine].name)) };
}

/** Runs test files in Node; for journeys, with the engine they drive. */
export async function testInNode(files, engine) {
  const name = engine ? engines[engine].name : 'Node';
  const { code, tallies } = await collectTallies((env) => run(
    process.execPath,
    ['--import', 'tsx', '--test', `--test-reporter=${join(root, 'test/setup/node-reporter.mjs')}`, '--test-reporter-destination=stdout', ...files],
    { env: { ...env, RUNNER: name, ...(engine && { ENGINE: engine }) } },
  ));
  return { tallies, problem: judge(code, tallies, [name]) };
}

/** What went wrong, in a sentence; `undefined` if nothing did. A runner that ran no test is not to be trusted. */
function judge(code, tallies, runners) {
  const idle = runners.filter((runner) => !tallies.some((tally) => tally.runner === runner && tally.passed + tally.failed > 0));
  if (idle.length > 0) return `No test ran in ${idle.join(', ')}.`;
  if (tallies.some(({ failed }) => failed > 0)) return 'Tests failed.';
  return code === 0 ? undefined : `The runner ended with exit code ${code}.`;
}
