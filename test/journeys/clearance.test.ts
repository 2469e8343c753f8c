import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerStands, notes, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const LINKS = Array.from({ length: 40 }, (_, i) => `<p><a href="#${i}" id="link-${i}">Line ${i} of the page</a></p>`).join('');

/** Layouts that sites have, each with its own idea of where a page ends. */
const LAYOUTS = {
  'that flows': '',
  'with paddings and margins of its own': 'html { padding: 30px } body { margin: 20px; padding: 40px; box-sizing: border-box }',
  'as high as the viewport, that reaches out of it': '* { box-sizing: border-box } html, body { height: 100%; margin: 0 }',
  'with a footer pushed to the end': '* { box-sizing: border-box } html { height: 100% } body { min-height: 100%; margin: 0; display: flex; flex-direction: column } p:last-of-type { margin-top: auto }',
  'in columns side by side': 'body { display: flex; gap: 20px; position: relative } main { flex: 1 }',
  'in a grid, all in the middle': 'body { display: grid; place-items: center; min-height: 100vh; margin: 0 }',
};

const longPage = (style = '', tag = '') => sitePage({ tag, head: `<style>${style}</style>`, body: `<main>${LINKS}</main>` });

/** Where each line of the page is. */
const places = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('main, main > p')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  }));

/** Resolves when there is room around the banner. */
const clearanceStands = (page: Page) =>
  page.until(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 50, 'there is room around the banner');

const stop = (page: Page) => page.evaluate(() => (globalThis as unknown as { askfirst: Consent }).askfirst.stop());

/** How much of an element the banner covers, in pixels from its bottom. */
const covered = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const banner = document.querySelector('askfirst-banner')!.shadowRoot!.querySelector<HTMLElement>('[part=banner]')!;
    const top = innerHeight - banner.offsetHeight - parseFloat(getComputedStyle(banner).bottom);
    return Math.max(0, document.querySelector(selector)!.getBoundingClientRect().bottom - top);
  }, selector);

for (const [layout, style] of Object.entries(LAYOUTS)) {
  journey(`the last line of a page ${layout} can be scrolled clear of the banner, and nothing moves for that`, async ({ site, visitor }) => {
    site.page('/bare', longPage(style, 'data-manual'));
    site.page('/', longPage(style));
    const page = await visitor.open('/bare');
    const before = await places(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.goto('/');
    await bannerStands(page);
    await clearanceStands(page);
    assert.deepEqual(await places(page), before);
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    assert.equal(await covered(page, '#link-39'), 0);
    await stop(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height, 'the page is as long as before');
  });
}

for (const position of ['bottom', 'bottom-start', 'bottom-end']) {
  journey(`what gets the focus is never under a banner at ${position}`, async ({ site, visitor }) => {
    site.page('/', longPage('', `data-position="${position}"`));
    site.page('/empty', '<p>');
    const page = await visitor.open('/empty');
    await page.viewport(400, 600);
    await page.goto('/');
    await bannerStands(page);
    await clearanceStands(page);
    for (const id of [12, 20, 39]) {
      await page.evaluate((id) => document.getElementById(`link-${id}`)!.focus(), id);
      assert.equal(await covered(page, `#link-${id}`), 0, `line ${id}`);
    }
  });
}

journey('after the answer a page keeps clear what it did before, also what it says of itself on its root', async ({ site, visitor }) => {
  site.page('/', longPage('html { scroll-padding-top: 60px }').replace('<html', '<html style="scroll-padding-bottom: 7px"'));
  const page = await visitor.open('/');
  const kept = () => page.evaluate(() => {
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    return [scrollPaddingTop, scrollPaddingBottom, document.documentElement.getAttribute('style'), document.adoptedStyleSheets.length];
  });
  await bannerStands(page);
  await clearanceStands(page);
  assert.equal((await kept())[0], '60px');
  await answer(page, 'reject');
  await page.click('askfirst-banner', '[data-askfirst-action=undo]');
  await bannerStands(page);
  await clearanceStands(page);
  await stop(page);
  assert.deepEqual(await kept(), ['60px', '7px', 'scroll-padding-bottom: 7px', 0]);
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-room')), null);
});

journey('an answer gives the room around the banner back at once, and has the page styled anew only for the notice', async ({ site, visitor }) => {
  site.page('/', longPage());
  const page = await visitor.open('/');
  await bannerStands(page);
  await clearanceStands(page);
  await page.evaluate(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      if (document.adoptedStyleSheets.includes(this)) noted.push('styled');
      replaceSync.call(this, text);
    };
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
    Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, get: () => get!.call(document), set: (sheets) => { noted.push('sheets'); set!.call(document, sheets); } });
    new MutationObserver(() => noted.push(document.querySelector('askfirst-room') ? 'room' : 'no room')).observe(document.documentElement, { childList: true });
  });
  await answer(page, 'accept');
  await page.until(() => (globalThis as unknown as { noted: string[] }).noted.at(-1) === 'room', 'there is room for the notice');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  assert.deepEqual(await notes(page), ['no room', 'styled', 'room']);
});

journey('a page that grows while the banner stands can be scrolled clear of it to its new end', async ({ site, visitor }) => {
  site.page('/', longPage('html, body { height: 100% }'));
  const page = await visitor.open('/');
  await bannerStands(page);
  await clearanceStands(page);
  await page.evaluate((more) => document.querySelector('main')!.insertAdjacentHTML('beforeend', more), LINKS.replaceAll('link-', 'more-'));
  await page.until(() => {
    scrollTo({ top: 1e6, behavior: 'instant' });
    return document.querySelector('askfirst-room')!.getBoundingClientRect().top >= document.querySelector('#more-39')!.getBoundingClientRect().bottom - 1;
  }, 'there is room at the new end');
  assert.equal(await covered(page, '#more-39'), 0);
});

journey('a page that is short gets no scroll bar from the banner', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<p>Hello</p>' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await clearanceStands(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight), 'the page does not scroll');
});

journey('under a banner at the top, the page comes down as soon as somebody reaches for its start', async ({ site, visitor }) => {
  site.page('/', longPage('', 'data-position="top"'));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.until(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) > 50, 'there is room around the banner');
  const gap = () => page.evaluate(() => {
    const banner = document.querySelector('askfirst-banner')!.shadowRoot!.querySelector<HTMLElement>('[part=banner]')!;
    return document.querySelector('#link-0')!.getBoundingClientRect().top - banner.offsetHeight - parseFloat(getComputedStyle(banner).top);
  });
  assert.ok((await gap()) < 0, 'nothing moves by itself');
  await page.press('Home');
  assert.ok((await gap()) >= 0, 'in sight');
  await answer(page, 'reject');
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).marginTop), '0px');
});

journey('a banner in the middle asks for no room', async ({ site, visitor }) => {
  site.page('/', longPage('', 'data-position="center"'));
  const page = await visitor.open('/');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await bannerStands(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollHeight, document.querySelector('askfirst-room')]), [height, null]);
});
