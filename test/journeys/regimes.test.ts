import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerGone, bannerStands, bannerText, consentCookie, NOTEBOOK, notes, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';

const WATCH = `${NOTEBOOK}<script>(window.askfirst ||= []).push((consent) => {
  for (const key of ['analytics', 'marketing']) consent.when(key, () => { note(key); return () => note('no ' + key); });
})</script>`;
const CATEGORIES = 'data-categories="analytics marketing"';

const buttons = (page: Parameters<typeof notes>[0]) =>
  page.evaluate(() => [...document.querySelector('askfirst-banner')!.shadowRoot!.querySelectorAll('button')].map(({ innerText }) => innerText));

journey('under opt-out everything runs until the visitor objects', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: `data-regime="opt-out" ${CATEGORIES}`, body: WATCH }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await notes(page), ['analytics', 'marketing']);
  assert.deepEqual(await buttons(page), ['Opt out', 'Accept', 'Customise']);
  await answer(page, 'reject');
  assert.deepEqual(await notes(page), ['analytics', 'marketing', 'no analytics', 'no marketing']);
  const cookie = (await page.cookies()).find(({ name }) => name === 'askfirst')!;
  assert.ok(cookie.expires! - Date.now() / 1000 > 364 * 86_400, 'a no under opt-out lasts a year');
  await page.reload();
  assert.deepEqual(await notes(page), []);
});

journey('under notice the visitor is told, once', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: '<meta name="askfirst-regime" content="notice">', tag: CATEGORIES, body: WATCH }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await buttons(page), ['OK', 'Customise']);
  await answer(page, 'close');
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=&t=\d+&r=1&via=close&/);
  await page.reload();
  assert.deepEqual(await notes(page), ['analytics', 'marketing']);
  await bannerGone(page);
});

journey('a regime that nobody knows is opt-in', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: `data-regime="open" ${CATEGORIES}`, body: WATCH }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await notes(page), []);
});

journey('under opt-out the privacy signal is obeyed without a question, and the visitor is told', { gpc: true }, async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: `data-regime="opt-out" ${CATEGORIES}`, body: WATCH }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.match(await bannerText(page), /Opt-out request honoured/);
  assert.deepEqual(await notes(page), ['analytics']);
  await answer(page, 'close');
  await page.reload();
  await bannerGone(page);
  assert.deepEqual(await notes(page), ['analytics']);
  const isTold = () => page.evaluate(() => document.querySelector('askfirst-preferences')!.shadowRoot!.textContent.includes('Opt-out request honoured'));
  const openSettings = async () => {
    await page.evaluate(() => { (globalThis as unknown as { askfirst: Consent }).askfirst.open(); });
    await settings.open(page);
  };
  await openSettings();
  assert.equal(await isTold(), true);
  await settings.turn(page, 'marketing');
  await settings.press(page, 'save');
  await openSettings();
  assert.equal(await isTold(), false, 'the visitor has said yes over it');
});

journey('under opt-in a yes given with the privacy signal on is stronger than the signal, an older one is not', { gpc: true }, async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ tag: CATEGORIES, body: WATCH }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'analytics.marketing', daysAgo: 5 }) });
  await page.goto('/');
  assert.deepEqual(await notes(page), ['analytics']);
  await bannerGone(page);
  await page.goto('/empty'); // where nothing keeps the answer
  await page.evaluate(() => { document.cookie = 'askfirst=; max-age=0; path=/'; });
  await page.goto('/');
  await answer(page, 'accept');
  assert.match((await consentCookie(page))!, /^v=1&yes=analytics\.marketing&no=&.*&g=1$/);
  await page.reload();
  assert.deepEqual(await notes(page), ['analytics', 'marketing']);
});
