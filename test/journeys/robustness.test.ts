import assert from 'node:assert/strict';
import type { Consent } from '../../src/index.ts';
import { answer, bannerGone, bannerStands, bannerText, consentCookie, heard, NOTEBOOK, notes, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { snippet } from './readme.ts';

type Site = typeof globalThis & { askfirst: Consent; noted: string[] };

const WATCH = `${NOTEBOOK}<script>(window.askfirst ||= []).push((consent) => consent.when('browser', () => note('started')))</script>`;

function nothingThrown(page: Page): void {
  assert.deepEqual(page.console.filter(({ type }) => /error|uncaught/.test(type)), []);
}

/** What the library told the site's developer. */
async function told(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  nothingThrown(page);
  return page.console.map(({ text }) => text).filter((text) => text.startsWith('askfirst:'));
}

const BAD_COOKIES = [
  '', '%', '%E0%A4%A', '{"categories":["browser"]}', 'true', 'v=1', 'v=2&yes=browser&no=&t=1790000000&r=1',
  `${record({ yes: 'browser.preferences.feedback' })}&v=1`, record({ yes: 'browser.browser' }), record({ yes: 'browser', no: 'browser' }),
  record({ yes: 'browser', daysAgo: -30 }), `v=1&yes=browser&no=&t=1e9&r=1`, `v=1&yes=__proto__&no=&t=1790000000&r=1`, 'x'.repeat(3000),
];

journey('a damaged cookie is no answer, breaks nothing, and gives way to the next answer', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ body: WATCH }));
  const page = await visitor.open('/empty');
  for (const value of BAD_COOKIES) {
    await page.evaluate((value) => { document.cookie = `askfirst=${value}; path=/`; }, value);
    await page.goto('/');
    await bannerStands(page);
    assert.deepEqual(await notes(page), [], value);
    nothingThrown(page);
  }
  await answer(page, 'reject');
  await page.reload();
  await bannerGone(page);
  assert.equal((await page.cookies()).length, 1);
});

journey('a malformed cookie of somebody else disturbs nobody, and stays', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', sitePage({ body: WATCH }));
  const page = await visitor.open('/empty');
  await page.evaluate(() => {
    document.cookie = 'odd=%E0%A4%A; path=/';
    document.cookie = 'askfirstish=1; path=/';
    document.cookie = 'session=abc; path=/';
  });
  await page.goto('/');
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['started']);
  await page.evaluate(() => (globalThis as Site).askfirst.withdraw());
  await page.until(() => !(globalThis as Site).askfirst.has('browser'));
  assert.deepEqual((await page.cookies()).map(({ name }) => name).sort(), ['askfirst', 'askfirstish', 'odd', 'session']);
});

journey('each wrong attribute gets one clear sentence and the safe default', async ({ site, visitor }) => {
  site.page('/', sitePage({
    tag: 'data-regime="open" data-revision="two" data-language="!" data-theme="blue" data-position="left" data-contact="javascript:alert(1)" data-domain="other.example" data-google data-categories="browser Bad"',
    body: `${WATCH}<div data-askfirst="analitics"></div>`,
  }));
  const page = await visitor.open('/');
  await bannerStands(page);
  const sentences = await told(page);
  for (const part of [
    "The `regime` option must be 'opt-in', 'opt-out' or 'notice', not 'open'.",
    "The `revision` option must be a whole number from 1 on, not 'two'.",
    "The `language` option must be 'auto' or a BCP 47 tag, not '!'.",
    "The `theme` option must be 'auto', 'light' or 'dark', not 'blue'.",
    "The `position` option must be 'bottom', 'top', 'bottom-start', 'bottom-end' or 'center', not 'left'.",
    "The `contact` option must be a relative, http(s), mailto or tel URL, not 'javascript:alert(1)'.",
    "The cookie domain 'other.example' is not one of localhost",
    '`data-google` has no effect in this version.',
    "'Bad'",
    "no category 'analitics'",
  ]) assert.equal(sentences.filter((sentence) => sentence.includes(part)).length, 1, `${part} in\n${sentences.join('\n')}`);
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelectorAll('a').length), 1);
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['started']);
  await page.reload();
  await bannerGone(page);
});

journey('what is wrong in the markup is told of, too', async ({ site, visitor }) => {
  site.page('/', sitePage({
    body: `${NOTEBOOK}<div data-askfirst-until="untill"></div><askfirst-embed category="embedd" src="/film"></askfirst-embed>
      <script data-askfirst="browser">note('too early')</script>
      <script type="text/plain" data-askfirst="feedback">document.write('over')</script>
      <iframe title="Early" data-askfirst="browser" src="/early"></iframe><img alt="" data-askfirst="browser" src="/room.svg" data-src="/late.svg">`,
  }));
  const page = await visitor.open('/');
  await bannerStands(page);
  const sentences = await told(page);
  for (const part of [
    '`data-askfirst-until="untill"` is held for ever', '`category="embedd"` is held for ever',
    'A script with `data-askfirst="browser"` ran before anybody was asked', '`data-askfirst="feedback"` calls `document.write`',
    '`<iframe data-askfirst="browser">` loads before anybody is asked',
  ]) assert.equal(sentences.filter((sentence) => sentence.includes(part)).length, 1, `${part} in\n${sentences.join('\n')}`);
  for (const [part, times] of [['embedd', 1], ['<img', 0]] as const) assert.equal(sentences.filter((sentence) => sentence.includes(part)).length, times);
});

for (const [fault, json, sentence] of [
  ['no JSON', '{ categories: ', 'is not JSON'],
  ['not an object', '"all"', 'must be an object'],
  ['an option that does not exist', '{ "catagories": [] }', 'There is no `catagories` option.'],
  ['a category without a name', '{ "categories": { "browser": {}, "chat": {} } }', "'chat' is not built in"],
  ['a wrong service', '{ "categories": { "browser": { "services": { "x": { "label": 5 } } } } }', 'categories.browser.services.x.label'],
  ['a short no', '{ "cookie": { "life": { "yes": 100, "no": 50 } } }', 'a no is remembered no less long than a yes'],
  ['no language', '{ "language": null, "languages": [5] }', '`language` option must be'],
  ['texts that are none', '{ "texts": { "en": null } }', 'texts.en'],
  ['a long life', '{ "cookie": { "life": { "yes": 4000 } } }', 'at most 395 days'],
] as const) {
  journey(`wrong JSON options, ${fault}: a sentence, and a banner`, async ({ site, visitor }) => {
    site.page('/', sitePage({ head: `<script type="application/json" data-askfirst-options>${json}</script>`, body: WATCH }));
    const page = await visitor.open('/');
    await bannerStands(page);
    const sentences = await told(page);
    await answer(page, 'accept');
    assert.equal(sentences.filter((text) => text.includes(sentence)).length, 1, sentences.join('\n'));
    assert.deepEqual(await notes(page), ['started']);
    const [cookie] = await page.cookies();
    assert.ok(cookie!.expires! - Date.now() / 1000 < 396 * 86_400, 'it ends within thirteen months');
  });
}

journey('services written wrong are told of, and neither the settings nor an answer break on them', async ({ site, visitor }) => {
  const service = { cookies: 'all', storage: 5, privacy: 7 };
  site.page('/', sitePage({ head: optionsBlock({ categories: { analytics: { services: { odd: service, other: { cookies: [null, 4, { purpose: 'x' }, 'fine'], storage: [null, {}, { name: 5 }] } } } } }), body: '<a href="#askfirst-settings">Settings</a>' }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.evaluate(() => { document.cookie = 'fine=1'; });
  await page.click('a');
  await settings.open(page);
  await page.evaluate(() => { for (const details of document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll('details')) details.open = true; });
  await page.until(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll('tbody tr').length === 1, 'what can be read is shown');
  await settings.press(page, 'reject');
  await page.until(() => !document.cookie.includes('fine'), 'what can be read is swept');
  assert.deepEqual(page.console.filter(({ type }) => type === 'uncaught'), []);
});

journey('options in JSON are laid over the attributes', async ({ site, visitor }) => {
  site.page('/', sitePage({
    tag: 'data-categories="preferences analytics" data-revision="3"',
    head: `<script type="application/json" data-askfirst-options>{
      "categories": { "analytics": { "label": "Counting", "services": { "matomo": { "label": "Matomo" } } } },
      "texts": { "en": { "askTitle": "Cookies at {site}?" } }, "cookie": { "name": "choice" } }</script>
      <meta name="application-name" content="Our site">`,
  }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.match(await bannerText(page), /Cookies at Our site\?[^]*Language and region\s+Counting/);
  await answer(page, 'customise');
  await settings.open(page);
  await settings.turn(page, 'analytics');
  await settings.turn(page, 'analytics/matomo');
  await settings.press(page, 'save');
  await settings.closed(page);
  const [cookie] = await page.cookies();
  assert.match(`${cookie!.name}=${cookie!.value}`, /^choice=v=1&yes=analytics&no=preferences\.analytics\/matomo&t=\d+&r=3&/);
  assert.deepEqual(
    await page.evaluate(() => ['analytics', 'analytics/matomo'].map((key) => (globalThis as Site).askfirst.has(key))),
    [true, false],
  );
});

journey('where cookies are blocked the page works, the answer holds for its life, and the banner says so', async ({ site, visitor }) => {
  site.page('/', `<!doctype html><script>var heard = []; addEventListener('message', ({ data }) => heard.push(String(data)));</script><iframe sandbox="allow-scripts" src="/framed" width="600" height="500"></iframe>`);
  site.page('/framed', sitePage({ tag: 'async', body: `${WATCH}<script>
    askfirst.push((consent) => consent.addEventListener('change', () => parent.postMessage(consent.state('browser'), '*')));
    addEventListener('error', (event) => parent.postMessage('error ' + event.message, '*'));
    const waiting = setInterval(() => {
      const banner = document.querySelector('askfirst-banner')?.shadowRoot;
      const reject = banner?.querySelector('[data-askfirst-action=reject]');
      if (!reject) return;
      clearInterval(waiting);
      parent.postMessage(banner.textContent, '*');
      reject.click();
    }, 50);
    </script>` }));
  const page = await visitor.open('/');
  await page.until(() => (globalThis as unknown as { heard: string[] }).heard.length === 2);
  const [text, state] = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  assert.match(text!, /Your browser keeps no cookies for this site/);
  assert.equal(state, 'denied');
});

journey('a download that fails is tried again, and lets nothing in meanwhile', async ({ site, visitor }) => {
  site.page('/', sitePage({ lang: 'de', body: WATCH }));
  site.fail('/askfirst/askfirst-ui.js', 1);
  site.fail('/askfirst/translations/de.js', 1, 'reset');
  const page = await visitor.open('/');
  assert.deepEqual(await notes(page), []);
  await bannerStands(page);
  await page.until(() => (document.querySelector('askfirst-banner')!.shadowRoot!.textContent).includes('Dürfen wir'));
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['started']);
});

for (const [what, file] of [['preferences', 'askfirst-preferences'], ['words of the preferences', 'translations/details/en'], ['notices', 'askfirst-standing']] as const) {
  journey(`${what} that fail to come are tried again, and what the visitor has pressed meanwhile is done`, async ({ site, visitor }) => {
    // Not fetched ahead, so that it is on its way when they press.
    site.page('/', sitePage({ head: "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } })</script>" }));
    site.fail(`/askfirst/${file}.js`, 1);
    site.delay(`/askfirst/${file}.js`, 500);
    const page = await visitor.open('/');
    await bannerStands(page);
    if (what === 'notices') await answer(page, 'accept');
    else {
      await answer(page, 'customise');
      await settings.open(page);
      await settings.press(page, 'accept');
    }
    await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[data-askfirst-action=undo]'), 'a way back is offered');
  });
}

journey('preferences that come after the visitor has answered stay closed', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } })</script>" }));
  site.delay('/askfirst/askfirst-preferences.js', 2500);
  const page = await visitor.open('/');
  await bannerStands(page);
  await answer(page, 'customise');
  await answer(page, 'reject');
  await page.until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('askfirst-preferences')), 'the preferences have come');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-preferences')), null);
});

journey('English stands in for a language that does not come', async ({ site, visitor }) => {
  site.page('/', sitePage({ lang: 'de' }));
  site.fail('/askfirst/translations/de.js');
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.match(await bannerText(page), /May we use cookies\?/);
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /&l=en&/);
});

journey('a hostile page cannot take the banner away: styles, overlays, prototypes, a router, an element of the same name', async ({ site, visitor }) => {
  site.page('/', `<html id="quirks"><style>* { all: unset !important; display: none !important } html, body { display: block !important }
      #over { display: block !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important }</style>
    <script>
      Object.prototype.browser = 'granted'; Object.prototype.regime = 'opt-out'; Object.prototype.polluted = function () {};
      Array.prototype.extra = 'x'; JSON.stringify = () => 'patched';
    </script>
    <script src="/askfirst/askfirst.js" defer></script>
    <body>${WATCH.replace('(window.askfirst ||= [])', '(window.askfirst = Array.isArray(window.askfirst) ? window.askfirst : [])')}<div id="askfirst"></div><div id="over"></div></body>`);
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await notes(page), []);
  await page.evaluate(() => document.querySelector('askfirst-banner')!.remove());
  await bannerStands(page);
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.append('Another page');
    document.body.replaceWith(body);
  });
  await bannerStands(page);
  await page.evaluate(async () => {
    document.body.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.documentElement.append(document.createElement('body'));
  });
  await bannerStands(page);
  await answer(page, 'reject');
  assert.match((await consentCookie(page))!, /^v=1&yes=&no=browser\.preferences\.feedback&/);
});

journey('the banner itself watches no change of the page: only the gate does', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: 'data-button', head: `<script>
    var observers = new Set, { observe } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...given) { observers.add(this); observe.apply(this, given); };
  </script>` }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.equal(await page.evaluate(() => (globalThis as unknown as { observers: Set<unknown> }).observers.size), 1);
});

journey('a page with a strict content security policy sees no violation', async ({ site, visitor }) => {
  const policy = "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; img-src 'self'";
  const line = snippet('html', 'askfirst-ui.js').replace('<script', '<script nonce="abc"');
  site.page('/', sitePage({ tag: 'nonce="abc"', lang: 'de', head: `<script nonce="abc">var violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));</script>${line}`, body: '<script type="text/plain" data-askfirst="browser" nonce="abc">window.ran = true</script>' }), { headers: { 'content-security-policy': policy } });
  const page = await visitor.open('/');
  await answer(page, 'customise');
  await settings.open(page);
  await settings.press(page, 'accept');
  await settings.closed(page);
  await page.until(() => (globalThis as unknown as { ran?: boolean }).ran);
  assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations), []);
});

journey('a page with Trusted Types lets in what it holds: scripts, of its own and from elsewhere, a template, a frame, an embed', async ({ site, visitor }) => {
  const policy = "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types askfirst lit-html";
  site.page('/film', '<p>Film</p>');
  site.page('/far.js', "note('far')");
  site.page('/', sitePage({
    tag: 'nonce="abc"',
    head: `<script nonce="abc">var violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
      var noted = []; function note(text) { noted.push(text); }</script>`,
    body: `<script type="text/plain" data-askfirst="browser" nonce="abc">note('near')</script>
      <script type="text/plain" data-askfirst="browser" src="/far.js"></script>
      <template data-askfirst="browser"><script nonce="abc">note('template')</script></template>
      <iframe title="Film" data-askfirst="browser" data-src="/film"></iframe>
      <askfirst-embed category="browser" src="/film" name="Filmhaus"></askfirst-embed>`,
  }), { headers: { 'content-security-policy': policy } });
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.until(() => (globalThis as unknown as { noted: string[] }).noted.length === 3, 'all three run');
  await page.until(() => document.querySelector('iframe')!.src && document.querySelector('askfirst-embed')!.shadowRoot!.querySelector('iframe'), 'both frames are there');
  assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations), []);
  nothingThrown(page);
});

journey('in XHTML nobody can be asked: one sentence says so, and what is held stays held', { skip: process.env.ENGINE === 'webkit' && 'what this engine tells its console is heard in HTML alone' }, async ({ site, visitor }) => {
  site.page('/', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title><script src="/askfirst/askfirst.js"></script></head>
    <body><p>Hello</p><iframe title="Held" data-askfirst="browser" data-src="/film"></iframe></body></html>`, { type: 'application/xhtml+xml' });
  const page = await visitor.open('/');
  const sentences = await heard(page, /XHTML/);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(sentences.length, 1);
  nothingThrown(page);
  assert.deepEqual(await page.evaluate(() => [!!document.querySelector('askfirst-banner'), document.querySelector('iframe')!.hasAttribute('src')]), [false, false]);
});

journey('the banner waits for a modal dialog of the page, over which it could be seen and not used', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `${WATCH}<dialog id="age"><button id="old">I am of age</button></dialog><script>age.showModal(); old.onclick = () => age.remove()</script>` }));
  const page = await visitor.open('/');
  await page.until(() => document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('[popover]'), 'the banner is drawn');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  assert.equal(await page.evaluate(() => !!document.querySelector('askfirst-banner')!.shadowRoot!.querySelector(':popover-open')), false);
  await page.click('#old');
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['started']);
});

journey('a database that never answers keeps no answer from the visitor', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: '<script>indexedDB.databases = () => new Promise(() => {});</script>', body: `${WATCH}<a href="#askfirst-settings">Settings</a>` }));
  const page = await visitor.open('/');
  await answer(page, 'reject');
  await page.click('a');
  await settings.open(page);
  await settings.press(page, 'accept');
  assert.deepEqual(await notes(page), ['started']);
});

journey('a subscriber that throws is reported, and nobody else notices', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: `${NOTEBOOK}<script>
    addEventListener('error', (event) => { note(event.message.replace(/^.*?: /, '')); event.preventDefault(); });
    (window.askfirst ||= []).push(() => { throw Error('push'); }, (consent) => {
      consent.when('browser', () => { throw Error('start'); });
      consent.when('browser', () => note('started'));
      consent.addEventListener('change', () => { throw Error('listener'); });
      consent.addEventListener('change', () => note('listened'));
    })</script>` }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['push', 'start', 'started', 'listener', 'listened']);
});

journey('where not even tabs may talk to each other, as in Firefox without cookies, the page works', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: '<script>globalThis.BroadcastChannel = class { constructor() { throw new DOMException("The operation is insecure.", "SecurityError"); } };</script>', body: WATCH }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  assert.deepEqual(await notes(page), ['started']);
  nothingThrown(page);
});

journey('a page with keys of its own leaves the banner and the settings theirs', async ({ site, visitor }) => {
  site.page('/', sitePage({ body: `<script>document.addEventListener('keydown', (event) => {
    if (!/^(input|button|a)$/i.test(event.target.tagName)) event.preventDefault();
  })</script>` }));
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.evaluate(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector<HTMLElement>('[data-askfirst-action=customise]')!.focus());
  await page.press('Enter');
  await settings.open(page);
  await page.press('Escape');
  await settings.closed(page);
});

journey('the banner outlives as many pages of a router as a visitor looks at, and a head that takes long', async ({ site, visitor }) => {
  site.page('/quick.js', '');
  site.page('/', sitePage({ tag: 'blocking' }).replace('</head>', `${'<script src="/quick.js"></script>'.repeat(30)}</head>`));
  const page = await visitor.open('/');
  await bannerStands(page);
  const lookAround = async () => {
    for (let looked = 0; looked < 15; looked++) {
      await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
      await bannerStands(page);
    }
  };
  await lookAround();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10_100)));
  await lookAround();
});
