import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Consent } from '../../src/index.ts';
import type { Memory } from '../../src/memory/index.ts';
import { answer, bannerStands, consentCookie, record, settings, sitePage } from './banner.ts';
import { engineName, journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { readme, snippet } from './readme.ts';

type Site = typeof globalThis & { askfirst: Consent; askfirstMemory: Memory; read: string[] };

const TAG = snippet('html', 'data-remember=');
const MARKUP = snippet('html', 'data-askfirst-offer') + snippet('html', '<askfirst-rating');
const SETTINGS = '<a href="#askfirst-settings">Settings</a>';

/** Notes whatever is asked of the browser that only memory would ask. */
const WATCH = `<script>
  var read = [];
  for (const name of ['userAgentData', 'plugins', 'pdfViewerEnabled', 'userAgent']) {
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, name);
    Object.defineProperty(Navigator.prototype, name, { configurable: true, get() { read.push(name); return original?.get.call(this); } });
  }
</script>`;

const memoryPage = (parts: Parameters<typeof sitePage>[0] = {}) => sitePage({ ...parts, head: WATCH + (parts.head ?? TAG), body: MARKUP + SETTINGS + (parts.body ?? '') });

const kept = async (page: Page) =>
  Object.fromEntries((await page.cookies()).filter(({ name }) => name !== 'askfirst').map(({ name, value }) => [name, decodeURIComponent(value)]));

const stored = (page: Page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);

const pick = (page: Page, kind: string, value: string) =>
  page.evaluate((kind, value) => {
    const select = document.querySelector<HTMLSelectElement>(`select[data-askfirst-remember=${kind}]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, kind, value);

const rate = (page: Page, stars: number) => page.click('askfirst-rating', `input[value="${stars}"]`);

async function write(page: Page, name: string, text: string) {
  await page.click(`[name=${name}]`);
  await page.type(text);
}

const memoryThere = (page: Page) => page.until(() => 'addEventListener' in ((globalThis as Site).askfirstMemory ?? {}), 'the memory is there');

/** What the visitor sees of what is remembered. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    language: document.querySelector<HTMLSelectElement>('select[data-askfirst-remember=language]')!.value,
    region: document.querySelector<HTMLSelectElement>('select[data-askfirst-remember=region]')!.value,
    price: document.querySelector('data')!.textContent,
    rating: document.querySelector<HTMLElement & { value?: number }>('askfirst-rating')!.value ?? null,
    name: document.querySelector<HTMLInputElement>('[name=name]')!.value,
    comment: document.querySelector('textarea')!.value,
  }));

const FRESH = { language: 'en', region: 'US', price: '€1,900', rating: null, name: '', comment: '' };

/** As each engine writes it. */
const priceIn = (page: Page, tag: string) =>
  page.evaluate((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(1900), tag);

/** Uses everything there is to remember, as a visitor does. */
async function useAll(page: Page) {
  await memoryThere(page);
  await pick(page, 'language', 'de');
  await pick(page, 'region', 'AT');
  await rate(page, 4);
  await write(page, 'name', 'Ada');
  await write(page, 'comment', 'Half a thought');
}

for (const answered of [false, true]) {
  journey(`${answered ? 'after a no' : 'before an answer'} everything works, and nothing is kept, read or downloaded for it`, async ({ site, visitor }) => {
    site.page('/', memoryPage());
    site.page('/ratings', '', { status: 204 });
    const page = await visitor.open('/');
    await bannerStands(page);
    if (answered) await answer(page, 'reject');
    await useAll(page);
    const price = await priceIn(page, 'en-AT');
    assert.deepEqual(await seen(page), { ...FRESH, language: 'de', region: 'AT', price, rating: 4, name: 'Ada', comment: 'Half a thought' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    assert.deepEqual([await kept(page), await stored(page)], [{}, []]);
    assert.deepEqual(await page.evaluate(() => (globalThis as Site).read), []);
    assert.ok(!site.requests.some(({ path }) => path.includes('user-agent')), 'no parser where Client Hints tell');
    await page.goto('/');
    await memoryThere(page);
    // What a browser keeps of forms by itself is not ours.
    assert.deepEqual({ ...(await seen(page)), name: '', comment: '' }, FRESH);
  });
}

journey('with the grant everything is there on return; a withdrawal takes its own, and leaves the rest', async ({ site, visitor }) => {
  site.page('/', memoryPage());
  site.page('/ratings', '', { status: 204 });
  site.page('/comments', '<p>Thank you');
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await useAll(page);
  await page.leave(() => page.click('form button'));
  await page.goto('/');
  await memoryThere(page);
  const there = { language: 'de', region: 'AT', price: await priceIn(page, 'en-AT'), rating: 4, name: 'Ada', comment: '' };
  await page.until(() => (globalThis as Site).askfirstMemory.browser.previous);
  assert.deepEqual(await seen(page), there);
  await write(page, 'comment', 'Another');
  await page.until(() => sessionStorage.length);
  await page.reload();
  await page.until(() => document.querySelector('textarea')!.value === 'Another');

  const turnOff = async (category: string) => {
    await page.click('a[href="#askfirst-settings"]');
    await settings.open(page);
    await settings.turn(page, category);
    await settings.press(page, 'save');
    await settings.closed(page);
  };
  await turnOff('feedback');
  assert.deepEqual(await seen(page), { ...there, rating: null, name: '', comment: 'Another' });
  assert.deepEqual(Object.keys(await kept(page)).sort(), ['askfirst-browser', 'askfirst-language', 'askfirst-region']);
  assert.deepEqual((await stored(page)).filter((key) => key.startsWith('askfirst:feedback')), []);
  await turnOff('preferences');
  assert.deepEqual(await seen(page), { ...FRESH, comment: 'Another' });
  assert.deepEqual(Object.keys(await kept(page)), ['askfirst-browser']);
  await turnOff('browser');
  assert.deepEqual([await kept(page), (await stored(page)).filter((key) => key.startsWith('askfirst:'))], [{}, []]);
  assert.deepEqual(await page.evaluate(() => [(globalThis as Site).askfirstMemory.browser.current, (globalThis as Site).askfirstMemory.browser.previous]), [null, null]);
});

journey('a withdrawal in one tab is one in all of them', async ({ site, visitor }) => {
  site.page('/', memoryPage());
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await useAll(page);
  const other = await visitor.tab('/');
  await memoryThere(other);
  assert.equal((await seen(other)).region, 'AT');
  await other.evaluate(() => (globalThis as Site).askfirst.withdraw());
  await page.until(() => document.querySelector<HTMLSelectElement>('select[data-askfirst-remember=region]')!.value === 'US');
  assert.deepEqual([await kept(page), (await seen(page)).rating, (await seen(page)).name], [{}, null, 'Ada']);
  assert.deepEqual((await stored(page)).filter((key) => key.startsWith('askfirst:')), []);
});

journey('a choice offers, once, to be remembered; a click on the offer keeps it at once', async ({ site, visitor }) => {
  site.page('/', memoryPage());
  const page = await visitor.open('/');
  await answer(page, 'reject');
  const offered = () => page.evaluate(() => !document.querySelector<HTMLElement>('[data-askfirst-offer]')!.hidden);
  await memoryThere(page);
  assert.equal(await offered(), false);
  await pick(page, 'region', 'AT');
  assert.equal(await offered(), true);
  await page.click('[data-askfirst-grant]');
  await page.until(() => document.cookie.includes('askfirst-region'));
  assert.equal(await offered(), false);
  assert.deepEqual(await kept(page), { 'askfirst-region': 'AT' });
  assert.match((await consentCookie(page))!, /^v=1&yes=preferences&no=browser\.feedback&/);
});

const LIBRARY = '<script src="/askfirst/askfirst.js" defer></script>';
const ORDERS = {
  'before the library': TAG + LIBRARY,
  'after it': LIBRARY + TAG,
  'before it, and before it is there': TAG.replace('defer', '') + LIBRARY.replace('defer', 'async'),
  'long after it': LIBRARY.replace('defer', '') + TAG.replace('defer', 'async').replace('/askfirst/', '/late/'),
};
for (const [order, head] of Object.entries(ORDERS)) {
  journey(`the tag works ${order}, and so does what waits for it`, async ({ site, visitor }) => {
    site.mount('/late/', 'dist');
    site.delay('/late/askfirst-memory.js', 300);
    const use = `<script>
      var used = 0;
      (window.askfirstMemory ||= []).push((memory) => { throw Error('a mistake of the site'); }, (memory) => { used = [memory.locale.region, memory.feedback.ratings.size].join(); });
    </script>`;
    site.page('/empty', '<p>');
    site.page('/', `<!doctype html><html lang="en">${use}${head}<body>${MARKUP}`);
    const page = await visitor.open('/empty');
    await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences.feedback' }) });
    await page.setCookie({ name: 'askfirst-region', value: 'AT' });
    await page.goto('/');
    await page.until(() => (globalThis as unknown as { used: string }).used === 'AT,0', 'what waited was called');
    await page.until(() => document.querySelector<HTMLSelectElement>('select[data-askfirst-remember=region]')!.value === 'AT');
    assert.equal(await page.evaluate(() => { let called = 0; (globalThis as any).askfirstMemory.push(() => called++); return called; }), 1);
  });
}

journey('the tag works from another origin, with the parser for browsers that need one', async ({ site, visitor }) => {
  site.page('/', memoryPage({ head: TAG.replace('/askfirst/', `${site.origin2}/askfirst/`) }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  const browser = (await page.until(() => (globalThis as Site).askfirstMemory.browser.current))!;
  const [name, engine] = { chromium: ['Chromium', 'Blink'], firefox: ['Firefox', 'Gecko'], webkit: ['Safari', 'WebKit'] }[engineName] as [string, string];
  assert.deepEqual([browser.name, browser.engine], [name, engine]);
  assert.match(browser.version, /^\d+$/);
  assert.deepEqual([browser.system, browser.form], ['Linux', 'desktop']);
  const parser = site.requests.filter(({ path }) => path.includes('user-agent'));
  assert.equal(parser.length, engineName === 'chromium' ? 0 : 1);
});

journey('a tag that names nothing does nothing; one that names a part brings that part', async ({ site, visitor }) => {
  site.page('/none', sitePage({ head: '<script src="/askfirst/askfirst-memory.js" defer></script>', body: MARKUP }));
  site.page('/', sitePage({ head: '<script src="/askfirst/askfirst-memory.js" defer data-remember="locale:settings"></script><script type="application/json" data-askfirst-options>{"categories":{"settings":{"label":"Settings"}}}</script>', body: MARKUP }));
  const page = await visitor.open('/none');
  await bannerStands(page);
  assert.deepEqual(await page.evaluate(() => ['askfirstMemory' in globalThis, !!customElements.get('askfirst-rating'), document.querySelector('option')!.text]), [false, false, '']);
  await page.goto('/');
  await answer(page, 'accept');
  await memoryThere(page);
  await pick(page, 'region', 'AT');
  assert.deepEqual(await page.evaluate(() => [!!customElements.get('askfirst-rating'), document.cookie.includes('askfirst-region=AT')]), [false, true]);
});

journey('a part without its category is told to the developer, and breaks nothing', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: 'data-categories="analytics"', head: TAG, body: MARKUP }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(page.console.filter(({ text }) => text.includes('To remember')).map(({ text }) => text), [
    "askfirst: TypeError: To remember `browser` needs the category 'browser', and the policy has none of that name.",
  ]);
});

journey('a rating reaches the site, also when the page is left at once', async ({ site, visitor }) => {
  site.page('/', memoryPage());
  site.page('/next', '<p>Next');
  site.page('/ratings', '', { status: 204 });
  const page = await visitor.open('/');
  await memoryThere(page);
  await answer(page, 'reject');
  await rate(page, 3);
  await page.goto('/next');
  for (let tries = 0; tries < 100 && !site.requests.some(({ path }) => path === '/ratings'); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  const sent = site.requests.filter(({ path }) => path === '/ratings');
  assert.deepEqual(sent.map(({ method, body }) => [method, body]), [['POST', 'page=%2F&rating=3']]);
});

journey('a visitor is told that their browser is another than last time', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', memoryPage({ body: `<script>${snippet('js', 'askfirstMemory ||=')}</script>` }));
  site.page('/de/', '<p>Deutsch');
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences.feedback' }) });
  await page.goto('/');
  const current = (await page.until(() => (globalThis as Site).askfirstMemory.browser.current))!;
  const cookie = (await page.cookies()).find(({ name }) => name === 'askfirst-browser')!;
  await page.setCookie({ name: 'askfirst-browser', value: cookie.value.replace(`version%3D${current.version}`, 'version%3D1') });
  await page.goto('/');
  await page.until((version) => document.body.textContent.includes(`You last came with`) && document.body.textContent.includes(` 1; now it is ${version}.`), 'it is told', current.version);
  await page.leave(() => pick(page, 'language', 'de').then(() => page.goto('/')));
  await page.until(() => location.pathname === '/de/', 'and the language leads to its page');
});

journey('the cookies are what the README says of them: name, content and life', async ({ site, visitor }) => {
  const rows = [...readme.matchAll(/^\| `(askfirst-\w+)` \| `(\w+)` \| `(.+)` \|$/gm)].map(([, name, category, content]) => ({ name: name!, category: category!, content: content! }));
  assert.equal(rows.length, 5);
  const said = Object.fromEntries(rows.map(({ name, content }) => [name, content]));
  for (const path of ['/articles/one', '/articles/two']) site.page(path, memoryPage());
  site.page('/ratings', '', { status: 204 });
  site.page('/comments', '<p>Thank you');
  const page = await visitor.open('/articles/one');
  await answer(page, 'accept');
  await useAll(page);
  await write(page, 'email', 'ada@example.com');
  await page.leave(() => page.click('form button'));
  await page.goto('/articles/two');
  await memoryThere(page);
  await rate(page, 2);
  await page.until(() => (globalThis as Site).askfirstMemory.browser.current);
  const { 'askfirst-browser': browser, ...others } = await kept(page);
  const { 'askfirst-browser': saidOfBrowser, ...saidOfOthers } = said;
  assert.deepEqual(others, saidOfOthers);
  assert.deepEqual([...new URLSearchParams(browser).keys()], [...new URLSearchParams(saidOfBrowser).keys()]);
  const life = Number(/lasts as long as the answer that allows it, (\d+) days/.exec(readme)![1]);
  assert.equal(life, await page.evaluate(() => (globalThis as Site).askfirst.policy.life.yes));
  for (const cookie of await page.cookies()) {
    const days = ((cookie as { expires?: number }).expires ?? 0) / 86_400 - Date.now() / 86_400_000;
    if ((cookie as { expires?: number }).expires !== undefined) assert.ok(Math.abs(days - life) < 0.1, `${cookie.name}: ${days}`);
  }
  for (const { name, category } of rows) {
    await page.evaluate((category) => (globalThis as Site).askfirst.decide({ [category]: 'denied' }), category);
    await page.until((category) => !(globalThis as Site).askfirst.has(category), 'it is withdrawn', category);
    await page.until((name) => !document.cookie.includes(name), 'it is gone', name);
  }
  assert.deepEqual(await kept(page), {});
});

journey('a server reads the language in one line, and answers in it', async ({ site, visitor }) => {
  const line = snippet('js', "cookies['askfirst-language']");
  const language = new Function('cookies', `${line}; return language`) as (cookies: Record<string, string>) => string;
  const cookiesOf = (header: string) => Object.fromEntries(header.split('; ').map((pair) => pair.split('=') as [string, string]));
  site.page('/', ({ cookie }) => memoryPage({ lang: language(cookiesOf(cookie)) }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await memoryThere(page);
  await pick(page, 'language', 'de');
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  assert.equal(language({ 'askfirst-language': '"><script>' }), 'en');
  assert.ok(snippet('php', '$_COOKIE').includes('askfirst-language'), 'in PHP, too');
});

journey('a strict content security policy has nothing to object to', async ({ site, visitor }) => {
  const policy = "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types askfirst lit-html";
  const nonce = (html: string) => html.replaceAll('<script', '<script nonce="abc"');
  site.page('/ratings', '', { status: 204 });
  site.page('/', nonce(memoryPage()), { headers: { 'content-security-policy': policy } });
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await useAll(page);
  await page.until(() => (globalThis as Site).askfirstMemory.browser.current);
  assert.deepEqual(page.console.filter(({ type }) => /violation|error|uncaught/.test(type)), []);
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const dark of [false, true]) {
  journey(`axe finds no fault in pickers, ratings and forms, in ${dark ? 'dark' : 'light'} colours`, { dark }, async ({ site, visitor }) => {
    site.page('/', `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
      <style>:root { color-scheme: light dark; color: light-dark(#111, #eee); background: light-dark(#fff, #111) } button { color: inherit; background: none }</style>${LIBRARY}${TAG}</head><body><main><h1>A page</h1>${MARKUP}</main></body></html>`);
    const page = await visitor.open('/');
    await answer(page, 'reject');
    await useAll(page);
    const faults = await page.evaluate(async (source: string) => {
      const scope = globalThis as any;
      if (!scope.axe) (0, eval)(source);
      const { violations } = await scope.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }: any) => `${id} ${nodes.map(({ html }: any) => html).join()}`);
    }, AXE);
    assert.deepEqual(faults, []);
  });
}

journey('the README\'s module remembers, too', async ({ site, visitor }) => {
  const { transform } = await import('esbuild');
  const { code } = await transform(snippet('ts', 'askfirst/memory'), { loader: 'ts' });
  site.mount('/node_modules/', 'node_modules');
  site.page('/', `<!doctype html><html lang="en"><head><title>Site</title><script type="importmap">{ "imports": {
    "askfirst": "/askfirst/index.js", "askfirst/memory": "/askfirst/memory.js", "bowser": "/node_modules/bowser/bowser.mjs",
    "lit/html.js": "/node_modules/lit/html.js", "lit-html": "/node_modules/lit-html/lit-html.js", "lit-html/is-server.js": "/node_modules/lit-html/is-server.js"
  } }</script><script type="module">${code}</script></head><body>${MARKUP}`);
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await pick(page, 'language', 'de');
  await page.until(() => document.title === 'Hello in de' && document.documentElement.lang === 'de');
  await page.reload();
  await page.until(() => document.title === 'Hello in de' && document.documentElement.lang === 'de', 'it is the default on the next visit');
});
