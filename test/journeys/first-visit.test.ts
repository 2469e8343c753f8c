import assert from 'node:assert/strict';
import { answer, bannerGone, bannerStands, bannerText, consentCookie, NOTEBOOK, notes, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const HELD = `
  <script type="text/plain" data-askfirst="browser" src="/first.js"></script>
  <script type="text/plain" data-askfirst="browser">note('second')</script>
  <template data-askfirst="browser"><p id="held">Held</p><script>note('third')</script><script type="text/plain" data-askfirst="browser" src="/fourth.js"></script><script>note('fifth')</script></template>
  <iframe data-askfirst="feedback" data-src="/frame" title="Held"></iframe>
  <script>(window.askfirst ||= []).push((consent) => consent.when('preferences', () => {
    note('started');
    document.cookie = 'lang=de';
    return () => { note('stopped'); document.cookie = 'lang=; max-age=0'; };
  }))</script>`;

journey('a first visit asks, and stores and runs nothing', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: NOTEBOOK + HELD }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await page.cookies(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  assert.deepEqual(await notes(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.askfirst), '');
  assert.ok(!site.requests.some(({ path }) => /^\/(first|fourth|frame)/.test(path)), 'nothing is asked for');
});

journey('the banner says who asks, what for, that it can be changed, and offers both answers alike', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: '<meta property="og:site_name" content="Example & Sons">' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  const text = await bannerText(page);
  for (const part of ['Example & Sons', 'Browser detection', 'Language and region', 'Ratings and comments', 'at any time', 'Privacy policy']) {
    assert.ok(text.includes(part), `«${part}» is in «${text}»`);
  }
  const [reject, accept] = await page.evaluate(() =>
    ['reject', 'accept'].map((action) => {
      const button = document.querySelector('askfirst-banner')!.shadowRoot!.querySelector(`[data-askfirst-action=${action}]`)!;
      const { width, height, top } = button.getBoundingClientRect();
      const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(button);
      return { width, height, top, backgroundColor, color, fontSize, fontWeight };
    }),
  );
  assert.deepEqual(reject, accept);
});

const fetched = (file: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(file));

journey('the preferences are there before anybody asks for them', async ({ site, visitor }) => {
  site.page('/', sitePage());
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.until(fetched, 'they are fetched', 'askfirst-preferences.js');
  await page.until(fetched, 'and their words', 'translations/details/en.js');
  site.clearRequests();
  await answer(page, 'customise');
  await settings.open(page);
  assert.deepEqual(site.requests.map(({ path }) => path), []);
});

for (const [by, come] of Object.entries<(page: Page) => Promise<void>>({
  'the pointer': (page) => page.drag(['askfirst-banner', 'h2'], { x: 20, y: 20 }),
  'the focus': (page) => page.press('Tab'),
})) {
  journey(`for a visitor who saves data the preferences are fetched when ${by} comes to the banner, and not before`, async ({ site, visitor }) => {
    site.page('/', sitePage({ head: "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } })</script>" }));
    const page = await visitor.open('/');
    await bannerStands(page);
    await page.until(fetched, 'the banner has all that it stands with', 'askfirst-standing.js');
    // Time enough to fetch them unasked.
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok(!site.requests.some(({ path }) => path.includes('preferences')), 'not before they are asked for');
    await come(page);
    await page.until(fetched, 'the preferences are fetched', 'askfirst-preferences.js');
  });
}

journey('rejecting stores the no and runs nothing', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: NOTEBOOK + HELD }));
  const page = await visitor.open('/');
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=browser\.preferences\.feedback&t=\d{10}&r=1&via=reject&l=en&h=[0-9a-f]{8}$/);
  assert.deepEqual(await notes(page), []);
  await page.reload();
  assert.deepEqual(await notes(page), []);
  assert.deepEqual((await page.cookies()).map(({ name }) => name), ['askfirst']);
});

journey('accepting runs what was held, in order, and at once', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: NOTEBOOK + HELD }));
  site.page('/first.js', "note('first')");
  site.page('/fourth.js', "note('fourth')");
  site.page('/frame', '<p>Frame</p>');
  site.delay('/first.js', 200);
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.until(() => (globalThis as unknown as { noted: string[] }).noted.length === 6);
  assert.deepEqual((await notes(page)).filter((note) => note !== 'started'), ['first', 'second', 'third', 'fourth', 'fifth']);
  assert.match((await consentCookie(page))!, /^v=1&yes=browser\.preferences\.feedback&no=&t=\d{10}&r=1&via=accept&l=en&h=[0-9a-f]{8}$/);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.askfirst), 'browser preferences feedback');
  await page.until(() => document.querySelector('iframe')?.contentDocument?.body.textContent === 'Frame');
  assert.ok((await page.cookies()).some(({ name, value }) => name === 'lang' && value === 'de'), 'the site remembers');
});

journey('nothing runs before the cookie that allows it is written', async ({ site, visitor }) => {
  site.page('/', sitePage({
    body: `${NOTEBOOK}<script type="text/plain" data-askfirst="browser">note(document.cookie)</script>
      <script>(window.askfirst ||= []).push((consent) => consent.when('browser', () => note(document.cookie)))</script>`,
  }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.until(() => (globalThis as unknown as { noted: string[] }).noted.length === 2);
  for (const note of await notes(page)) assert.match(note, /askfirst=v=1&yes=browser/);
});

journey('a visitor chooses category by category, comes back to it, and withdraws', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}${HELD}<a href="#askfirst-settings">Cookie settings</a>` }));
  const page = await visitor.open('/');
  await answer(page, 'customise');
  await settings.open(page);
  const switches = () => page.evaluate(() =>
    [...document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll('input')].map(({ name, checked }) => `${name} ${checked}`));
  assert.deepEqual(await switches(), ['browser false', 'preferences false', 'feedback false']);
  await settings.turn(page, 'preferences');
  await settings.press(page, 'save');
  await settings.closed(page);
  await bannerGone(page);
  assert.match((await consentCookie(page))!, /^v=1&yes=preferences&no=browser\.feedback&.*via=save/);
  assert.deepEqual(await notes(page), ['started']);

  await page.click('a');
  await settings.open(page);
  assert.deepEqual(await switches(), ['browser false', 'preferences true', 'feedback false']);
  await settings.press(page, 'reject');
  await settings.closed(page);
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=browser\.preferences\.feedback&.*via=reject/);
  assert.deepEqual(await notes(page), ['started', 'stopped']);
  assert.ok(!(await page.cookies()).some(({ name }) => name === 'lang'), 'the site has forgotten');
});

journey('closing the preferences, or Escape, changes nothing and is no answer', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<button data-askfirst-open>Cookie settings</button>' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  for (const leave of [() => page.press('Escape'), () => settings.press(page, 'close')]) {
    await answer(page, 'customise');
    await settings.open(page);
    await settings.turn(page, 'browser');
    await leave();
    await settings.closed(page);
    await bannerStands(page);
    assert.deepEqual(await page.cookies(), []);
  }
});

journey('an answer works from the keyboard, and the focus goes back where it was', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<input id="field">' }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.click('#field');
  await page.evaluate(() => {
    document.querySelector('askfirst-banner')!.shadowRoot!.querySelector<HTMLElement>('[data-askfirst-action=reject]')!.focus();
  });
  await page.press('a');
  await bannerStands(page);
  await page.press('Enter');
  await bannerGone(page);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'field');
});

journey('the banner takes nobody\'s focus', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<input id="field" autofocus>' }));
  site.delay('/askfirst/askfirst-ui.js', 300);
  const page = await visitor.open('/');
  await page.click('#field');
  await page.type('ab');
  await bannerStands(page);
  await page.type('cd');
  assert.equal(await page.evaluate(() => document.querySelector('input')!.value), 'abcd');
});

journey('a German page is asked in German, and one that nobody speaks in English', async ({ site, visitor }) => {
  site.page('/de', sitePage({ lang: 'de-AT' }));
  site.page('/none', sitePage({ lang: 'tlh', tag: 'data-language="tlh"' }));
  const page = await visitor.open('/de');
  await bannerStands(page);
  assert.match(await bannerText(page), /Dürfen wir Cookies verwenden\?/);
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /&l=de&/);
  await page.evaluate(() => { document.cookie = 'askfirst=; max-age=0'; });
  await page.goto('/none');
  await bannerStands(page);
  assert.match(await bannerText(page), /May we use cookies\?/);
});
