import assert from 'node:assert/strict';
import { NOTEBOOK, answer, bannerGone, bannerStands, bannerText, consentCookie, notes, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';

const WAITING = `<script>(window.askfirst ||= []).push((consent) => {
  for (const key of ['browser', 'preferences', 'feedback', 'analytics']) if (key in consent.grants) consent.when(key, () => note(key));
})</script>`;

const library = (paths: { path: string }[]) => paths.map(({ path }) => path).filter((path) => path.startsWith('/askfirst/'));

journey('a returning visitor is not asked, and no file of the UI is requested', async ({ site, visitor }) => {
  site.page('/', sitePage({ lang: 'de', body: `${NOTEBOOK}${WAITING}<script type="text/plain" data-askfirst="feedback">note('held')</script>` }));
  const page = await visitor.open('/');
  await answer(page, 'customise');
  await settings.open(page);
  await settings.turn(page, 'feedback');
  await settings.press(page, 'save');
  await settings.closed(page);
  site.clearRequests();
  await page.reload();
  await page.until(() => (globalThis as unknown as { noted: string[] }).noted.length === 2);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  assert.deepEqual((await notes(page)).sort(), ['feedback', 'held']);
  assert.deepEqual(library(site.requests), ['/askfirst/askfirst.js']);
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')), null);
});

journey('a visitor who comes back in five months is still not asked, and in seven is', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ body: NOTEBOOK + WAITING }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences', no: 'feedback', daysAgo: 150 }) });
  await page.goto('/');
  assert.deepEqual(await notes(page), ['browser', 'preferences']);
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences', no: 'feedback', daysAgo: 210 }) });
  await page.reload();
  await bannerStands(page);
  assert.deepEqual(await notes(page), []);
});

journey('an answer is written again on later visits, for the rest of its life and no longer', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage());
  const page = await visitor.open('/empty');
  const text = record({ yes: 'browser', no: 'preferences.feedback', daysAgo: 100 });
  await page.setCookie({ name: 'askfirst', value: text, expires: Math.floor(Date.now() / 1000) + 600 });
  await page.goto('/');
  let cookie: { value: string; expires?: number | undefined } | undefined;
  for (let tries = 0; tries < 50; tries++) {
    cookie = (await page.cookies()).find(({ name }) => name === 'askfirst')!;
    if (cookie.expires! > Date.now() / 1000 + 1000) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(cookie!.value, text);
  const days = (cookie!.expires! - Date.now() / 1000) / 86_400;
  assert.ok(days > 79 && days < 81, `${days} days are left of 180`);
});

journey('a raised revision asks everybody again', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: NOTEBOOK + WAITING }));
  site.page('/later', sitePage({ tag: 'data-revision="2"', body: NOTEBOOK + WAITING }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.goto('/later');
  await bannerStands(page);
  assert.deepEqual(await notes(page), []);
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /&r=2&/);
  await page.reload();
  assert.deepEqual(await notes(page), []);
});

journey('an added category asks only about itself, and the other answers stand', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: NOTEBOOK + WAITING }));
  site.page('/later', sitePage({ tag: 'data-categories="browser preferences feedback analytics"', body: NOTEBOOK + WAITING }));
  const page = await visitor.open('/');
  await answer(page, 'customise');
  await settings.open(page);
  await settings.turn(page, 'preferences');
  await settings.press(page, 'save');
  await settings.closed(page);
  await page.goto('/later');
  await bannerStands(page);
  assert.deepEqual(await notes(page), ['preferences']);
  const text = await bannerText(page);
  assert.ok(text.includes('Statistics') && !text.includes('Ratings and comments'), text);
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['preferences', 'analytics']);
  assert.match((await consentCookie(page))!, /^v=1&yes=analytics\.preferences&no=browser\.feedback&/);
});

journey('a visitor is not asked twice because the site moved its cookie to a wider domain', { skip: process.env.ENGINE === 'webkit' && 'this engine knows no host names but localhost here' }, async ({ site, visitor }) => {
  site.page('/', sitePage());
  site.page('/wide', sitePage({ tag: 'data-domain="auto"' }));
  const page = await visitor.open('http://shop.example.co.uk/');
  await answer(page, 'reject');
  await page.goto('http://shop.example.co.uk/wide');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  await bannerGone(page);
  await page.goto('http://www.example.co.uk/');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await bannerGone(page);
  const [cookie, ...others] = (await page.cookies()).filter(({ name }) => name.startsWith('askfirst'));
  assert.deepEqual([cookie!.domain, others], ['.example.co.uk', []]);
});

journey('of several cookies of the name the newest counts, and the others are removed', async ({ site, visitor }) => {
  site.page('/shop/cart', sitePage({ body: NOTEBOOK + WAITING }));
  site.page('/shop/empty', '<p>');
  const page = await visitor.open('/shop/empty');
  const [older, newer] = [record({ yes: 'browser.preferences.feedback', daysAgo: 3 }), record({ yes: 'browser', no: 'preferences.feedback', daysAgo: 1 })];
  await page.evaluate((older, newer) => {
    document.cookie = `askfirst=${newer}; path=/`;
    document.cookie = `askfirst=${older}; path=/shop`;
  }, older, newer);
  await page.goto('/shop/cart');
  await page.until(() => document.cookie.split('askfirst=').length === 2);
  await page.until(() => (globalThis as unknown as { noted: string[] }).noted.length > 0);
  assert.deepEqual(await notes(page), ['browser']);
  assert.equal(await consentCookie(page), newer);
  await bannerGone(page);
});

journey('a yes that has ended is not kept in the cookie either, where a no still stands', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ head: optionsBlock({ cookie: { life: { yes: 30, no: 180 } } }) }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'preferences', no: 'feedback', daysAgo: 40 }) });
  await page.goto('/');
  await bannerStands(page);
  await page.until(() => document.cookie.includes('yes=&no=feedback&'), 'it says no yes any more');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=feedback&/);
});
