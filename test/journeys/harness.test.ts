import assert from 'node:assert/strict';
import { engineName, journey } from './harness/journey.ts';

// What the harness promises to the journeys, tried on pages of its own.

const page = (body: string) => `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

journey('a visitor opens a page of the site, and the site sees them', async ({ site, visitor }) => {
  site.page('/hello', page('<h1>Hello</h1>'));
  const tab = await visitor.open('/hello?from=test');
  assert.equal(await tab.evaluate(() => document.querySelector('h1')?.textContent), 'Hello');
  assert.equal(await tab.url(), `${site.origin}/hello?from=test`);
  assert.deepEqual(site.requests.map(({ method, path, cookie }) => ({ method, path, cookie })), [{ method: 'GET', path: '/hello?from=test', cookie: '' }]);
  assert.match(String(site.requests[0]?.headers['user-agent']), /Mozilla/);
});

for (const visit of ['first', 'second']) {
  journey(`the ${visit} journey of two begins without cookies and storage`, async ({ site, visitor }) => {
    site.page('/', page(''));
    const tab = await visitor.open('/');
    assert.deepEqual(await tab.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
    await tab.evaluate(() => {
      document.cookie = 'left=behind; max-age=1000';
      localStorage.setItem('left', 'behind');
    });
  });
}

journey('a page is asked by functions, and answers as JSON has it', async ({ site, visitor }) => {
  site.page('/', page(''));
  const tab = await visitor.open('/');
  assert.deepEqual(await tab.evaluate((a: number, b: { c: string[] }) => ({ a, b, gone: undefined }), 1, { c: ['é', '\u2028'] }), { a: 1, b: { c: ['é', '\u2028'] } });
  assert.equal(await tab.evaluate(() => undefined), undefined);
  assert.equal(await tab.evaluate(async () => {
    const named = (text: string) => `${text}!`;
    return named(await Promise.resolve('later'));
  }), 'later!');
  await assert.rejects(tab.evaluate(() => { throw new TypeError('no way'); }), /In the page: .*no way/);
  await assert.rejects(tab.evaluate(() => Promise.reject(new Error('never'))), /In the page: .*never/);
});

journey('a click is trusted, and goes through shadow roots', async ({ site, visitor }) => {
  site.page('/', page(`<outer-box></outer-box><script>
    const grow = (name, html) => customElements.define(name, class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = html; }
    });
    grow('inner-box', '<button>In</button>');
    grow('outer-box', '<p style="height: 3000px"></p><inner-box></inner-box>');
    addEventListener('click', (event) => { window.clicked = [event.isTrusted, event.composedPath()[0].localName]; });
  </script>`));
  const tab = await visitor.open('/');
  await tab.click('outer-box', 'inner-box', 'button');
  assert.deepEqual(await tab.evaluate(() => (window as any).clicked), [true, 'button']);
});

journey('a click waits for an element that is still to come, moves, and is covered', async ({ site, visitor }) => {
  site.page('/', page(`<style>
    button { position: fixed; top: 50px; left: 50px; animation: slide 400ms linear; }
    @keyframes slide { from { translate: 0 300px } }
    #cover { position: fixed; inset: 0; background: tan; }
  </style><script>
    setTimeout(() => { document.body.innerHTML = '<button>Here</button><div id="cover"></div>'; }, 200);
    setTimeout(() => { document.querySelector('#cover').remove(); }, 900);
    addEventListener('click', (event) => { (window.clicks ??= []).push(event.target.localName); });
  </script>`));
  const tab = await visitor.open('/');
  await tab.click('button');
  assert.deepEqual(await tab.evaluate(() => (window as any).clicks), ['button']);
});

journey('what cannot be clicked or never comes is said in a sentence', async ({ site, visitor }) => {
  site.page('/', page('<button style="position: fixed; inset: 0">Under</button><div id="cover" style="position: fixed; inset: 0"></div>'));
  const tab = await visitor.open('/');
  const [click, until] = await Promise.allSettled([tab.click('button'), tab.until(() => document.title === 'Other', 'another title')]);
  assert.match(String(click.status === 'rejected' && click.reason), /button could not be clicked: it is covered by <div id="cover">/);
  assert.match(String(until.status === 'rejected' && until.reason), /Waited 5 s in vain: another title/);
});

journey('keys are trusted, with modifiers too, and text is typed', async ({ site, visitor }) => {
  site.page('/', page(`<input id="one"><input id="two"><script>
    addEventListener('keydown', (event) => { (window.keys ??= []).push([event.key, event.shiftKey, event.isTrusted].join()); });
  </script>`));
  const tab = await visitor.open('/');
  await tab.click('#two');
  await tab.press('Shift+Tab');
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'one');
  await tab.type('né+1');
  await tab.press('Escape');
  assert.equal(await tab.evaluate(() => document.querySelector('input')?.value), 'né+1');
  const keys = await tab.evaluate(() => (window as any).keys as string[]);
  // WebKitGTK moves the focus by Shift+Tab, but has no name for that key.
  assert.deepEqual(keys.slice(0, 2), ['Shift,true,true', `${engineName === 'webkit' ? 'Unidentified' : 'Tab'},true,true`]);
  assert.equal(keys.at(-1), 'Escape,false,true');
});

journey('Space and Enter press what has the focus', async ({ site, visitor }) => {
  site.page('/', page('<button onclick="this.title += event.isTrusted">B</button>'));
  const tab = await visitor.open('/');
  await tab.press('Tab');
  await tab.press('Enter');
  await tab.press('Space');
  assert.equal(await tab.evaluate(() => document.querySelector('button')?.title), 'truetrue');
});

journey('the jar is seen whole, with what scripts cannot read', async ({ site, visitor }) => {
  site.page('/', page(''), { headers: { 'set-cookie': ['secret=1; HttpOnly; SameSite=Strict; Max-Age=1000', 'plain=2; SameSite=Lax'] } });
  const tab = await visitor.open('/');
  const [plain, secret] = (await tab.cookies()).sort((a, b) => a.name.localeCompare(b.name));
  assert.deepEqual({ ...plain }, { name: 'plain', value: '2', domain: 'localhost', path: '/', httpOnly: false, secure: false, sameSite: 'Lax' });
  assert.deepEqual({ ...secret, expires: 0 }, { name: 'secret', value: '1', domain: 'localhost', path: '/', expires: 0, httpOnly: true, secure: false, sameSite: 'Strict' });
  assert.ok(Math.abs(secret!.expires! - Date.now() / 1000 - 1000) < 60, 'it ends when it was told to');

  await tab.setCookie({ name: 'given', value: 'a=b&c.d', sameSite: 'Lax', expires: Date.now() / 1000 + 500 });
  assert.match(await tab.evaluate(() => document.cookie), /given=a=b&c\.d/);
  await tab.reload();
  assert.match(site.requests.at(-1)!.cookie, /given=a=b&c\.d/);
  assert.match(site.requests.at(-1)!.cookie, /secret=1/);
});

journey('a visitor follows links, reloads, and goes back', async ({ site, visitor }) => {
  site.page('/', page('<a href="/other">Other</a><script>window.born = Math.random();</script>'));
  site.page('/other', page('Other'));
  const tab = await visitor.open('/');
  const born = () => tab.evaluate(() => (window as any).born as number);
  const first = await born();
  await tab.reload();
  assert.notEqual(await born(), first);
  await tab.leave(() => tab.click('a'));
  assert.equal(await tab.url(), `${site.origin}/other`);
  await tab.back();
  assert.equal(await tab.url(), `${site.origin}/`);
  await tab.reload();
  await tab.goto('/other');
  assert.equal(await tab.url(), `${site.origin}/other`);
  await tab.until(() => document.body.textContent === 'Other');
});

journey('two tabs share a jar and a channel, and each can be used', async ({ site, visitor }) => {
  site.page('/', page(`<button onclick="channel.postMessage(window.name); document.cookie = window.name + '=1'">Tell</button><input><script>
    window.heard = [];
    window.channel = new BroadcastChannel('tabs');
    channel.onmessage = ({ data }) => heard.push(data);
    addEventListener('storage', ({ key }) => heard.push(key));
  </script>`));
  const one = await visitor.open('/');
  const two = await visitor.tab('/');
  await one.evaluate(() => { window.name = 'one'; });
  await two.evaluate(() => { window.name = 'two'; });
  await one.click('button');
  await two.until(() => (window as any).heard.includes('one'));
  await two.click('button');
  await one.until(() => (window as any).heard.includes('two'));
  await one.evaluate(() => localStorage.length); // WebKit tells those of storage events who have used the storage
  await two.evaluate(() => localStorage.setItem('stored', '1'));
  await one.until(() => (window as any).heard.includes('stored'));
  assert.equal(await one.evaluate(() => document.cookie), 'one=1; two=1');

  for (const tab of [one, two, one]) {
    await tab.front();
    await tab.until(() => document.hasFocus() && document.visibilityState === 'visible', 'the tab in front has the focus');
    await tab.click('input');
    await tab.type('x');
  }
  assert.deepEqual([await one.evaluate(() => document.querySelector('input')?.value), await two.evaluate(() => document.querySelector('input')?.value)], ['xx', 'x']);
  await two.close();
  await one.press('y');
  assert.equal(await one.evaluate(() => document.querySelector('input')?.value), 'xxy');
});

journey('two tabs can be asked at the same time', async ({ site, visitor }) => {
  site.page('/', page(''));
  const tabs = [await visitor.open('/'), await visitor.tab('/')];
  const titles = await Promise.all(tabs.flatMap((tab, index) => [1, 2, 3].map((step) => tab.evaluate((title) => document.title = title, `${index}${step}`))));
  assert.deepEqual(titles, ['01', '02', '03', '11', '12', '13']);
});

journey('the viewport is as small and as large as asked', async ({ site, visitor }) => {
  site.page('/', page(''));
  const tab = await visitor.open('/');
  for (const [width, height] of [[320, 256], [320, 640], [1280, 800]] as const) {
    await tab.viewport(width, height);
    assert.deepEqual(await tab.evaluate(() => [innerWidth, innerHeight, document.hasFocus()]), [width, height, true]);
  }
});

journey('the server fails, hangs up, and waits when told to', async ({ site, visitor }) => {
  site.page('/', page(''));
  site.page('/data.json', '{"ok":true}');
  site.fail('/data.json', 1);
  const tab = await visitor.open('/');
  const load = () => tab.evaluate(async () => {
    const started = performance.now();
    const answer = await fetch('/data.json').then((response) => response.status, () => 'no answer');
    return [answer, performance.now() - started > 300] as const;
  });
  assert.deepEqual(await load(), [500, false]);
  assert.deepEqual(await load(), [200, false]);
  site.fail('/data.json', Infinity, 'reset');
  assert.equal((await load())[0], 'no answer');
  site.fail('/data.json', 0);
  site.delay('/data.json', 400);
  site.clearRequests();
  assert.deepEqual(await load(), [200, true]);
  assert.deepEqual(site.requests.map(({ path }) => path), ['/data.json']);
});

journey('what a page says and fails to catch is kept', async ({ site, visitor }) => {
  site.page('/', page(`<script>
    console.warn('careful', { a: 1 }, new TypeError('odd'));
    setTimeout(() => { throw new Error('late'); });
    Promise.reject(new Error('unhandled'));
  </script><iframe src="/frame"></iframe>`));
  site.page('/frame', page('<script>console.log("in the frame")</script>'));
  const tab = await visitor.open('/');
  const heard = () => tab.console.map(({ type, text }) => `${type}: ${text}`).sort();
  await tab.until(() => document.readyState === 'complete');
  assert.deepEqual(heard(), ['log: in the frame', 'uncaught: Error: late', 'uncaught: Error: unhandled', 'warn: careful {"a":1} TypeError: odd']);
});

for (const place of ['header', 'meta element']) {
  journey(`a strict content security policy in a ${place} stands, and the harness breaks none of it`, async ({ site, visitor }) => {
    const policy = "default-src 'none'; script-src 'nonce-own' 'strict-dynamic'; require-trusted-types-for 'script'";
    const html = '<script nonce="own">console.log("mine")</script><script>console.log("not mine")</script><button>B</button>';
    if (place === 'header') site.page('/', page(html), { headers: { 'content-security-policy': policy } });
    else site.page('/', page(html).replace('<title>', `<meta http-equiv="content-security-policy" content="${policy}"><title>`));
    const tab = await visitor.open('/');
    await tab.click('button');
    assert.deepEqual(await tab.evaluate(() => document.title), 'A page');
    assert.deepEqual(tab.console.map(({ type, text }) => `${type}: ${text}`), ['log: mine', 'violation: script-src-elem blocks inline']);
  });
}

journey('the harness leaves no trace in the document', async ({ site, visitor }) => {
  site.page('/', page('<p>Text</p>'));
  const tab = await visitor.open('/');
  assert.deepEqual(await tab.evaluate(() => [document.compatMode, document.scripts.length, document.head.innerHTML, Object.keys(window).filter((key) => key.includes('journey'))]), ['CSS1Compat', 0, '<title>A page</title>', []]);
});

journey('the site answers for every other host name', async ({ site, visitor }) => {
  site.page('/', page(''));
  const tab = await visitor.open('http://shop.example.co.uk/');
  assert.equal(await tab.evaluate(() => location.host), 'shop.example.co.uk');
  assert.equal(site.requests[0]?.host, 'shop.example.co.uk');
  const jar = await tab.evaluate(() => {
    document.cookie = 'suffix=1; domain=co.uk';
    document.cookie = 'site=1; domain=example.co.uk';
    document.cookie = 'host=1';
    return document.cookie.split('; ').sort();
  });
  assert.deepEqual(jar, ['host=1', 'site=1']);
  assert.deepEqual((await tab.cookies()).map(({ name, domain }) => [name, domain]).sort(), [['host', 'shop.example.co.uk'], ['site', '.example.co.uk']]);
  await tab.goto('http://www.example.co.uk/');
  assert.equal(await tab.evaluate(() => document.cookie), 'site=1');
  await tab.goto('/');
  assert.equal(await tab.url(), `${site.origin}/`);
});

journey('the site has a second origin', async ({ site, visitor }) => {
  site.page('/', () => page(`<script src="${site.origin2}/far.js" crossorigin></script><iframe src="${site.origin2}/frame"></iframe>`));
  site.page('/far.js', 'window.far = new URL(document.currentScript.src).origin;');
  site.page('/frame', page(''));
  const tab = await visitor.open('/');
  assert.notEqual(site.origin2, site.origin);
  assert.equal(await tab.evaluate(() => (window as any).far), site.origin2);
  assert.equal(await tab.evaluate(() => document.querySelector('iframe')?.contentDocument), null);
});

journey('folders of the repository can be mounted', async ({ site, visitor }) => {
  site.mount('/', 'demo');
  site.page('/', page('<script type="module">import { contentType } from "/server.mjs"; window.never = contentType;</script>'));
  await visitor.open('/');
  await site.isAskedFor('/server.mjs');
});

journey('a visitor speaks German, likes it dark, and objects', { language: 'de', dark: true, gpc: true }, async ({ site, visitor }) => {
  site.page('/', page(`<script>window.early = [navigator.language, navigator.languages.join(), navigator.globalPrivacyControl]</script>`));
  const tab = await visitor.open('/');
  assert.deepEqual(await tab.evaluate(() => (window as any).early), ['de', 'de', true]);
  assert.ok(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), 'dark');
});

journey('a visitor speaks English and likes it light, unless said otherwise', async ({ site, visitor }) => {
  site.page('/', page(''));
  const tab = await visitor.open('/');
  assert.deepEqual(await tab.evaluate(() => [navigator.language, matchMedia('(prefers-color-scheme: light)').matches]), ['en-US', true]);
});

journey('a visitor without scripts sees what is meant for them', { javaScript: false }, async ({ site, visitor }) => {
  site.page('/', page('<noscript><p>Without</p></noscript><script>document.title = "ran"</script>'));
  const tab = await visitor.open('/');
  assert.deepEqual(await tab.evaluate(() => [document.title, document.querySelector('p')?.textContent]), ['A page', 'Without']);
});
