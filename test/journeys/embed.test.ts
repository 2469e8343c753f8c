import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerGone, bannerStands, consentCookie, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const EMBED = '<askfirst-embed category="marketing" src="/film" name="Filmhaus" ratio="4/3" privacy="https://film.example/privacy" allowfullscreen><a href="/film">Watch the film</a></askfirst-embed>';
const TAG = 'data-categories="feedback marketing"';

/** What an embed shows: its placeholder's text, or the address of its frame. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('askfirst-embed')?.shadowRoot;
    const frame = root?.querySelector('iframe');
    return frame ? frame.getAttribute('src') : root?.querySelector<HTMLElement>('[part=placeholder]')?.innerText.replace(/\s+/g, ' ').trim();
  });
const shows = (page: Page, what: string) =>
  page.until((what: string) => {
    const root = document.querySelector('askfirst-embed')?.shadowRoot;
    const now = root?.querySelector('iframe')?.getAttribute('src') ?? root?.querySelector('[part=placeholder]')?.textContent;
    return now?.includes(what);
  }, `the embed shows ${what}`, what);
const press = (page: Page, action: 'once' | 'always') => page.click('askfirst-embed', `[data-askfirst-action=${action}]`);

journey('an embed asks where it stands, and asks nobody else before: once, and the frame is there for this visit', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: TAG, body: EMBED }));
  site.page('/film', '<p>Film</p>');
  const page = await visitor.open('/');
  await bannerStands(page);
  await shows(page, 'Filmhaus');
  assert.match((await shown(page))!, /^Filmhaus This content comes from Filmhaus\. Loading it sends data such as your IP address there, and may store data on your device\. Purpose: Marketing\. .*Privacy policy of Filmhaus Allow once Always allow: Marketing$/);
  assert.ok(!site.requests.some(({ path }) => path === '/film'), 'nobody is asked');
  await answer(page, 'reject');
  await press(page, 'once');
  await shows(page, '/film');
  assert.deepEqual(
    await page.evaluate(() => {
      const root = document.querySelector('askfirst-embed')!.shadowRoot!;
      const frame = root.querySelector('iframe')!;
      return [frame.title, frame.hasAttribute('allowfullscreen'), root.activeElement?.className, root.querySelector('[role=status]')!.textContent];
    }),
    ['Filmhaus', true, 'box', 'The content from Filmhaus is now shown.'],
  );
  assert.match((await consentCookie(page))!, /yes=&no=feedback\.marketing/);
  await page.reload();
  await shows(page, 'Allow once');
});

journey('"always" is a yes to the category, remembered and withdrawn like any other', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: TAG, body: `${EMBED}<a id="settings" href="#askfirst-settings">Settings</a>` }));
  site.page('/film', '<p>Film</p>');
  const page = await visitor.open('/');
  await answer(page, 'reject');
  await press(page, 'always');
  await shows(page, '/film');
  assert.match((await consentCookie(page))!, /^v=1&yes=marketing&no=feedback&.*&via=grant&l=en&h=[0-9a-f]{8}$/);
  site.clearRequests();
  await page.reload();
  await shows(page, '/film');
  await bannerGone(page);
  assert.ok(!site.requests.some(({ path }) => path.includes('askfirst-ui')), 'no UI for who has answered');
  await page.click('#settings');
  await settings.open(page);
  await settings.press(page, 'reject');
  await shows(page, 'Allow once');
});

journey('a script cannot press an embed\'s buttons for the visitor', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: TAG, body: EMBED }));
  const page = await visitor.open('/');
  await shows(page, 'Filmhaus');
  await page.evaluate(() => {
    for (const button of document.querySelector('askfirst-embed')!.shadowRoot!.querySelectorAll('button')) button.click();
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  assert.match((await shown(page))!, /Allow once/);
  assert.equal(await consentCookie(page), undefined);
});

journey('an embed keeps its shape, in a narrow column too, and moves nothing when its frame comes', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/film', '<p>Film</p>');
  for (const width of [900, 240]) {
    site.page('/', sitePage({ tag: TAG, body: `<div style="width: ${width}px">${EMBED}</div><p id="after">After</p>` }));
    const page = await visitor.open('/empty');
    await page.setCookie({ name: 'askfirst', value: record({ no: 'feedback.marketing' }) });
    await page.goto('/');
    await shows(page, 'Filmhaus');
    const top = () => page.evaluate(() => Math.round(document.querySelector('#after')!.getBoundingClientRect().top));
    const before = await top();
    if (width === 900) assert.ok(Math.abs(before - 8 - 16 - 675) < 3, `${before}`);
    const fits = await page.evaluate(() => {
      const placeholder = document.querySelector('askfirst-embed')!.shadowRoot!.querySelector('[part=placeholder]')!;
      return [placeholder.scrollHeight - placeholder.clientHeight, placeholder.scrollWidth - placeholder.clientWidth];
    });
    assert.ok(fits.every((more) => more <= 1), `${fits.join(' and ')} px are cut off at ${width}`);
    await press(page, 'once');
    await shows(page, '/film');
    assert.equal(await top(), before);
  }
});

journey('without the library an embed shows its own link', async ({ site, visitor }) => {
  site.page('/', `<!doctype html><html lang="en"><title>Site</title>${EMBED}`);
  const page = await visitor.open('/');
  assert.equal(await page.evaluate(() => document.querySelector<HTMLElement>('askfirst-embed a')!.innerText), 'Watch the film');
});

journey('an embed in German speaks German', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: TAG, lang: 'de', body: EMBED }));
  const page = await visitor.open('/');
  await shows(page, 'Einmal erlauben');
});

journey('an embed that asks follows the language that a site or its visitor changes to', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: TAG, body: EMBED }));
  const page = await visitor.open('/');
  await shows(page, 'Allow once');
  await page.evaluate(() => (globalThis as unknown as { askfirst: { setLanguage(tag: string): void } }).askfirst.setLanguage('de'));
  await shows(page, 'Einmal erlauben');
  await page.evaluate(() => {
    const embed = document.querySelector('askfirst-embed')!;
    document.body.append(embed); // as a router moves it
    (globalThis as unknown as { askfirst: { setLanguage(tag: string): void } }).askfirst.setLanguage('fr');
  });
  await shows(page, 'une fois');
});

/** A page whose embed's frame writes a declared cookie again and again. */
const TRACKING = optionsBlock({ categories: { marketing: { services: { film: { cookies: ['_film'] } } } } });

journey('a frame goes before what it has stored is swept, however long the words of its placeholder take', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/film', '<script>setInterval(() => { document.cookie = "_film=1; path=/"; }, 5)</script>');
  site.page('/', sitePage({ head: TRACKING, body: EMBED }));
  site.delay('/askfirst/translations/details/en.js', 1500);
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'marketing' }) });
  await page.goto('/');
  await page.until(() => document.cookie.includes('_film'), 'the frame writes');
  const left = await page.evaluate(() => new Promise((resolve) => {
    const { askfirst } = globalThis as typeof globalThis & { askfirst: Consent };
    askfirst.addEventListener('change', () => resolve([!!document.querySelector('askfirst-embed')!.shadowRoot!.querySelector('iframe'), document.cookie.includes('_film')]), { once: true });
    askfirst.withdraw();
  }));
  assert.deepEqual(left, [false, false]);
  await shows(page, 'Allow once');
  assert.ok(!(await page.cookies()).some(({ name }) => name === '_film'), 'swept');
});

journey('an embed that is put out of the page, and in again after a no, asks its provider for nothing', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ tag: TAG, body: EMBED }));
  site.page('/film', '<p>Film</p>');
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'marketing.feedback' }) });
  await page.goto('/');
  await site.isAskedFor('/film');
  site.clearRequests();
  await page.evaluate(async () => {
    const { askfirst } = globalThis as typeof globalThis & { askfirst: Consent };
    const embed = document.querySelector('askfirst-embed')!;
    embed.remove();
    await new Promise((resolve) => {
      askfirst.addEventListener('change', resolve, { once: true });
      askfirst.withdraw();
    });
    document.body.append(embed);
  });
  await shows(page, 'Allow once');
  assert.ok(!site.requests.some(({ path }) => path === '/film'), 'nobody is asked');
});

journey('another film in the same embed is shown in its place, or asked for', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: TAG, body: EMBED }));
  const page = await visitor.open('/');
  await answer(page, 'reject');
  await press(page, 'once');
  await shows(page, '/film');
  await page.evaluate(() => document.querySelector('askfirst-embed')!.setAttribute('src', '/another'));
  await shows(page, 'Allow once');
  await press(page, 'always');
  await shows(page, '/another');
  await page.evaluate(() => document.querySelector('askfirst-embed')!.setAttribute('src', '/third'));
  await shows(page, '/third');
});

journey('to a category that the site does not ask for nobody says yes for good', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: 'data-categories="feedback"', body: EMBED }));
  const page = await visitor.open('/');
  await shows(page, 'Allow once');
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-embed')!.shadowRoot!.querySelectorAll('button').length), 1);
});

journey('after an end and another start, as frameworks do it, embeds and declarations go on with that one', async ({ site, visitor }) => {
  site.page('/film', '<p>Film</p>');
  site.page('/', sitePage({ tag: `${TAG} data-manual`, body: `${EMBED}<askfirst-declaration></askfirst-declaration>` }));
  const page = await visitor.open('/');
  await page.evaluate(() => {
    const site = globalThis as typeof globalThis & { askfirst: { start: () => Consent }; start: () => Consent; first: Consent };
    site.start = site.askfirst.start;
    site.first = site.start();
  });
  await shows(page, 'Allow once');
  await page.evaluate(() => {
    const site = globalThis as typeof globalThis & { askfirst: unknown; start: () => Consent; first: Consent };
    site.first.stop();
    site.askfirst = [];
    site.start();
  });
  await answer(page, 'accept');
  await shows(page, '/film');
  await page.until(() => document.querySelector('askfirst-declaration')!.shadowRoot!.querySelector('[part=answer]')!.textContent.includes('Marketing'), 'the declaration tells the new answer');
});
