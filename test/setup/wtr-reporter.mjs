import { relative } from 'node:path';
import { root } from './command.mjs';
import { inWords, leaveTallies, sum } from './tally.mjs';

/** Tells of each test file when all engines are through with it, with what failed there, and leaves the tallies at the end. */
export function wtrReporter() {
  return {
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const tally = sum(sessionsForTestFile.map(tallyOf));
      const troubles = sessionsForTestFile.flatMap((session) => [...failuresOf(session), ...remarksOn(session)]);
      const lines = [`${tally.failed ? '✗' : '✓'} ${relative(root, testFile)}: ${inWords(tally)}`, ...troubles.map((text) => indent(text, 2))];
      process.stdout.write(`${indent(lines.join('\n'), 2)}\n`); // the runner's own logger would weave a progress bar in
    },

    onTestRunFinished({ sessions }) {
      const runners = new Set(sessions.map(({ browser }) => browser.name));
      leaveTallies([...runners].map((runner) => {
        const own = sessions.filter(({ browser }) => browser.name === runner);
        return { runner, ...sum(own.map(tallyOf)), failures: own.flatMap((session) => [...failuresOf(session)]) };
      }));
    },
  };
}

function tallyOf(session) {
  const tests = testsIn(session.testResults);
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).length;
  // A file that did not load, broke outside of a test, or holds no test is a failure of its own.
  const broken = session.errors.length > 0 || tests.length === 0;
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: failed + (broken ? 1 : 0),
    skipped: tests.filter(({ skipped }) => skipped).length,
  };
}

function testsIn(suite, path = []) {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') }));
  return [...tests, ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name]))];
}

/** What failed in a session, a text each. */
function* failuresOf({ browser, errors, testResults, testFile }) {
  for (const { title, passed, skipped, error } of testsIn(testResults)) {
    if (!passed && !skipped) yield `✗ ${browser.name}: ${title}\n${indent(describe(error), 4)}`;
  }
  for (const error of errors) yield `✗ ${browser.name}, outside of a test\n${indent(describe(error), 4)}`;
  if (errors.length === 0 && testsIn(testResults).length === 0) yield `✗ ${browser.name} found no test in ${relative(root, testFile)}`;
}

/** What else somebody must know about a session, a text each. */
function* remarksOn({ browser, logs, request404s }) {
  for (const log of logs) yield `${browser.name} console: ${log.map(show).join(' ')}`;
  for (const url of request404s) yield `${browser.name} asked for ${url}, which is not there`;
}

function describe({ message = 'no message', stack = '', expected = '', actual = '' } = {}) {
  const isLong = `${expected}${actual}`.includes('\n'); // a short difference is in the message already
  const calls = stack.split('\n').filter((line) => /\d+:\d+\)?$/.test(line) && !line.includes('__web-test-runner__'));
  return [message, ...(isLong ? ['expected', expected, 'got', actual] : []), ...calls].join('\n');
}

function show(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function indent(text, columns) {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
