import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerGone, bannerStands, consentCookie, NOTEBOOK, notes, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';

const BODY = `${NOTEBOOK}<a href="#askfirst-settings">Cookie settings</a><script>(window.askfirst ||= []).push((consent) => {
  consent.when('feedback', () => { note('started'); return () => note('stopped'); });
  consent.addEventListener('change', ({ detail }) => note(detail.source));
})</script>`;

journey('another tab follows within a second', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: BODY }));
  const first = await visitor.open('/');
  const second = await visitor.tab('/');
  await bannerStands(second);
  await answer(second, 'accept');
  const started = Date.now();
  await bannerGone(first);
  assert.ok(Date.now() - started < 1000, 'within a second');
  assert.deepEqual(await notes(first), ['started', 'tab']);
  assert.deepEqual(await notes(second), ['started', 'visitor']);

  await first.click('a');
  await settings.open(first);
  await settings.press(first, 'reject');
  await second.until(() => (globalThis as unknown as { noted: string[] }).noted.includes('stopped'));
  assert.deepEqual(await notes(second), ['started', 'visitor', 'stopped', 'tab']);
});

journey('two tabs that answer at the same moment end of one mind', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: BODY }));
  const first = await visitor.open('/');
  const second = await visitor.tab('/');
  await bannerStands(second);
  await first.until(() => !!document.querySelector('askfirst-banner'));
  await Promise.all([
    first.evaluate(() => (globalThis as unknown as { askfirst: { acceptAll(): void } }).askfirst.acceptAll()),
    second.evaluate(() => (globalThis as unknown as { askfirst: { rejectAll(): void } }).askfirst.rejectAll()),
  ]);
  const holds = () => (globalThis as unknown as { askfirst: { has(key: string): boolean } }).askfirst.has('feedback');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const stands = await first.evaluate(() => document.cookie.includes('yes=browser'));
  assert.deepEqual([await first.evaluate(holds), await second.evaluate(holds)], [stands, stands]);
});

journey('a page that comes back out of the cache knows what was said meanwhile', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: BODY }));
  site.page('/elsewhere', sitePage());
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.goto('/elsewhere');
  await answer(page, 'accept');
  await page.back();
  await page.until(() => (globalThis as unknown as { askfirst: { has(key: string): boolean } }).askfirst.has('feedback'));
  await bannerGone(page);
});

journey('settings that stand open show what another tab has answered meanwhile, and take none of it back', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: BODY }));
  const first = await visitor.open('/');
  await answer(first, 'accept');
  const second = await visitor.tab('/');
  await second.click('a');
  await settings.open(second);
  await first.evaluate(() => (globalThis as unknown as { askfirst: { withdraw(): void } }).askfirst.withdraw());
  await second.until(() => {
    const switches = document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll<HTMLInputElement>('[role=switch]');
    return switches.length > 0 && [...switches].every(({ checked }) => !checked);
  }, 'the switches are off');
  await settings.turn(second, 'feedback');
  await settings.press(second, 'save');
  assert.match(await second.evaluate(() => document.cookie), /yes=feedback&no=browser\.preferences/);
});

journey('an answer that another host of the site has written, of which no tab tells, is neither overwritten nor overlooked', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ body: BODY }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences.feedback', daysAgo: 1 }) });
  await page.goto('/');
  await page.setCookie({ name: 'askfirst', value: record({ no: 'browser.preferences.feedback' }) });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  assert.match((await consentCookie(page))!, /yes=&no=browser\.preferences\.feedback/);
  await page.evaluate(() => {
    (globalThis as unknown as { askfirst: Consent }).askfirst.decide({ feedback: 'granted' });
  });
  await page.until(() => document.cookie.includes('yes=feedback&'), 'the answer is kept');
  assert.match((await consentCookie(page))!, /yes=feedback&no=browser\.preferences/);
});
