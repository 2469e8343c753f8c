import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerStands, NOTEBOOK, notes, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

/** A site that declares the cookies of Matomo. */
const MATOMO = optionsBlock({ categories: { analytics: { services: { matomo: { cookies: ['_pk_*'] } } } } });

type Site = typeof globalThis & { askfirst: Consent; noted: string[]; note: (text: string) => void };

journey('scripts that wait for their turn are fetched meanwhile, and one slow script delays only its own category', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}
    <script type="text/plain" data-askfirst="browser" src="/slow.js"></script>
    <script type="text/plain" data-askfirst="browser">note('inline')</script>
    <script type="text/plain" data-askfirst="browser" src="/second.js"></script>
    <script type="text/plain" data-askfirst="browser" src="/async.js" async></script>
    <script type="text/plain" data-askfirst="feedback">note('feedback')</script>` }));
  for (const name of ['slow', 'second', 'async']) site.page(`/${name}.js`, `note('${name}')`);
  site.delay('/slow.js', 900);
  const page = await visitor.open('/');
  await answer(page, 'accept');
  for (let tries = 0; !site.requests.some(({ path }) => path === '/second.js') && tries < 20; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(!(await notes(page)).includes('slow'), 'the second is fetched before the slow one has come');
  await page.until(() => (globalThis as unknown as Site).noted.length === 5);
  const order = await notes(page);
  assert.equal(order[0], 'feedback');
  assert.deepEqual(order.filter((note) => !['feedback', 'async'].includes(note)), ['slow', 'inline', 'second']);
  assert.equal(site.requests.filter(({ path }) => path === '/second.js').length, 1);
});

journey('what a yes lets in is asked for ahead of the frame that shows it, once, and tells nobody more than its markup does', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}
    <script type="text/plain" data-askfirst="browser" src="/first.js" referrerpolicy="no-referrer"></script>
    <script type="text/plain" data-askfirst="browser" src="/second.js"></script>
    <script type="text/plain" data-askfirst="feedback" src="/other.js"></script>
    <script type="text/plain" data-askfirst="browser" src="/old.js" nomodule></script>
    <script type="text/plain" data-askfirst="browser" src="/module.js" data-type="module"></script>` }));
  for (const name of ['first', 'second', 'other', 'old', 'module']) site.page(`/${name}.js`, `note('${name}')`);
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate(() => {
    (globalThis as unknown as Site).askfirst.decide({ browser: 'granted', feedback: 'denied' });
  });
  await page.until(() => (globalThis as unknown as Site).noted.length === 3);
  const entries = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => /\/(first|second|other|old|module)\.js$/.test(name)).map(({ name, initiatorType }) => `${new URL(name).pathname} ${initiatorType}`));
  assert.deepEqual(entries.filter((entry) => !entry.endsWith('script')).sort(), ['/first.js link', '/second.js link']);
  const asked = site.requests.filter(({ path }) => /\/(first|second|other|old|module)\.js$/.test(path));
  assert.deepEqual(asked.map(({ path, headers }) => `${path} ${headers.referer ? 'tells' : 'is silent'}`).sort(), ['/first.js is silent', '/module.js tells', '/second.js tells']);
});

journey('markup that comes late is treated like first markup: innerHTML, a fragment, another body', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: NOTEBOOK }));
  const page = await visitor.open('/');
  const held = (name: string) => `<script type="text/plain" data-askfirst="browser">note('${name}')</script><iframe title="Held" class="${name}" data-askfirst="browser" data-src="about:blank#${name}"></iframe>`;
  await page.evaluate((html) => { document.body.insertAdjacentHTML('beforeend', `<div>${html}</div>`); }, held('before'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  assert.deepEqual(await notes(page), []);
  await answer(page, 'accept');
  await page.evaluate((html) => { document.body.append(document.createRange().createContextualFragment(html)); }, held('fragment'));
  await page.evaluate((html) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    document.body.replaceWith(body);
  }, held('body'));
  await page.until(() => document.querySelector('.body')?.getAttribute('src'));
  await page.until(() => (globalThis as unknown as Site).noted.includes('body'));
  assert.deepEqual((await notes(page)).filter((note) => note !== 'fragment'), ['before', 'body']);
});

journey('pictures, players, links and hints are held and let in, again and again', async ({ site, visitor }) => {
  site.page('/', sitePage({
    tag: 'data-categories="media feedback"',
    head: optionsBlock({ categories: { media: { label: 'Media' } } }),
    body: `<picture data-askfirst="media"><source data-srcset="/wide.svg" media="(min-width: 1px)"><img id="img" data-src="/small.svg" data-sizes="100vw" alt=""></picture>
      <video id="video" data-askfirst="media" data-poster="/poster.svg"><source data-src="/film.webm"></video>
      <link id="link" rel="stylesheet" data-askfirst="media" data-href="/style.css">
      <object id="object" data-askfirst="media" data-data="/object.svg"></object>
      <p id="until" data-askfirst-until="media">Held back</p>
      <iframe id="frame" title="Held" data-askfirst="media" data-src="/frame"></iframe>`,
  }));
  for (const name of ['wide', 'small', 'poster', 'object']) site.page(`/${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>', { type: 'image/svg+xml' });
  site.page('/style.css', 'body { color: rgb(1, 2, 3) }');
  site.page('/frame', '<p>Frame</p>');
  const page = await visitor.open('/');
  await bannerStands(page);
  const look = () => page.evaluate(() => [
    document.querySelector('source')!.getAttribute('srcset'), document.querySelector('#img')!.getAttribute('src'), document.querySelector('#video')!.getAttribute('poster'),
    document.querySelector('#link')!.getAttribute('href'), document.querySelector('#object')!.getAttribute('data'), document.querySelector('#frame')!.getAttribute('src'),
    document.querySelector<HTMLElement>('#until')!.hidden, getComputedStyle(document.body).color,
  ]);
  const heldBack = [null, null, null, null, null, null, false, 'rgb(0, 0, 0)'];
  assert.deepEqual(await look(), heldBack);
  assert.ok(!site.requests.some(({ path }) => /svg|webm|style|frame/.test(path)), 'nothing is asked for');
  for (let round = 0; round < 2; round++) {
    await page.evaluate(() => { (globalThis as unknown as Site).askfirst.acceptAll(); });
    await page.until(() => getComputedStyle(document.body).color === 'rgb(1, 2, 3)' && document.querySelector('iframe')!.contentDocument?.body.textContent === 'Frame');
    assert.deepEqual(await look(), ['/wide.svg', '/small.svg', '/poster.svg', '/style.css', '/object.svg', '/frame', true, 'rgb(1, 2, 3)']);
    await page.evaluate(() => { (globalThis as unknown as Site).askfirst.withdraw(); });
    await page.until(() => !document.querySelector<HTMLElement>('#until')!.hidden);
    assert.deepEqual(await look(), heldBack);
  }
});

journey('what runs only after a no runs after a no', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}<script type="text/plain" data-askfirst="!browser">note('refused')</script><script type="text/plain" data-askfirst="browser feedback">note('both')</script>` }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await notes(page), []);
  await answer(page, 'reject');
  await page.until(() => (globalThis as unknown as Site).noted.length > 0);
  assert.deepEqual(await notes(page), ['refused']);
});

journey('a script that cannot be stopped leads to one offer to load the page again', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}<script type="text/plain" data-askfirst="browser">note('ran')</script><a href="#askfirst-settings">Settings</a>` }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.click('a');
  await settings.open(page);
  await settings.press(page, 'reject');
  await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.textContent.includes('still running'), 'the offer stands');
  await page.leave(() => page.click('askfirst-banner', '[data-askfirst-action=reload]'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  assert.deepEqual(await notes(page), []);
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')), null);
});

journey('what stops one service, or is only remembered, hides nobody that goes on running', async ({ site, visitor }) => {
  const offers = (page: Page) => page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.textContent.includes('still running'), 'the offer stands');
  site.page('/', sitePage({
    head: `${optionsBlock({ categories: { analytics: { services: { ga4: {}, matomo: {} } } } })}${NOTEBOOK}
      <script>(window.askfirst ||= []).push((consent) => consent.when('analytics/ga4', () => () => {}))</script>`,
    body: '<script type="text/plain" data-askfirst="analytics/matomo">note("matomo")</script>',
  }));
  site.page('/remembering', sitePage({
    head: `${NOTEBOOK}<script src="/askfirst/askfirst-memory.js" defer data-remember="browser"></script>`,
    body: '<script type="text/plain" data-askfirst="browser">note("browser")</script>',
  }));
  for (const [path, decision] of [['/', { analytics: 'denied' }], ['/remembering', { browser: 'denied' }]] as const) {
    const page = await visitor.open(path);
    await page.evaluate(() => { (globalThis as unknown as Site).askfirst.acceptAll(); });
    await page.until(() => (globalThis as unknown as Site).noted.length === 1, 'it runs');
    await page.evaluate((decision) => { (globalThis as unknown as Site).askfirst.decide(decision); }, decision);
    await offers(page);
  }
});

journey('with `reload` the page loads again by itself, once', async ({ site, visitor }) => {
  site.page('/', sitePage({
    head: optionsBlock({ reload: true }),
    body: `${NOTEBOOK}<script>note(String(sessionStorage.visits = +(sessionStorage.visits ?? 0) + 1))</script><script type="text/plain" data-askfirst="browser">note('ran')</script>`,
  }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.leave(() => page.evaluate(() => { (globalThis as unknown as Site).askfirst.withdraw(); }));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  assert.deepEqual(await notes(page), ['2']);
});

journey('a withdrawal sweeps parent domains and paths, and leaves a login and a malformed cookie alone', { skip: process.env.ENGINE === 'webkit' && 'this engine knows no host names but localhost here' }, async ({ site, visitor }) => {
  site.page('/shop/cart/', sitePage({ head: MATOMO }));
  const page = await visitor.open('http://shop.example.co.uk/shop/cart/');
  await answer(page, 'accept');
  await page.evaluate(() => {
    document.cookie = '_pk_a=1; domain=example.co.uk; path=/';
    document.cookie = '_pk_b=1; domain=shop.example.co.uk; path=/shop';
    document.cookie = '_pk_c=1; path=/shop/cart/';
    document.cookie = '_pk_d=1; path=/shop/cart';
    document.cookie = 'login=1; domain=example.co.uk; path=/';
    document.cookie = 'odd=%E0%A4%A; path=/';
  });
  const names = () => page.evaluate(() => document.cookie.split('; ').map((cookie) => cookie.split('=')[0]).sort());
  assert.deepEqual(await names(), ['_pk_a', '_pk_b', '_pk_c', '_pk_d', 'askfirst', 'login', 'odd']);
  await page.evaluate(() => { (globalThis as unknown as Site).askfirst.withdraw(); });
  await page.until(() => !document.cookie.includes('_pk_'));
  assert.deepEqual(await names(), ['askfirst', 'login', 'odd']);
});

journey('the guard reports what is written too early, and where it enforces, refuses it', async ({ site, visitor }) => {
  for (const mode of ['report', 'enforce']) {
    site.page('/', sitePage({ tag: `data-guard="${mode}"`, head: MATOMO + NOTEBOOK, body: `<script>(window.askfirst ||= []).push((consent) => consent.addEventListener('blocked', ({ detail }) => note(detail.key + ' ' + detail.service + ' ' + detail.refused)))</script><script src="/early.js" type="text/plain" id="early"></script>` }));
    site.page('/early.js', "document.cookie = '_pk_id=1'");
    const page = await visitor.open('/');
    await bannerStands(page);
    await page.evaluate(() => new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = '/early.js';
      script.onload = resolve;
      document.head.append(script);
    }));
    assert.deepEqual(await notes(page), [`_pk_id analytics/matomo ${mode === 'enforce'}`]);
    assert.equal((await page.cookies()).length, mode === 'enforce' ? 0 : 1);
    assert.match(page.console.map(({ text }) => text).join('\n'), mode === 'enforce' ? /Refused: cookie '_pk_id'/ : /Seen: cookie '_pk_id'[^]*early\.js/);
    await page.evaluate(() => { document.cookie = '_pk_id=; max-age=0'; });
  }
});

journey('parts that a site says no to in JSON are not brought', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: optionsBlock({ shadow: false, guard: null }) }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(site.requests.filter(({ path }) => /guard|shadow/.test(path)), []);
});

journey('held markup in shadow roots is let in where the site says that there is some', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ tag: 'data-shadow', body: `<x-card><template shadowrootmode="open"><iframe title="Held" data-askfirst="browser" data-src="about:blank#x"></iframe></template></x-card>` }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser', no: 'preferences.feedback' }) });
  await page.goto('/');
  await page.until(() => document.querySelector('x-card')!.shadowRoot!.querySelector('iframe')!.getAttribute('src') === 'about:blank#x');
});

/** Waits for what must not happen. */
const aWhile = (page: Page, milliseconds = 500) => page.evaluate((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), milliseconds);

journey('held markup that is still arriving waits until it is there, whatever else is put into the page meanwhile', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ tag: 'async', head: NOTEBOOK, body: `<main>
    <script>document.documentElement.append(document.createElement('some-extension'))</script><!--pause-->
    <script type="text/plain" data-askfirst="browser">note('begun');<!--pause-->note('ended');</script>
    <template data-askfirst="browser"><p class="told">One</p><!--pause--><p class="told">Two</p></template>
    <p>More</p></main>` }), { pause: 300 });
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'browser.preferences.feedback' }) });
  await page.goto('/');
  await page.until(() => document.querySelectorAll('.told').length === 2, 'the template is let in, whole');
  assert.deepEqual(await notes(page), ['begun', 'ended']);
});

journey('a script that is on its way when the yes is taken back never runs', async ({ site, visitor }) => {
  site.page('/slow.js', 'note("slow"); document.cookie = "_pk_id=1; path=/"');
  site.delay('/slow.js', 1500);
  site.page('/', sitePage({ head: MATOMO, body: `${NOTEBOOK}
    <script type="text/plain" data-askfirst="analytics" src="/slow.js"></script>
    <script type="text/plain" data-askfirst="analytics">note('next')</script>` }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.click('askfirst-banner', '[data-askfirst-action=undo]');
  await bannerStands(page);
  await aWhile(page, 2000);
  assert.deepEqual(await notes(page), []);
  assert.ok(!(await page.cookies()).some(({ name }) => name === '_pk_id'), 'swept');
  site.delay('/slow.js', 0);
  await answer(page, 'accept');
  await page.until(() => (globalThis as unknown as Site).noted.length === 2, 'both run once they may again');
  assert.deepEqual(await notes(page), ['slow', 'next']);
});

journey('what is granted, withdrawn and granted again while its part is on its way comes once', async ({ site, visitor }) => {
  site.delay('/askfirst/askfirst-elements.js', 1500);
  site.page('/', sitePage({ body: `${NOTEBOOK}<template data-askfirst="browser"><p class="told">Once</p><script>note('once')</script></template>` }));
  const page = await visitor.open('/');
  await bannerStands(page);
  for (const choice of ['granted', 'denied', 'granted'] as const) {
    await page.evaluate((choice) => (globalThis as unknown as Site).askfirst.decide({ browser: choice }), choice);
    await page.until((choice) => (globalThis as unknown as Site).askfirst.state('browser') === choice, 'it is decided', choice);
  }
  await page.until(() => document.querySelector('.told'), 'the template is let in');
  await aWhile(page);
  assert.deepEqual([await notes(page), await page.evaluate(() => document.querySelectorAll('.told').length)], [['once'], 1]);
  await page.evaluate(() => (globalThis as unknown as Site).askfirst.withdraw());
  await page.until(() => !document.querySelector('.told'), 'nothing of it stays');
});

journey('a template in a template goes with it, and comes back once', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<section><template data-askfirst="browser"><p>Outer</p><template data-askfirst="feedback"><p class="inner">Inner</p></template></template></section>' }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  const inner = (count: number) => page.until((count) => document.querySelectorAll('.inner').length === count, `it stands there ${count} times`, count);
  await inner(1);
  await page.evaluate(() => (globalThis as unknown as Site).askfirst.decide({ browser: 'denied' }));
  await inner(0);
  await page.evaluate(() => (globalThis as unknown as Site).askfirst.decide({ browser: 'granted' }));
  await inner(1);
});

journey('an attribute that no script may set costs nobody the script, nor those behind it', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}
    <script type="text/plain" data-askfirst="browser" @click="x" a<b data-x="1"">note('first')</script>
    <script type="text/plain" data-askfirst="browser">note('second')</script>` }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.until(() => (globalThis as unknown as Site).noted.length === 2, 'both run');
});

journey('a script is held by its type in capitals, too, and let in', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}<script type="TEXT/PLAIN" data-askfirst="browser">note('ran')</script>` }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.until(() => (globalThis as unknown as Site).noted.length === 1, 'it runs');
});

journey('a held source makes its player look again', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: '<video><source data-askfirst="browser" data-src="/film.webm" type="video/webm"></video>' }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await site.isAskedFor('/film.webm');
});

journey('what has been let in again is not said to go on running', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${NOTEBOOK}<script type="text/plain" data-askfirst="browser">note('ran')</script><a href="#askfirst-settings">Settings</a>` }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  const change = async (action: 'accept' | 'reject') => {
    await page.click('a');
    await settings.open(page);
    await settings.press(page, action);
  };
  const told = (part: string) => page.until((part) => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector(`[data-askfirst-action=${part}]`), `${part} is offered`, part);
  await change('reject');
  await told('reload');
  await page.click('askfirst-banner', '[data-askfirst-action=close]');
  await change('accept');
  await told('undo');
});
