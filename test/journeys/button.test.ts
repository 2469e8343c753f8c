import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerGone, bannerStands, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

type Site = typeof globalThis & { askfirst: Consent };

const LINES = Array.from({ length: 40 }, (_, i) => `<p><a href="#${i}" id="link-${i}">Line ${i} of the page</a></p>`).join('');

const buttonPage = ({ tag = '', body = LINES, ...more }: Parameters<typeof sitePage>[0] = {}) =>
  sitePage({ tag: `data-button ${tag}`, body, ...more });

const BUTTON = ['askfirst-button', '[part~=button]'];

/** Where it stands, in pixels from each edge of the viewport; `undefined` when it is not shown. */
const place = (page: Page) =>
  page.evaluate(() => {
    const button = document.querySelector('askfirst-button')?.shadowRoot?.querySelector('button');
    if (!button?.checkVisibility()) return undefined;
    const { left, top, right, bottom } = button.getBoundingClientRect();
    return { left: Math.round(left), top: Math.round(top), right: Math.round(document.documentElement.clientWidth - right), bottom: Math.round(innerHeight - bottom) };
  });

/** Resolves when it stands, and nothing moves it any more. */
const stands = (page: Page) =>
  page.until(async () => {
    const button = document.querySelector('askfirst-button')?.shadowRoot?.querySelector('button');
    if (!button?.matches(':popover-open')) return false;
    await Promise.all(button.getAnimations().map(({ finished }) => finished));
    return true;
  }, 'the button stands');

const gone = (page: Page) =>
  page.until(() => !document.querySelector('askfirst-button')?.shadowRoot?.querySelector('button')?.checkVisibility(), 'the button is gone');

/** A page of the site for who has answered. */
async function returnTo(page: Page, path = '/'): Promise<void> {
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences', no: 'feedback.analytics', daysAgo: 9 }) });
  await page.goto(path);
  await stands(page);
}

journey('the button stands as soon as nothing is asked any more, and as long as that is so', async ({ site, visitor }) => {
  site.page('/', buttonPage());
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.equal(await place(page), undefined);
  await answer(page, 'reject');
  await stands(page);
  await page.click('askfirst-banner', '[data-askfirst-action=undo]');
  await bannerStands(page);
  await gone(page);
});

journey('a returning visitor has the button, in their language, and loads neither Lit nor the banner', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', buttonPage({ lang: 'de' }));
  const page = await visitor.open('/empty');
  site.clearRequests();
  await returnTo(page);
  assert.deepEqual(site.requests.map(({ path }) => path).filter((path) => path.startsWith('/askfirst/')), ['/askfirst/askfirst.js', '/askfirst/askfirst-button.js', '/askfirst/translations/de.js']);
  assert.deepEqual(
    await page.evaluate(() => {
      const { shadowRoot, lang } = document.querySelector<HTMLElement>('askfirst-button')!;
      return [lang, shadowRoot!.querySelector('button')!.title, (globalThis as { litHtmlVersions?: unknown }).litHtmlVersions === undefined];
    }),
    ['de', 'Cookie-Einstellungen', true],
  );
});

journey('a click on it opens the settings, and closing them gives the focus back to it', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', buttonPage());
  const page = await visitor.open('/empty');
  await returnTo(page);
  await page.click(...BUTTON);
  await settings.open(page);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')!).transitionProperty), 'opacity');
  await page.press('Escape');
  await settings.closed(page);
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  assert.equal(await focused(), 'askfirst-button');
  await page.press('Enter');
  await settings.open(page);
  await settings.press(page, 'reject');
  await settings.closed(page);
  assert.equal(await focused(), 'askfirst-button');
  await page.until(() => !(globalThis as Site).askfirst.has('browser'));
});

journey('it is met last with the keyboard, and a screen reader is told how to move it', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', buttonPage({ lang: 'de', body: '<p>Hallo <button id="own">Eins</button></p>' }));
  const page = await visitor.open('/empty');
  await returnTo(page);
  await page.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement!.id), 'own');
  await page.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement!.localName), 'askfirst-button');
  await page.until(() => document.querySelector('askfirst-button')!.shadowRoot!.querySelector('[aria-description="Mit den Pfeiltasten verschieben Sie diese Schaltfläche."]'));
});

journey('it can be dragged to either side and up to the middle, and to drag is not to click', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', buttonPage());
  const page = await visitor.open('/empty');
  await returnTo(page);
  const first = (await place(page))!;
  assert.deepEqual([first.left, first.bottom], [20, 20]);
  await page.drag(BUTTON, { x: 900, y: 500 });
  await stands(page);
  const second = (await place(page))!;
  assert.equal(second.right, 20);
  assert.ok(Math.abs(second.bottom - (720 - 500 - 22)) <= 2, JSON.stringify(second));
  await page.drag(BUTTON, { x: 100, y: 10 });
  await stands(page);
  const third = (await place(page))!;
  assert.deepEqual([third.left, third.top], [20, 360], 'the upper half stays free');
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-preferences')), null);
  await page.click(...BUTTON);
  await settings.open(page);
});

journey('the arrow keys move it, and only as far as the viewport goes', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', buttonPage());
  const page = await visitor.open('/empty');
  await returnTo(page);
  await page.evaluate(() => document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')!.focus());
  const after = async (...keys: string[]) => {
    for (const key of keys) await page.press(key);
    await stands(page);
    return page.evaluate(() => {
      const { left, bottom } = document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')!.getBoundingClientRect();
      return [left > innerWidth / 2 ? 'right' : 'left', Math.round(innerHeight - bottom)];
    });
  };
  assert.deepEqual(await after('ArrowRight'), ['right', 20]);
  assert.deepEqual(await after('ArrowUp'), ['right', 64]);
  assert.deepEqual(await after('ArrowLeft'), ['left', 64]);
  assert.deepEqual(await after('ArrowDown', 'ArrowDown', 'ArrowDown'), ['left', 20]);
  assert.deepEqual(await after(...Array<string>(9).fill('ArrowUp')), ['left', 316]);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.viewport(320, 256);
  const { left, bottom, top } = (await place(page))!;
  assert.deepEqual([left, bottom, top], [8, 84, 128]);
});

journey('who can neither drag nor use keys sends it to the other side by a secondary click', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', buttonPage());
  const page = await visitor.open('/empty');
  await returnTo(page);
  const send = async () => {
    const menu = await page.evaluate(() =>
      document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')!.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true })));
    await stands(page);
    return menu;
  };
  assert.equal(await send(), false, 'there is no menu in its way');
  assert.equal((await place(page))!.right, 20);
  await send();
  assert.equal((await place(page))!.left, 20);
});

for (const [where, moves] of Object.entries({ 'in its corner': [], 'where it was moved to': ['ArrowRight', 'ArrowUp', 'ArrowUp'] })) {
  journey(`${where} it covers nothing that cannot be scrolled clear, and never what has the focus`, async ({ site, visitor }) => {
    site.page('/empty', '<p>');
    site.page('/', buttonPage({ body: `<main>${LINES.replaceAll('<a ', '<a style="display: block" ')}</main>` }));
    const page = await visitor.open('/empty');
    await returnTo(page);
    await page.viewport(320, 568);
    await page.evaluate(() => document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')!.focus());
    for (const key of moves) await page.press(key);
    await stands(page);
    const overlap = (id: number) => page.evaluate((id) => {
      const [link, button] = [document.getElementById(`link-${id}`), document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')]
        .map((element) => element!.getBoundingClientRect()) as [DOMRect, DOMRect];
      return Math.max(0, Math.min(link.bottom, button.bottom) - Math.max(link.top, button.top));
    }, id);
    for (let id = 0; id < 40; id++) {
      await page.evaluate((id) => document.getElementById(`link-${id}`)!.focus(), id);
      assert.equal(await overlap(id), 0, `line ${id}`);
    }
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    assert.equal(await overlap(39), 0, 'the last line');
  });
}

journey('on a phone it stands above the notice that an answer was saved, and goes down again after it', async ({ site, visitor }) => {
  site.page('/', buttonPage());
  const page = await visitor.open('/');
  await page.viewport(320, 568);
  await answer(page, 'reject');
  await stands(page);
  await page.until(() => {
    const notice = document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[part=notice]');
    const button = document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')!;
    return notice && button.getBoundingClientRect().bottom <= notice.getBoundingClientRect().top;
  }, 'it stands above the notice');
  await page.click('askfirst-banner', '[data-askfirst-action=undo]');
  await answer(page, 'reject');
  await page.evaluate(() => (globalThis as Site).askfirst.stop());
});

journey('it speaks as the page goes on speaking, and stands where its readers begin', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', buttonPage({ head: optionsBlock({ texts: { en: { settingsTitle: 'Your Privacy Choices' } } }) }));
  const page = await visitor.open('/empty');
  await returnTo(page);
  const name = () => page.evaluate(() => document.querySelector('askfirst-button')!.shadowRoot!.querySelector('button')!.title);
  assert.equal(await name(), 'Your Privacy Choices');
  await page.evaluate(() => (globalThis as Site).askfirst.setLanguage('ar'));
  await page.until(() => document.querySelector<HTMLElement>('askfirst-button')!.lang === 'ar');
  assert.equal((await place(page))!.right, 20);
  assert.notEqual(await name(), 'Your Privacy Choices');
});

journey('where nothing is asked at all, or it is switched off, there is no button', async ({ site, visitor }) => {
  site.page('/necessary', buttonPage({ tag: 'data-categories="necessary"' }));
  site.page('/off', buttonPage({ head: optionsBlock({ button: false }) }));
  const page = await visitor.open('/necessary');
  await page.until(() => document.querySelector('askfirst-button'));
  assert.equal(await place(page), undefined);
  await page.goto('/off');
  await answer(page, 'reject');
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-button')), null);
});

journey('it stays on hostile pages and under a strict policy, is not printed, and goes when everything ends', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  const policy = "default-src 'none'; script-src 'nonce-site' 'strict-dynamic'; style-src 'nonce-site'; require-trusted-types-for 'script'; trusted-types askfirst";
  site.page('/', buttonPage({ tag: 'nonce="site"', head: '<style nonce="site">* { all: unset !important }</style>' }), { headers: { 'content-security-policy': policy } });
  const page = await visitor.open('/empty');
  await returnTo(page);
  assert.equal((await place(page))!.left, 20);
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
  await stands(page);
  assert.deepEqual(page.console.filter(({ type }) => type === 'violation' || type === 'uncaught'), []);
  const printed = await page.evaluate(() => {
    const [sheet] = document.querySelector('askfirst-button')!.shadowRoot!.adoptedStyleSheets;
    return [...sheet!.cssRules].some((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print' && rule.cssText.includes('display: none !important'));
  });
  assert.ok(printed, 'it prints');
  await page.evaluate(() => (globalThis as Site).askfirst.stop());
  assert.deepEqual(await page.evaluate(() => [document.querySelector('askfirst-button'), document.querySelector('askfirst-room'), document.adoptedStyleSheets.length]), [null, null, 0]);
  await bannerGone(page);
});
