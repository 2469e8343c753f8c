import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import details from '../../src/translations/details/en.ts';
import en from '../../src/translations/en.ts';
import { loads, sizeOfLoad, sizeOf } from './size.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist/`;
const read = (file: string) => readFileSync(`${dist}${file}`, 'utf8');
const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

for (const [who, load] of Object.entries(loads)) {
  test(`${who}: at most ${load.budget} brotli bytes`, () => {
    const size = sizeOfLoad(load);
    assert.ok(size <= load.budget, `${size} bytes`);
  });
}

test('each language is at most 1 200 brotli bytes, and the preferences at most 5 000', () => {
  for (const file of scripts.filter((file) => file.startsWith('translations/'))) assert.ok(sizeOf(file) <= 1200, file);
  assert.ok(sizeOf('askfirst-preferences.js') <= 5000, 'within its budget');
});

test('what a visitor waits for comes in one request each, without a waterfall', () => {
  for (const file of ['askfirst-ui.js', 'askfirst-changes.js', 'askfirst-elements.js', 'askfirst-inspection.js', 'askfirst-fairness.js', 'askfirst-memory.js', 'askfirst-user-agent.js']) {
    assert.doesNotMatch(read(file), /(from|import)\s*"/, file);
  }
});

test('the files are there that a page is told to load', () => {
  for (const file of ['askfirst.js', 'askfirst-ui.js', 'askfirst-changes.js', 'askfirst-elements.js', 'askfirst.stub.js', 'translations/de.js', 'translations/details/de.js', 'askfirst-memory.js', 'askfirst-user-agent.js', 'index.js', 'ui.js', 'memory.js', 'types/index.d.ts', 'types/ui/index.d.ts', 'types/memory/index.d.ts']) {
    assert.ok(existsSync(`${dist}${file}`), file);
  }
  for (const file of scripts) assert.ok(existsSync(`${dist}${file}.map`), `${file}.map`);
});

test('no Lit, and nothing of the UI, is in what a visitor who has answered loads', () => {
  for (const word of ['lit$', 'litHtmlVersions', 'showPopover', 'adoptedStyleSheets', 'May we use cookies?']) {
    assert.ok(!read('askfirst.js').includes(word), word);
    assert.ok(read('askfirst-ui.js').includes(word), `${word} would tell Lit and the UI`);
  }
});

test('the script for the tag is a classic one, and names no address of its own', () => {
  for (const file of ['askfirst.js', 'askfirst.stub.js', 'askfirst-memory.js']) {
    assert.doesNotMatch(read(file), /^\s*(import|export)\b/m);
    assert.doesNotMatch(read(file).replace('http://www.w3.org/2000/svg', ''), /https?:\/\//);
  }
});

test('a name that the build shortens is no text, and no option', () => {
  const [, list] = /const shared =\s*'([^']+)'/.exec(readFileSync(`${root}rollup.config.mjs`, 'utf8'))!;
  const options = ['categories', 'privacy', 'contact', 'regime', 'revision', 'language', 'texts', 'theme', 'position', 'cookie', 'reload', 'ui'];
  const known = new Set([...Object.keys(en), ...Object.keys(details), ...options, ...['when', 'has', 'state', 'decided', 'decide', 'open', 'close', 'record', 'grants', 'policy', 'cookies', 'queue', 'subscribe', 'snapshot', 'stop', 'push']]);
  assert.deepEqual(list!.split(' ').filter((name) => known.has(name)), []);
});

test('nothing needs eval or inline styles', () => {
  for (const file of scripts) assert.doesNotMatch(read(file), /\beval\(|new Function|\bstyle=["$]/, file);
});

test('the npm doors keep their dependencies as dependencies', () => {
  const chunks = scripts.filter((file) => /^(index|ui|chunks\/)/.test(file)).map(read).join('\n');
  assert.match(chunks, /from"lit\/html\.js"/);
  assert.doesNotMatch(chunks, /litHtmlVersions/);
  assert.doesNotMatch(read('index.js'), /import[^(]*from"lit/, 'importing askfirst loads no Lit');
});

test('importing the package has no side effect and works where there is no window', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', `
    const before = Object.keys(globalThis).length;
    const { askFirst } = await import('askfirst');
    if (Object.keys(globalThis).length !== before) throw Error('a side effect');
    // A bundle may hold it.
    await import('askfirst/ui');
    const consent = askFirst({ categories: ['analytics'], regime: 'opt-out' });
    consent.when('analytics', () => { throw Error('started on a server'); });
    consent.acceptAll();
    console.log(JSON.stringify([consent.has('analytics'), consent.has('necessary'), consent.state('analytics'), consent.snapshot().record ?? null]));
  `], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(output), [false, true, 'undecided', null]);
});

test('the memory costs the core nothing, and no parser is in what every browser loads', () => {
  for (const word of ['askfirst-ratings', 'data-askfirst-remember']) {
    assert.ok(!read('askfirst.js').includes(word) && read('askfirst-memory.js').includes(word), word);
  }
  assert.ok(!read('askfirst-memory.js').includes('SamsungBrowser') && !read('memory.js').includes('bowser'), 'the parser is in its own file');
  assert.match(read('askfirst-user-agent.js'), /Samsung ?Browser/i);
});

test('where there is no window, nothing is remembered', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', `
    const before = Object.keys(globalThis).length;
    const { askFirst } = await import('askfirst');
    const { remember } = await import('askfirst/memory');
    if (Object.keys(globalThis).length !== before) throw Error('a side effect');
    const memory = remember(askFirst({ regime: 'opt-out' }), { browser: true, locale: true, feedback: true });
    console.log(JSON.stringify([memory.browser.current, memory.locale.language, [...memory.feedback.ratings]]));
  `], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(output), [null, null, []]);
});

test('a wrong option throws a plain sentence', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', `
    const { askFirst } = await import('askfirst');
    for (const options of [{ regime: 'open' }, { revision: 1.5 }, { catagories: [] }, { cookie: { life: { yes: 4000 } } }]) {
      try { askFirst(options); console.log('nothing'); } catch (error) { console.log(error.name + ': ' + error.message); }
    }
  `], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(output.trim().split('\n'), [
    "TypeError: The `regime` option must be 'opt-in', 'opt-out' or 'notice', not 'open'.",
    'TypeError: The `revision` option must be a whole number from 1 on, not 1.5.',
    'TypeError: There is no `catagories` option.',
    'RangeError: The `cookie.life.yes` option must be more than 0 and at most 395 days, not 4000.',
  ]);
});
