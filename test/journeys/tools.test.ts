import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Consent } from '../../src/index.ts';
import { checkOptions } from '../../src/options-check.ts';
import type { CategoryOptions } from '../../src/options.ts';
import { answer, bannerStands, optionsBlock, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { poll } from './harness/patience.ts';
import type { Site } from './harness/site.ts';

type Categories = Record<string, CategoryOptions>;

/** The texts of the code blocks in this language. */
const code = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(/^```(\w+)\n([^]*?)^```/gm)].filter(([, kind]) => kind === language).map(([,, text]) => text!);

const [introduction, ...parts] = readFileSync(fileURLToPath(new URL('../../demo/tools.md', import.meta.url)), 'utf8').split(/^## /m);

/** Any address, with the host of another site. */
const ADDRESS = /(?:https?:)?\/\/(?=[\w-]+(?:\.[\w-]+)+)/g;

const sections = parts.map((part) => {
  const [html, another] = code(part, 'html');
  const [json, third] = code(part, 'json');
  assert.ok(html && json && !another && !third, `one snippet and one declaration: ${part}`);
  const declared = JSON.parse(json) as Categories;
  return {
    name: part.split('\n')[0]!,
    html,
    declared,
    keys: Object.entries(declared).flatMap(([category, { services }]) => Object.keys(services!).map((service) => `${category}/${service}`)),
    isHeld: !('necessary' in declared),
    /** Without scheme and query. */
    addresses: html.split(ADDRESS).slice(1).map((rest) => /^[^'"\s<?]+/.exec(rest)![0]),
  };
});
const held = sections.filter(({ isHeld }) => isHeld);

/** All declarations in one. */
const categories: Categories = {};
for (const { declared } of sections) {
  for (const [key, category] of Object.entries(declared)) {
    categories[key] = { ...categories[key], ...category, services: { ...categories[key]?.services, ...category.services } };
  }
}

/** What the snippets' scripts make global. */
const GLOBALS = `dataLayer gtag _paq fbq _fbq _linkedin_partner_id lintrk TiktokAnalyticsObject ttq hj _hjSettings clarity
  intercomSettings Intercom disqus_config`.split(/\s+/);

/** A page with all that is held. Every other site's host answers as a folder of the second origin, where each request is seen. */
function openPage(site: Site): void {
  site.page('/', sitePage({
    head: `${optionsBlock({ categories })}<script>${code(introduction!, 'js').join('\n')}</script>`,
    body: held.map(({ html }) => html.replace(ADDRESS, `${site.origin2}/`)).join('\n'),
  }));
}

/** What was asked for besides the page and the library's own files. */
const asked = (site: Site) => site.requests.map(({ path }) => path).filter((path) => path !== '/' && !path.startsWith('/askfirst/'));

/** The tools of which nothing was asked for. */
const silent = (site: Site) =>
  held.filter(({ addresses }) => !addresses.some((address) => asked(site).some((path) => path.startsWith(`/${address}`)))).map(({ name }) => name);

/** What runs, loads or is stored, of what should not. */
async function signsOfLife(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const inPage = await page.evaluate((globals) => [
    ...globals.filter((name) => name in globalThis),
    ...[...document.body.querySelectorAll('script:not([type="text/plain"]), :not(script)[src], [srcset], link')].map(({ outerHTML }) => outerHTML),
  ], GLOBALS);
  const cookies = (await page.cookies()).map(({ name }) => name).filter((name) => name !== 'askfirst');
  const told = page.console.filter(({ type, text }) => type === 'uncaught' || text.startsWith('askfirst:')).map(({ text }) => text);
  return [...inPage, ...cookies, ...told];
}

journey('the most used tools: each declaration is sound, and each snippet is held under it', async () => {
  assert.equal(sections.length, 20);
  const example = /data-askfirst-options>([^]*?)<\/script>/.exec(code(introduction!, 'html')[0]!)![1]!;
  assert.deepEqual(checkOptions(JSON.parse(example)), []);
  const all = [...Object.keys(categories), ...sections.flatMap(({ keys }) => keys)];
  for (const { name, html, declared, keys, isHeld } of sections) {
    assert.deepEqual(checkOptions({ categories: declared }), [], name);
    const used = [...html.matchAll(/data-askfirst(?:-grant)?="(.*?)"/g)].flatMap(([, value]) => value!.split(' '));
    assert.deepEqual(used.filter((key) => !all.includes(key)), [], `${name} uses what is declared`);
    assert.deepEqual(keys.filter((key) => used.includes(key) !== isHeld), [], `${name} uses what it declares`);
  }
});

journey('the most used tools: with all of them on a page nothing is asked for, run or stored before a yes, nor after a no', async ({ site, visitor }) => {
  openPage(site);
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.deepEqual(await signsOfLife(page), []);
  await answer(page, 'reject');
  assert.deepEqual(await signsOfLife(page), []);
  await page.reload();
  assert.deepEqual(await signsOfLife(page), []);
  assert.deepEqual(asked(site), []);
});

journey('the most used tools: a yes to one brings that one, a yes to all brings each of them', async ({ site, visitor }) => {
  openPage(site);
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.click('[data-askfirst-grant]');
  await poll(async () => asked(site).length > 0);
  assert.deepEqual(silent(site), held.map(({ name }) => name).filter((name) => name !== 'YouTube'));
  await answer(page, 'accept');
  await poll(async () => silent(site).length === 0);
  assert.deepEqual(silent(site), []);
  assert.deepEqual(await page.evaluate((globals) => globals.filter((name) => !(name in globalThis)), GLOBALS), []);

  const isStopped = () => (globalThis as unknown as Record<string, unknown>)['ga-disable-G-XXXXXXX'];
  assert.equal(await page.evaluate(isStopped), false);
  await page.evaluate(() => (globalThis as unknown as { askfirst: Consent }).askfirst.withdraw());
  await page.until(isStopped);
});
