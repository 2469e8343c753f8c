import assert from 'node:assert/strict';
import { bannerStands, heard, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Site } from './harness/site.ts';

const downloaded = (site: Site, file: string) => site.requests.some(({ path }) => path === `/askfirst/${file}`);

journey('the developer is told where the site\'s theme makes one answer louder, and of an accent too pale to read', async ({ site, visitor }) => {
  site.page('/', sitePage({
    head: `<style>
      :root { --askfirst-accent: #6fa8ff }
      askfirst-banner::part(accept) { font-size: 22px }
      askfirst-preferences::part(reject) { opacity: 0.4 }
    </style>`,
    body: '<a href="#askfirst-settings">Settings</a>',
  }));
  const page = await visitor.open('/');
  await bannerStands(page);
  const told = await heard(page, /2\.40:1 in the light scheme, where text needs 4\.5:1 \(WCAG 2\.2, SC 1\.4\.3\): change `--askfirst-accent`/);
  assert.match(told.join('\n'), /makes Accept and Reject differ in the banner, in `font-size` \(22px and 15px\): both answers must look alike \(CNIL/);
  await page.click('a');
  await settings.open(page);
  await heard(page, /that of Reject 1\.\d\d:1 in the preferences: neither answer may stand out \(EDPB Cookie Banner Taskforce, 2023\)/);
});

journey('the developer is told in which colours an accent is hard to see', { dark: true }, async ({ site, visitor }) => {
  site.page('/', sitePage({ head: '<style>:root { --askfirst-accent: #1f4fd8; --askfirst-on-accent: #fff }</style>' }));
  const page = await visitor.open('/');
  await heard(page, /`--askfirst-surface` is 2\.51:1 in the dark scheme, where the focus ring and switches need 3:1/);
});

journey('the developer of a site that is built from the npm module is told, too', async ({ site, visitor }) => {
  site.mount('/node_modules/', 'node_modules');
  site.page('/', `<!doctype html><html lang="en"><style>:root { --askfirst-accent: #6fa8ff }</style><script type="importmap">{ "imports": {
    "lit/html.js": "/node_modules/lit/html.js", "lit-html": "/node_modules/lit-html/lit-html.js", "lit-html/is-server.js": "/node_modules/lit-html/is-server.js"
  } }</script><script type="module">import { askFirst } from '/askfirst/index.js'; askFirst();</script>`);
  const page = await visitor.open('/');
  await heard(page, /change `--askfirst-accent`/);
});

for (const dark of [false, true]) {
  journey(`the developer of a page without a theme is told nothing, by ${dark ? 'night' : 'day'}`, { dark }, async ({ site, visitor }) => {
    const paths = ['en', 'de', 'he'].map((lang) => {
      site.page(`/${lang}`, sitePage({ lang, tag: 'data-contact="/contact"', body: '<a href="#askfirst-settings">Settings</a>' }));
      return `/${lang}`;
    });
    const page = await visitor.open(paths[0]!);
    for (const [width, path] of [[320, paths[1]!], [1280, paths[0]!], [700, paths[2]!]] as const) {
      await page.viewport(width, 700);
      await page.goto(path);
      await bannerStands(page);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
      await page.click('a');
      await settings.open(page);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    }
    assert.deepEqual(page.console, []);
    assert.ok(downloaded(site, 'askfirst-fairness.js'), 'it was judged');
  });
}

journey('a visitor of a site that is out in the world downloads nothing that is for its developer', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: '<style>:root { --askfirst-accent: #ff0 }</style>' }));
  const page = await visitor.open('http://shop.example.com/');
  await bannerStands(page);
  await page.until(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('askfirst-changes.js')), 'what comes after the banner has come');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.deepEqual(['askfirst-fairness.js', 'askfirst-inspection.js'].filter((file) => downloaded(site, file)), []);
  assert.deepEqual(page.console, []);
});
