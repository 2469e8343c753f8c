import { relative } from 'node:path';
import { root } from './command.mjs';
import { leaveTallies } from './tally.mjs';

/**
 * Tells of each test that fails, and of each file how many did not, and leaves one tally for the runner that the
 * variable RUNNER names. (`node --test` finds a reporter by its default export.)
 */
export default async function* nodeReporter(events) {
  const tally = { runner: process.env.RUNNER ?? 'Node', passed: 0, failed: 0, skipped: 0, failures: [] };
  const titles = []; // of the suites around a test
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') titles[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isFile = data.name === data.file; // passes when it holds no test, fails when it breaks outside of one
    const outcome = type === 'test:fail' ? 'failed' : data.skip !== undefined || data.todo !== undefined ? 'skipped' : 'passed';
    if (data.details.type === 'suite' || (isFile && outcome !== 'failed')) continue;
    tally[outcome]++;
    const title = isFile ? relative(root, data.name) : [...titles.slice(0, data.nesting), data.name].join(' › ');
    const seconds = `${(data.details.duration_ms / 1000).toFixed(1)} s`;
    yield `  ${{ passed: '✓', failed: '✗', skipped: '-' }[outcome]} ${title} (${seconds})${typeof data.skip === 'string' ? `: ${data.skip}` : ''}\n`;
    if (outcome !== 'failed') continue;
    const reason = describe(data.details.error);
    tally.failures.push(`✗ ${tally.runner}: ${title}\n${reason}`);
    yield `${reason.replace(/^(?=.)/gm, '  ')}\n`;
  }
  leaveTallies([tally]);
}

function describe(error) {
  const { message, stack = '' } = error.cause?.message ? error.cause : error;
  const calls = stack.split('\n').filter((line) => /^\s+at .*\.(ts|mjs)/.test(line) && !line.includes('node_modules'));
  return [message, ...calls.map((line) => line.trim())].join('\n').replace(/^(?=.)/gm, '    ').replaceAll(root, '');
}
