import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shipped = (tool: string) => readFileSync(`${root}dist/privacy-tools/${tool}.json`, 'utf8');

test('the rule for autoconsent is of the type that autoconsent itself has for rules', () => {
  const compile = (rule: string) => {
    mkdirSync(`${root}.cache`, { recursive: true });
    writeFileSync(`${root}.cache/rule.ts`, `import type { AutoConsentCMPRule } from '@duckduckgo/autoconsent';\nexport const rule: AutoConsentCMPRule = ${rule};`);
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
    return spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, `${root}.cache/rule.ts`], { encoding: 'utf8' }).stdout;
  };
  assert.equal(compile(shipped('autoconsent')), '');
  assert.match(compile(shipped('autoconsent').replace('waitForThenClick', 'waitAndClick')), /"waitAndClick"' does not exist/);
});

/**
 * What may stand in each kind of object of a rule, by its `type`, as far as we use it.
 * https://raw.githubusercontent.com/cavi-au/Consent-O-Matic/master/rules.schema.json
 */
const SCHEMA: Record<string, string> = {
  css: 'parent target',
  checkbox: 'parent target negated',
  click: 'parent target openInTab',
  list: 'actions',
  consent: 'consents',
  ifcss: 'parent target trueAction falseAction',
  ifallownone: 'trueAction falseAction',
  waitcss: 'parent target retries waitTime negated',
  foreach: 'parent target action',
  ...Object.fromEntries([...'ABDEFX'].map((purpose) => [purpose, 'toggleAction matcher trueAction falseAction description'])),
  'a rule': 'detectors methods',
  'a detector': 'presentMatcher showingMatcher',
  'a method': 'name action',
  'a selection': 'selector textFilter styleFilter displayFilter iframeFilter childFilter',
};

/** What does not belong there, and where. */
function strays(value: any, kind: string, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => strays(each, kind, `${path}[${i}]`));
  if (typeof value !== 'object') return [];
  const { type = kind, ...rest } = value;
  const kinds: Record<string, string> = { detectors: 'a detector', methods: 'a method', parent: 'a selection', target: 'a selection' };
  return Object.keys(rest).flatMap((key) =>
    SCHEMA[type]?.split(' ').includes(key) ? strays(rest[key], kinds[key] ?? 'no kind', `${path}.${key}`) : [`${path}.${key}`],
  );
}

test('the rule for Consent-O-Matic is well-formed', () => {
  const { $schema, ...rules } = JSON.parse(shipped('consent-o-matic'));
  assert.match($schema, /Consent-O-Matic/);
  assert.deepEqual(Object.keys(rules), ['askfirst']);
  assert.deepEqual(strays(rules.askfirst, 'a rule', 'askfirst'), []);
  const methods = rules.askfirst.methods.map(({ name }: { name: string }) => name);
  assert.deepEqual(methods, ['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT']);
});
