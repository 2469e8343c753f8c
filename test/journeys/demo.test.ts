import assert from 'node:assert/strict';
import { answer, bannerGone, bannerStands, bannerText, settings } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const cookies = async (page: Page) =>
  Object.fromEntries((await page.cookies()).map(({ name, value }) => [name, decodeURIComponent(value)]));

const choose = (page: Page, stars: number) => page.click(`.rating label:has(input[value="${stars}"]), .rating label[for$="${stars}"]`);

journey('demo: each category gates one real cookie, which is there on the next visit and gone on withdrawal', async ({ site, visitor }) => {
  site.mount('/', 'demo');
  const page = await visitor.open('/articles/cloud-cost.html');
  await bannerStands(page);
  assert.deepEqual(await cookies(page), {});
  await answer(page, 'accept');
  await choose(page, 4);
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('select[name=region]')!;
    select.value = [...select.options].find(({ value }) => value !== select.value)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.until(() => document.cookie.includes('site_locale') && document.cookie.includes('site_ratings'));
  const kept = await cookies(page);
  assert.match(kept.site_browser!, /^\w+[^<>]* \d+/);
  assert.match(kept.site_locale!, /^[a-z]{2}-[A-Z]{2}$/);
  assert.deepEqual(JSON.parse(kept.site_ratings!), { '/articles/cloud-cost.html': 4 });

  await page.reload();
  await bannerGone(page);
  await page.until(() => document.querySelector<HTMLInputElement>('.rating input:checked')?.value === '4');

  await page.click('footer a[href="#askfirst-settings"]');
  await settings.open(page);
  await settings.turn(page, 'feedback');
  await settings.press(page, 'save');
  await settings.closed(page);
  const { site_ratings: ratings, site_browser: browser } = await cookies(page);
  assert.deepEqual([ratings, browser], [undefined, kept.site_browser]);
});

journey('demo: rejecting keeps nothing, and the site works all the same', async ({ site, visitor }) => {
  site.mount('/', 'demo');
  const page = await visitor.open('/articles/first-workload.html');
  await answer(page, 'reject');
  await choose(page, 5);
  await page.goto('/');
  assert.deepEqual(Object.keys(await cookies(page)), ['askfirst']);
});

journey('demo: the German page asks in German, and every page has one tag and the link back', async ({ site, visitor }) => {
  site.mount('/', 'demo');
  const page = await visitor.open('/de/');
  await bannerStands(page);
  assert.match(await bannerText(page), /CloudJournee möchte Cookies/);
  for (const path of ['/', '/de/', '/privacy.html', '/articles/', '/articles/cloud-cost.html', '/articles/first-workload.html', '/articles/what-cookies-are-for.html']) {
    await page.goto(path);
    const counts = await page.evaluate(() => ['script[src*="askfirst"]', 'footer a[href="#askfirst-settings"]'].map((selector) => document.querySelectorAll(selector).length));
    assert.deepEqual(counts, [1, 1], path);
    assert.deepEqual(page.console.filter(({ type }) => /error|uncaught/.test(type)), [], path);
  }
});

journey('demo: the privacy policy declares the cookies that the site really sets', async ({ site, visitor }) => {
  site.mount('/', 'demo');
  const page = await visitor.open('/privacy.html');
  await bannerStands(page);
  const declared = await page.evaluate(() => document.querySelector('table')!.textContent);
  for (const name of ['askfirst', 'site_browser', 'site_locale', 'site_ratings']) assert.ok(declared.includes(name), name);
  await page.click('main [data-askfirst-open]');
  await settings.open(page);
});
