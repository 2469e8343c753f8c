import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const folder = fileURLToPath(new URL('../../demo/themes/', import.meta.url));
const read = (file: string) => readFileSync(folder + file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
const themes = readdirSync(folder).filter((file) => file.endsWith('-consent.css'));

test('three brands wear the banner', () => assert.equal(themes.length, 3));

for (const theme of themes) {
  test(`${theme} is made with custom properties and parts alone`, () => {
    for (const [, selectors, body] of read(theme).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors!.split(',')) {
        if (selector.trim() !== ':root') assert.match(selector.trim(), /^askfirst-(banner|preferences)::part\([a-z]+\)$/);
        else for (const [, property] of body!.matchAll(/^\s*([\w-]+):/gm)) assert.match(property!, /^--askfirst-/);
      }
    }
    assert.doesNotMatch(read(theme.replace('-consent', '')), /askfirst/, 'the brand itself knows nothing of it');
  });
}
