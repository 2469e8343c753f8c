import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { Consent } from '../../src/index.ts';
import { answer, bannerStands, bannerText, NOTEBOOK, notes, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import { readme, snippet } from './readme.ts';

type Site = typeof globalThis & { askfirst: Consent };

const page = (head: string, body = '') => `<!doctype html><html lang="en"><head><title>Site</title>${head}</head><body>${body}</body></html>`;

journey('README: the one tag', async ({ site, visitor }) => {
  site.page('/', page(snippet('html', 'data-contact'), snippet('html', 'Cookie settings')));
  const tab = await visitor.open('/');
  await bannerStands(tab);
  assert.match(await bannerText(tab), /Browser detection\s+Language and region\s+Ratings and comments\s+Privacy policy\s*Questions\?/);
  await answer(tab, 'reject');
  await tab.click('a');
  await settings.open(tab);
});

journey('README: the line for the fastest banner', async ({ site, visitor }) => {
  const uis = () => site.requests.filter(({ path }) => path.startsWith('/askfirst/askfirst-ui.js')).length;
  const line = snippet('html', 'askfirst-ui.js');
  site.page('/early', page(line));
  site.page('/', page(`${line}${snippet('html', 'data-contact')}`));
  let tab = await visitor.open('/early');
  await tab.until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('askfirst-ui')));
  assert.equal(uis(), 1, 'it waits for no other script');
  site.clearRequests();
  tab = await visitor.open('/');
  await bannerStands(tab);
  assert.ok(uis() <= 1, 'it is not brought twice');
  await answer(tab, 'reject');
  for (const path of ['/', '/early']) {
    site.clearRequests();
    await (await visitor.open(path)).until(() => document.readyState === 'complete');
    assert.equal(uis(), 0, 'a visitor who has answered downloads no UI');
  }
});

journey('README: markup that is held', async ({ site, visitor }) => {
  site.page('/stats.js', "note('stats')");
  const offers = "<script>function showOffers() { note('offers ' + document.querySelectorAll('.offers').length); }</script>";
  site.page('/', page('', `${NOTEBOOK}${offers}${snippet('html', 'data-askfirst="analytics"')}`));
  const tab = await visitor.open('/');
  await bannerStands(tab);
  assert.ok(!site.requests.some(({ path }) => path === '/stats.js'), 'not before a yes');
  assert.equal(await tab.evaluate(() => document.querySelector('iframe')!.getAttribute('src')), null);
  await answer(tab, 'accept');
  await tab.until(() => (globalThis as unknown as { noted: string[] }).noted.length === 2);
  assert.deepEqual((await notes(tab)).sort(), ['offers 1', 'stats']);
  assert.equal(await tab.evaluate(() => document.querySelector('iframe')!.src), 'https://video.example/123');
});

journey('README: an embed', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: 'data-categories="marketing"', body: snippet('html', '<askfirst-embed') }));
  const tab = await visitor.open('/');
  await tab.until(() => document.querySelector('askfirst-embed')?.shadowRoot?.textContent.includes('This content comes from Video Example'));
  await answer(tab, 'accept');
  await tab.until(() => document.querySelector('askfirst-embed')!.shadowRoot!.querySelector('iframe')?.src === 'https://video.example/456');
});

journey('README: options in JSON', async ({ site, visitor }) => {
  site.page('/', page(snippet('html', 'data-askfirst-options')));
  const tab = await visitor.open('/');
  await bannerStands(tab);
  assert.match(await bannerText(tab), /A question before you read on[^]*Language and region\s+Statistics/);
  await answer(tab, 'customise');
  await settings.open(tab);
  assert.match(await tab.evaluate(() => document.querySelector('askfirst-preferences')!.shadowRoot!.textContent), /Counts visits, to make the pages better\./);
});

journey('README: a script that waits for consent', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: `<script>${snippet('js', 'askfirst ||=')}</script>` }));
  const tab = await visitor.open('/');
  await bannerStands(tab);
  const lang = async () => (await tab.cookies()).find(({ name }) => name === 'lang')?.value;
  assert.equal(await lang(), undefined);
  await answer(tab, 'accept');
  assert.equal(await lang(), 'en');
  await tab.evaluate(() => (globalThis as Site).askfirst.withdraw());
  await tab.until(() => !(globalThis as Site).askfirst.has('preferences'));
  assert.equal(await lang(), undefined);
});

journey('README: the npm module', async ({ site, visitor }) => {
  site.mount('/node_modules/', 'node_modules');
  const { code } = await transform(snippet('ts', "'analytics/matomo'"), { loader: 'ts' });
  site.page('/', page(`<script type="importmap">{ "imports": {
    "askfirst": "/askfirst/index.js",
    "lit/html.js": "/node_modules/lit/html.js", "lit-html": "/node_modules/lit-html/lit-html.js", "lit-html/is-server.js": "/node_modules/lit-html/is-server.js"
  } }</script><script type="module">${code}</script>`));
  const tab = await visitor.open('/');
  await answer(tab, 'customise');
  await settings.open(tab);
  await settings.turn(tab, 'analytics/matomo');
  await settings.press(tab, 'save');
  await tab.until(() => document.body.textContent?.includes('Counting.'));
  assert.match((await tab.cookies())[0]!.value, /^v=1&yes=analytics\/matomo&no=preferences\.analytics&/);
  site.clearRequests();
  await tab.reload();
  await tab.until(() => document.body.textContent?.includes('Counting.'));
  assert.ok(!site.requests.some(({ path }) => path.includes('lit')), 'a visitor who has answered loads no Lit');
});

journey('README: each field of the comment form has a label that can be seen', async ({ site, visitor }) => {
  site.page('/', page('', snippet('html', '<askfirst-rating')));
  const tab = await visitor.open('/');
  const labels = await tab.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ labels }) => labels![0]?.innerText.trim()));
  assert.deepEqual(labels, ['Your name', 'E-mail', 'Comment']);
});

journey('README: with a router that keeps pages, what was live does not come back after a no', async ({ site, visitor }) => {
  const [line] = /consent\.addEventListener\('change', \(\) => Turbo[^`]*/.exec(readme)!;
  site.page('/turbo.js', readFileSync(fileURLToPath(import.meta.resolve('@hotwired/turbo')).replace('-esm', '-umd'), 'utf8'));
  site.page('/film', '<p>Film</p>');
  const one = (title: string, body: string) =>
    page(`<script src="/turbo.js" defer></script><script src="/askfirst/askfirst.js" defer></script><script>(window.askfirst ||= []).push((consent) => ${line})</script>`, `<h1>${title}</h1>${body}`);
  site.page('/', one('First', '<a href="/second">Second</a><iframe title="Film" data-askfirst="browser" data-src="/film"></iframe>'));
  site.page('/second', one('Second', '<p>Hello</p>'));
  const tab = await visitor.open('/');
  await answer(tab, 'accept');
  await site.isAskedFor('/film');
  await tab.click('a');
  await tab.until(() => document.querySelector('h1')!.textContent === 'Second', 'the second page');
  await tab.evaluate(() => new Promise((resolve) => {
    document.addEventListener('askfirst:change', resolve, { once: true });
    (globalThis as Site).askfirst.withdraw();
  }).then(() => undefined));
  site.clearRequests();
  await tab.evaluate(() => history.back());
  await tab.until(() => document.querySelector('h1')!.textContent === 'First', 'the first page');
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.equal(await tab.evaluate(() => document.querySelector('iframe')!.hasAttribute('src')), false);
  assert.ok(!site.requests.some(({ path }) => path === '/film'), 'nobody is asked');
});
