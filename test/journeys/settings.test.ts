import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerGone, bannerStands, bannerText, consentCookie, NOTEBOOK, notes, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

type Site = typeof globalThis & { askfirst: Consent };

const LINK = '<a href="#askfirst-settings">Settings</a>';

const settingsText = (page: Page) => page.evaluate(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector('dialog')!.innerText);
const undo = (page: Page) => page.click('askfirst-banner', '[data-askfirst-action=undo]');
const noticeGone = (page: Page) => page.until(() => !document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[part=notice]'), 'the notice is gone');

journey('an answer taken back at once was never given: nothing holds, nothing stays, and the visitor is asked again, in every tab', async ({ site, visitor }) => {
  site.page('/', sitePage({
    head: optionsBlock({ categories: { analytics: { services: { counter: { cookies: ['_count'] } } } } }),
    body: `${NOTEBOOK}<script>(window.askfirst ||= []).push((consent) => consent.when('analytics', () => {
      document.cookie = '_count=1';
      note('started');
      return () => note('stopped');
    }))</script>`,
  }));
  const page = await visitor.open('/');
  const other = await visitor.tab('/');
  await bannerStands(other);
  await page.front();
  await answer(page, 'accept');
  await bannerGone(other);
  await undo(page);
  await bannerStands(page);
  await page.until(() => (globalThis as { noted?: string[] }).noted!.length === 2);
  assert.deepEqual(await notes(page), ['started', 'stopped']);
  await bannerStands(other);
  await page.until(() => !document.cookie.includes('_count'), 'what was kept is swept');
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=&t=\d+&r=0&via=undo$/);
  assert.equal(await page.evaluate(() => (globalThis as Site).askfirst.state('analytics')), 'undecided');
  await page.reload();
  await bannerStands(page);
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=analytics&/);
});

journey('a change in the settings taken back at once leaves what stood before', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ body: LINK + NOTEBOOK }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.feedback', no: 'preferences', daysAgo: 9 }) });
  await page.goto('/');
  await page.click('a');
  await settings.open(page);
  await settings.press(page, 'reject');
  await undo(page);
  await page.until(() => (globalThis as Site).askfirst.has('feedback'));
  assert.match((await consentCookie(page))!, /^v=1&yes=browser\.feedback&no=preferences&.*&via=undo&l=en&h=1f3a9c2b$/);
  await noticeGone(page);
});

journey('what has changed in the policy is told first, and the visitor answers that', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ tag: 'data-revision="3"', head: optionsBlock({ changes: { 2: { date: '2026-06-01', text: 'We count visits.' }, 3: { date: '2026-11-01', text: 'We show maps.' } } }) }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser', no: 'preferences.feedback', daysAgo: 9 }) });
  await page.goto('/');
  await bannerStands(page);
  assert.match(await bannerText(page), /^localhost changed its privacy policy on November 1, 2026\. We show maps\.\s+localhost changed its privacy policy on June 1, 2026\. We count visits\./);
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /&r=3&/);
  await page.reload();
  await page.until(() => document.documentElement.dataset.askfirst !== undefined);
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')), null);
});

journey('a visitor reads their answer in the settings, and withdraws all of it', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: LINK + NOTEBOOK }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  const hash = /h=(\w{8})/.exec((await consentCookie(page))!)![1]!;
  await page.click('a');
  await settings.open(page);
  const year = new Date().getFullYear();
  assert.match(await settingsText(page), new RegExp(`You answered on \\w+ \\d+, ${year}\\.\\s+Allowed: Browser detection, Language and region,? and Ratings and comments\\s+Reference: ${hash}`));
  await page.click('askfirst-preferences', '[part~=withdraw]');
  await settings.closed(page);
  await page.until(() => !(globalThis as Site).askfirst.has('browser'));
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=browser\.preferences\.feedback&/);
});

journey('a visitor chooses another language, in the banner and the settings, without losing a choice', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: optionsBlock({ languages: ['en', 'hi', 'ar'] }) }));
  const page = await visitor.open('/');
  await answer(page, 'customise');
  await settings.open(page);
  await settings.turn(page, 'feedback');
  await page.evaluate(() => {
    const select = document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector('select')!;
    Object.assign(globalThis, { offered: [...select.options].map(({ text }) => text) });
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
  });
  assert.deepEqual(await page.evaluate(() => (globalThis as { offered?: string[] }).offered), ['العربية', 'English', 'हिन्दी'].sort((a, b) => a.localeCompare(b, 'en')));
  await page.until(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector('dialog')!.dir === 'rtl', 'the settings speak Arabic');
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')!.getAttribute('lang')), 'ar');
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector<HTMLInputElement>('[name=feedback]')!.checked), true);
  await settings.press(page, 'save');
  assert.match((await consentCookie(page))!, /^v=1&yes=feedback&no=browser\.preferences&.*&l=ar&/);
});

journey('a site changes the language of a standing banner, and of one that comes later', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: LINK }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate(() => (globalThis as Site).askfirst.setLanguage('de-AT'));
  await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.textContent.includes('Dürfen wir Cookies'), 'the banner speaks German');
  await page.evaluate(() => (globalThis as Site).askfirst.setLanguage('xx'));
  await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.textContent.includes('May we use cookies?'), 'it speaks English again');
  await answer(page, 'reject');
  await page.reload();
  await page.until(() => 'setLanguage' in (globalThis as Site).askfirst);
  await page.evaluate(() => (globalThis as Site).askfirst.setLanguage('fr'));
  await page.click('a');
  await settings.open(page);
  assert.match(await settingsText(page), /cookies/i);
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-preferences')!.getAttribute('lang')), 'fr');
});

for (const [language, offered] of [['hi-IN', 59], ['hi', 0]] as const) {
  journey(`a visitor whose browser is set to ${language} is offered ${offered || 'no'} languages, by the law of India`, { language }, async ({ site, visitor }) => {
    site.page('/', sitePage({ lang: 'hi' }));
    const page = await visitor.open('/');
    await answer(page, 'customise');
    await settings.open(page);
    assert.equal(await page.evaluate(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll('option').length), offered);
  });
}

journey('a label that looks like a pattern is shown as it is', async ({ site, visitor }) => {
  const label = "Cash $& {site} $'";
  site.page('/', sitePage({ head: optionsBlock({ categories: { cash: { label, services: { till: { provider: label, privacy: '/till' } } } } }), body: LINK }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.click('a');
  await settings.open(page);
  await page.click('askfirst-preferences', 'summary');
  await page.until(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector('.stored'));
  const text = await settingsText(page);
  assert.ok(text.includes(`Allowed: ${label}`) && text.includes(`Privacy policy of ${label}`), text);
});

journey('the settings open again by the same link, written as an address, and under an element that keeps clicks for itself', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `<a id="far" href="/#askfirst-settings">Settings</a><div onclick="event.stopPropagation()"><a id="near" href="#askfirst-settings">Settings</a></div>` }));
  const page = await visitor.open('/');
  for (const link of ['#far', '#far', '#near', '#near']) {
    await page.click(link);
    await settings.open(page);
    await settings.press(page, 'close');
    await settings.closed(page);
  }
});

journey('a button that grants sends no form, and nothing but a button grants', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<form action="/sent"><input name="comment"><button data-askfirst-grant="feedback">Remember me</button></form>' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate(() => { document.body.dataset.askfirstGrant = 'browser preferences feedback'; });
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /yes=&no=browser\.preferences\.feedback/);
  await page.evaluate(() => { delete document.body.dataset.askfirstGrant; });
  await page.click('button');
  await page.until(() => (globalThis as Site).askfirst.has('feedback'), 'it is granted');
  assert.equal(new URL(await page.url()).pathname, '/');
});

journey('a script can turn a switch off for the visitor, and not on', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<a href="#askfirst-settings">Settings</a>' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.click('a');
  await settings.open(page);
  await settings.turn(page, 'browser');
  const after = await page.evaluate(() => {
    const switches = [...document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll<HTMLInputElement>('[role=switch]')];
    for (const each of switches) each.click();
    return switches.map(({ checked }) => checked);
  });
  assert.deepEqual(after, [false, false, false]);
  await settings.turn(page, 'feedback');
  await settings.press(page, 'save');
  assert.match((await consentCookie(page))!, /yes=feedback&no=browser\.preferences/);
});

journey('settings that were closed before they came stay closed', async ({ site, visitor }) => {
  site.page('/', sitePage());
  site.delay('/askfirst/translations/details/en.js', 700);
  const page = await visitor.open('/');
  await page.evaluate(() => {
    const { askfirst } = globalThis as Site;
    askfirst.open();
    askfirst.close();
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  await settings.closed(page);
});

journey('who undoes an answer by ear hears that the question is back, or that the earlier answer stands', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: LINK }));
  const page = await visitor.open('/');
  const hears = (text: string) => page.until((text) => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[role=status]')!.textContent === text, `it is told: ${text}`, text);
  await hears('May we use cookies?');
  await answer(page, 'reject');
  await hears('Your choices have been saved.');
  await undo(page);
  await hears('May we use cookies?');
  await answer(page, 'reject');
  await page.click('a');
  await settings.open(page);
  await settings.press(page, 'accept');
  await page.evaluate(() => { document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[role=status]')!.textContent = ''; });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await undo(page);
  await hears('Your choices have been saved.');
});
