import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { parseRecord } from '../../src/consent/record.ts';
import { formatRecord } from '../../src/consent/decision.ts';
import { readme, snippet } from '../journeys/readme.ts';
import { loads } from './size.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the sizes that the README names are the budgets', () => {
  const kB = (who: string) => `${loads[who]!.budget / 1000} kB`;
  for (const who of Object.keys(loads)) assert.ok(readme.includes(kB(who)), `${who}: ${kB(who)}`);
});

test('the line for the fastest banner that the build prints is the README\'s', () => {
  assert.equal(readFileSync(`${root}dist/preload.html`, 'utf8'), snippet('html', 'askfirst-ui.js'));
});

test('the README\'s cookie is read as it says, and by a server in one line', () => {
  const text = snippet('text', 'v=1').trim();
  const record = parseRecord(text)!;
  assert.deepEqual(
    [record.yes, record.no, record.at, record.revision, record.via, record.language, record.hash, record.signal],
    [['preferences', 'feedback'], ['browser'], 1795392000, 1, 'save', 'en', '1f3a9c2b', false],
  );
  assert.equal(formatRecord(record), text);
  assert.ok(`askfirst=${text}`.length < 150, text);
  const allowed = new Function('cookies', `${snippet('js', 'cookies.askfirst')}; return allowed`) as (cookies: object) => string[];
  assert.deepEqual(allowed({ askfirst: text }), ['preferences', 'feedback']);
  assert.deepEqual(allowed({}), []);
});

test('the README\'s module compiles, and a typing error in a key does not', () => {
  const code = snippet('ts', "'analytics/matomo'");
  const compile = (code: string) => {
    mkdirSync(`${root}.cache`, { recursive: true });
    writeFileSync(`${root}.cache/readme.ts`, code);
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2023,dom'];
    return spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, `${root}.cache/readme.ts`], { encoding: 'utf8' }).stdout;
  };
  assert.equal(compile(code), '');
  for (const typo of ['analytics/motomo', 'analitics', 'matomo']) {
    assert.match(compile(code.replace("'analytics/matomo'", `'${typo}'`)), /not assignable/, typo);
  }
  const memory = snippet('ts', 'askfirst/memory');
  assert.equal(compile(memory), '');
  assert.match(compile(memory.replace('feedback: true', 'comments: true')), /not assignable to type 'never'/);
  assert.match(compile(memory.replace("languages:", "category: 'preference', languages:")), /not assignable/);
  assert.match(compile(`${memory}\nmemory.browser;`), /'browser' does not exist/);
});
