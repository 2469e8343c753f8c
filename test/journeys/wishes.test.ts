/** What a visitor has told their browser that they wish for. */
import assert from 'node:assert/strict';
import { answer, bannerStands, settings, sitePage } from './banner.ts';
import { engineName, journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const skip = engineName === 'webkit' && 'this engine takes no such wishes here';

const PAGE = sitePage({ tag: 'data-button', body: '<p>Hello</p><a href="#askfirst-settings">Settings</a>' });

/** All of ours that moves, or would if it changed. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName, shadowRoot }) => localName.startsWith('askfirst-') && shadowRoot)
      .flatMap(({ localName, shadowRoot }) =>
        [...shadowRoot!.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element);
            return animationName !== 'none' || (transitionProperty !== 'none' && !/^(0s(, )?)+$/.test(transitionDuration));
          })
          .map((element) => `${localName} ${element.className || element.localName}`),
      ),
  );

const buttonStands = (page: Page) => page.until(() => document.querySelector('askfirst-button')?.shadowRoot?.querySelector('button'), 'the button stands');

journey('for who wants less to move, nothing of ours moves', { lessMotion: true, skip }, async ({ site, visitor }) => {
  site.page('/', PAGE);
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await moving(page), []);
  await page.click('a');
  await settings.open(page);
  assert.deepEqual(await moving(page), []);
  await settings.press(page, 'accept');
  await page.until(() => document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('[part=notice]'), 'the notice stands');
  await buttonStands(page);
  assert.deepEqual(await moving(page), []);
});

journey('for everybody else the banner comes moving', async ({ site, visitor }) => {
  site.page('/', PAGE);
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.match((await moving(page)).join(), /askfirst-banner surface/);
});

/** The colours of the boxes that this selector finds in an element of ours, once nothing moves. */
const boxes = (page: Page, host: string, selector: string): Promise<{ background: string; border: string; around: string }[]> =>
  page.evaluate(
    async (host, selector) => {
      const found = [...document.querySelector(host)!.shadowRoot!.querySelectorAll(selector)];
      await Promise.all(found.flatMap((box) => box.getAnimations().map(({ finished }) => finished)));
      return found.map((box) => {
        const { backgroundColor, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(box);
        const seen = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
        const around = getComputedStyle(box.closest('.surface')!).backgroundColor;
        const background = backgroundColor.endsWith(", 0)") ? around : backgroundColor;
        return { background, border: seen ? borderTopColor : '', around };
      });
    },
    host,
    selector,
  );

journey('in forced colours each button has an edge, and a switch that is on looks other than one that is off', { forcedColours: true, skip }, async ({ site, visitor }) => {
  site.page('/', PAGE);
  const page = await visitor.open('/');
  await bannerStands(page);
  const [first, ...others] = await boxes(page, 'askfirst-banner', 'button');
  assert.equal(others.length, 2);
  for (const { border, around } of [first!, ...others]) {
    assert.notEqual(border, '');
    assert.notEqual(border, around);
  }
  assert.deepEqual(others[0], first, 'accept and reject look alike');

  await answer(page, 'customise');
  await settings.open(page);
  await settings.turn(page, 'browser');
  const [on, off] = await boxes(page, 'askfirst-preferences', 'input');
  assert.notEqual(on!.background, off!.background);
  for (const { border, around } of [on!, off!]) assert.notEqual(border, around);
});
