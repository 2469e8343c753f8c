import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { hasNoFaults } from './axe.ts';
import { answer, bannerStands, settings } from './banner.ts';
import { journey } from './harness/journey.ts';

const themes = readdirSync('demo/themes').filter((file) => file.endsWith('-consent.css')).map((file) => file.replace('-consent.css', ''));

for (const theme of themes) {
  for (const dark of [false, true]) {
    journey(`the ${theme} theme is fair and can be read, in ${dark ? 'dark' : 'light'} colours, from a phone to a desk`, { dark }, async ({ site, visitor }) => {
      site.mount('/', 'demo');
      const page = await visitor.open('/articles/');
      for (const [width, height] of [[320, 568], [1280, 800]] as const) {
        await page.viewport(width, height);
        await page.goto(`/themes/${theme}.html`);
        await bannerStands(page);
        await hasNoFaults(page, `the banner at ${width}`);
        await answer(page, 'customise');
        await settings.open(page);
        await hasNoFaults(page, `the settings at ${width}`);
        await settings.press(page, 'close');
        await settings.closed(page);
      }
      // The fairness check looks by itself on this host, and says what it finds.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.deepEqual(page.console.filter(({ type }) => /warn|error|uncaught/.test(type)), []);
    });
  }
}
