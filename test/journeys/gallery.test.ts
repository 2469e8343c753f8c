import assert from 'node:assert/strict';
import { states } from '../../demo/gallery/states.js';
import { hasNoFaults } from './axe.ts';
import { journey } from './harness/journey.ts';

const names = Object.keys(states);
const FEW = 2;

/** As many at once as a journey has time for. */
const few = (names: string[]) => Array.from({ length: Math.ceil(names.length / FEW) }, (_, i) => names.slice(i * FEW, (i + 1) * FEW));

for (const [look, dark] of [['theme=light&language=en', false], ['theme=dark&language=ar', true]] as const) {
  // Hundreds of services are judged once.
  for (const some of few(names.filter((name) => !dark || name !== 'many'))) {
    journey(`gallery: axe finds no fault in ${some.join(', ')} (${look})`, { dark }, async ({ site, visitor }) => {
      site.mount('/', 'demo');
      const page = await visitor.open('/gallery/film.html');
      for (const state of some) {
        await page.goto(`/gallery/state.html?state=${state}&${look}`);
        await page.until(() => document.documentElement.dataset.shown !== undefined, `${state} is shown`);
        await hasNoFaults(page, state);
      }
      assert.deepEqual(page.console.filter(({ type }) => /error|uncaught/.test(type)), []);
    });
  }
}

journey('gallery: each state is there, and a theme, a language and a width that are chosen hold for the frames', async ({ site, visitor }) => {
  site.mount('/', 'demo');
  const page = await visitor.open('/gallery/?theme=dark&language=de&width=320');
  await page.until(() => document.querySelector('iframe')!.clientWidth === 320);
  const frames = await page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ src }) => Object.fromEntries(new URL(src).searchParams)));
  assert.deepEqual(frames[0], { state: 'opt-in', theme: 'dark', language: 'de' });
  assert.deepEqual([...new Set(frames.map(({ state }) => state))].sort(), names.sort());
});
