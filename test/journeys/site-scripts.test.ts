import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerGone, bannerStands, consentCookie, heard, NOTEBOOK, notes, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';

type Site = typeof globalThis & { askfirst: Consent; note: (text: string) => void; noted: string[] };

journey('code that pushes before the library has loaded is served, and so is code that comes late', async ({ site, visitor }) => {
  site.page('/', sitePage({
    tag: 'async',
    head: `${NOTEBOOK}<script>(window.askfirst ||= []).push((consent) => consent.when('browser', () => note('early')))</script>`,
  }));
  site.delay('/askfirst/askfirst.js', 200);
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.evaluate(() => {
    const { askfirst, note } = globalThis as Site;
    askfirst.push((consent) => consent.when('browser', () => note('late')));
    note(String(askfirst.has('browser')) + askfirst.state('browser'));
  });
  assert.deepEqual(await notes(page), ['early', 'late', 'truegranted']);
});

for (const loading of ['async', 'defer', 'blocking']) {
  journey(`the tag works ${loading}`, async ({ site, visitor }) => {
    site.page('/', sitePage({ tag: loading, body: `${NOTEBOOK}<script>(window.askfirst ||= []).push((consent) => consent.when('browser', () => note('started')))</script>` }));
    const page = await visitor.open('/');
    await answer(page, 'accept');
    assert.deepEqual(await notes(page), ['started']);
  });
}

journey('the tag works from another origin, with and without `crossorigin`', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  for (const crossorigin of ['', 'crossorigin']) {
    site.page('/', `<!doctype html><html lang="de"><script src="${site.origin2}/askfirst/askfirst.js" ${crossorigin}></script><p>Hello`);
    const page = await visitor.open('/');
    await answer(page, 'reject');
    assert.match((await consentCookie(page))!, /&l=de&/);
    await page.goto('/empty'); // where nothing keeps the answer
    await page.evaluate(() => { document.cookie = 'askfirst=; max-age=0; path=/'; });
  }
});

journey('with `data-manual` nothing happens until `start()`, which may be given options', async ({ site, visitor }) => {
  site.page('/', sitePage({
    tag: 'data-manual',
    body: `${NOTEBOOK}<script>(window.askfirst ||= []).push((consent) => consent.when('analytics', () => note('started')))</script>`,
  }));
  const page = await visitor.open('/');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.askfirst), undefined);
  await page.evaluate(() => (globalThis as unknown as { askfirst: { start(options: object): void } }).askfirst.start({ categories: ['analytics'] }));
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['started']);
  assert.match((await consentCookie(page))!, /^v=1&yes=analytics&no=&/);
});

journey('one decision makes one event, with all that changed, when everything has obeyed', async ({ site, visitor }) => {
  site.page('/', sitePage({
    body: `${NOTEBOOK}<script>
      for (const type of ['ready', 'change']) document.addEventListener('askfirst:' + type, ({ detail }) => note('document ' + type + ' ' + detail.source));
      (window.askfirst ||= []).push((consent) => {
        consent.when('browser', () => { note('started'); return () => note('stopped'); });
        for (const type of ['ready', 'change', 'open', 'close']) consent.addEventListener(type, ({ detail }) => note(type + (detail ? ' ' + [detail.granted, detail.withdrawn, detail.changed].join('|') : '')));
      })</script><button data-askfirst-open>Settings</button>`,
  }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.click('button[data-askfirst-open]');
  await settings.open(page);
  await settings.turn(page, 'browser');
  await settings.press(page, 'save');
  await settings.closed(page);
  assert.deepEqual(await notes(page), [
    'ready ||', 'document ready restore',
    'started', 'change browser,preferences,feedback||browser,preferences,feedback', 'document change visitor',
    'open',
    'stopped',
    'close',
    'change |browser|browser', 'document change visitor',
  ]);
});

journey('an answer by code is recorded as such, and can withdraw', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: NOTEBOOK }));
  const page = await visitor.open('/');
  await bannerStands(page);
  const decided = page.evaluate(() => (globalThis as Site).askfirst.decided().then(({ via, yes }) => [via, ...yes]));
  await page.evaluate(() => (globalThis as Site).askfirst.decide({ browser: 'granted', preferences: 'denied' }));
  await page.until(() => (globalThis as Site).askfirst.has('browser'));
  assert.match((await consentCookie(page))!, /^v=1&yes=browser&no=preferences&t=\d+&r=1&via=api$/);
  assert.deepEqual(await decided, ['api', 'browser']);
  assert.equal(await page.evaluate(() => (globalThis as Site).askfirst.state('feedback')), 'undecided');
  await bannerStands(page);
  await page.evaluate(() => (globalThis as Site).askfirst.withdraw());
  await bannerGone(page);
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=browser\.preferences\.feedback&.*via=api$/);
});

journey('code can answer for a returning visitor too, for whom no UI was loaded', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage());
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences.feedback' }) });
  await page.goto('/');
  await page.evaluate(() => (globalThis as Site).askfirst.rejectAll());
  await page.until(() => !(globalThis as Site).askfirst.has('browser'));
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=browser\.preferences\.feedback&/);
});

journey('a click that no visitor made cannot say yes, but can say no', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<button data-askfirst-grant="browser">Allow</button>' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  const press = (action: string) => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector<HTMLElement>(`[data-askfirst-action=${action}]`)!.click();
  await page.evaluate(press, 'accept');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-askfirst-grant]')!.click());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await bannerStands(page);
  assert.deepEqual(await page.cookies(), []);
  await page.evaluate(press, 'reject');
  await bannerGone(page);
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=browser\.preferences\.feedback&.*via=reject/);
});

journey('a button of the page grants its category, by hand', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}<button data-askfirst-grant="browser">Allow</button><script type="text/plain" data-askfirst="browser">note('ran')</script>` }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.click('[data-askfirst-grant]');
  await page.until(() => (globalThis as Site).noted.length === 1);
  assert.match((await consentCookie(page))!, /^v=1&yes=browser&no=&.*via=grant$/);
  await bannerStands(page);
});

journey('an address that ends in #askfirst-settings opens the preferences, also for who has answered', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ lang: 'de' }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser', no: 'preferences.feedback' }) });
  await page.goto('/#askfirst-settings');
  await settings.open(page);
  assert.match(await page.evaluate(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector('dialog')!.innerText), /Cookie-Einstellungen/);
  await page.press('Escape');
  await settings.closed(page);
});

journey('when the library has ended nothing of it is left, and nothing more happens', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<a href="#askfirst-settings">Settings</a>' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate(() => (globalThis as Site).askfirst.stop());
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')), null);
  await page.click('a');
  await page.evaluate(() => (globalThis as Site).askfirst.acceptAll());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-preferences')), null);
  assert.deepEqual(await page.cookies(), []);
});

journey('a site that ends the library while an answer is carried out starts nothing more', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}<script>(window.askfirst ||= []).push((consent) => consent.when('browser', () => note('started')))</script>
    <script type="text/plain" data-askfirst="browser">note('let in')</script><iframe title="Held" data-askfirst="browser" data-src="about:blank#held"></iframe>` }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate(() => {
    const { askfirst } = globalThis as unknown as Site;
    // The root element tells of what holds before the page is drawn.
    new MutationObserver(() => askfirst.stop()).observe(document.documentElement, { attributeFilter: ['data-askfirst'] });
    askfirst.acceptAll();
  });
  await page.until(() => document.documentElement.dataset.askfirst, 'the answer stands');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.deepEqual(await notes(page), []);
  assert.equal(await page.evaluate(() => document.querySelector('iframe')!.hasAttribute('src')), false);
});

journey('nothing new is let in before what is withdrawn has been swept, whatever is put into the page meanwhile', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({
    tag: 'data-categories="analytics feedback"',
    head: `${NOTEBOOK}<script>indexedDB.databases = () => new Promise((resolve) => setTimeout(() => { note('swept'); resolve([]); }, 500));</script>`,
    body: `<script type="text/plain" data-askfirst="feedback">note('let in')</script>`,
  }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'analytics', no: 'feedback' }) });
  await page.goto('/');
  await page.evaluate(async () => {
    const { askfirst } = globalThis as unknown as Site;
    askfirst.decide({ analytics: 'denied', feedback: 'granted' });
    while (!askfirst.has('feedback')) await new Promise((resolve) => setTimeout(resolve));
    document.body.append('More');
  });
  await page.until(() => (globalThis as { noted?: string[] }).noted!.includes('let in'), 'it is let in');
  assert.deepEqual(await notes(page), ['swept', 'let in']);
});

journey('an answer that no cookie can hold is told of, and not lost in silence', async ({ site, visitor }) => {
  const services = Object.fromEntries(Array.from({ length: 130 }, (_, i) => [`a-vendor-with-a-long-name-${i}`, {}]));
  site.page('/', sitePage({ head: optionsBlock({ categories: { marketing: { services } } }) }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate((keys) => (globalThis as unknown as Site).askfirst.decide(Object.fromEntries(keys.map((key) => [`marketing/${key}`, 'granted']))), Object.keys(services));
  await heard(page, /too many keys for one cookie/);
  await bannerStands(page);
  assert.equal(await consentCookie(page), undefined);
});
