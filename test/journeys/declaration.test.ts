import assert from 'node:assert/strict';
import { hasNoFaults } from './axe.ts';
import { answer, bannerStands, optionsBlock, record, settings, sitePage } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const OPTIONS = {
  revision: 2,
  changes: { 1: { date: '2026-01-01', text: 'The first.' }, 2: { date: '2026-11-01', text: 'Maps come from another provider.' } },
  categories: {
    necessary: { services: { shop: { label: 'Shop', cookies: [{ name: 'sid', purpose: 'Keeps the basket', life: 'Session' }] } } },
    preferences: {},
    analytics: {
      services: {
        matomo: { label: 'Matomo', provider: 'InnoCraft', privacy: 'https://provider.example/', description: 'Counts visits.', cookies: ['_pk_*'], storage: ['matomo:*', { name: 'matomo-queue', purpose: 'Not sent yet', life: 'A minute' }] },
      },
    },
  },
};

interface PolicyPage {
  readonly lang?: string;
  readonly options?: object;
  readonly body?: string;
}

const FALLBACK = '<askfirst-declaration><p>See our settings.</p></askfirst-declaration>';

const policyPage = ({ lang = 'en', options = OPTIONS, body = FALLBACK }: PolicyPage = {}) =>
  sitePage({
    lang,
    head: `<meta name="viewport" content="width=device-width"><style>:root { color-scheme: light dark; color: light-dark(#111, #eee); background: light-dark(#fff, #111) }</style>${optionsBlock(options)}`,
    body: `<main><h1>Privacy policy</h1><h2>Cookies</h2>${body}</main>`,
  });

/** What the declaration says, line by line. */
const told = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelector('askfirst-declaration')?.shadowRoot?.querySelector<HTMLElement>('.all');
    return all?.innerText.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
const tells = async (page: Page, words: string) => {
  await page.until((words: string) => document.querySelector('askfirst-declaration')?.shadowRoot?.querySelector<HTMLElement>('.all')?.innerText.includes(words), `it tells “${words}”`, words);
  return (await told(page))!;
};

journey('a declaration tells what the site stores, from the policy that visitors are asked about', async ({ site, visitor }) => {
  site.page('/', policyPage());
  const page = await visitor.open('/');
  assert.deepEqual(await tells(page, 'Matomo'), [
    'localhost changed its privacy policy on November 1, 2026. Maps come from another provider.',
    'Cookie settings',
    'Necessary Always on',
    'Needed for this site to work, and to remember the answer you give here.',
    'Name Purpose Kept for',
    'askfirst Needed for this site to work, and to remember the answer you give here. 180 days',
    'Shop',
    'sid Keeps the basket Session',
    'Language and region',
    'Remembers your language and region, so that they are your default settings on your next visit.',
    'Statistics',
    'Counts visits and measures how pages are used, to make them better.',
    'Name Purpose Kept for',
    'MatomoProvider: InnoCraftPrivacy policy of InnoCraft',
    'Counts visits.',
    '_pk_*',
    'matomo:*',
    'matomo-queue Not sent yet A minute',
  ]);
});

journey('a declaration tells the visitor\'s own answer, and opens the settings, which give the focus back', async ({ site, visitor }) => {
  site.page('/', policyPage());
  const page = await visitor.open('/');
  await answer(page, 'reject');
  assert.ok((await tells(page, 'You answered on')).includes('Refused: Language and region and Statistics'), 'the no is told');
  await page.click('askfirst-declaration', 'button');
  await settings.open(page);
  await settings.turn(page, 'preferences');
  await settings.press(page, 'save');
  await settings.closed(page);
  const lines = await tells(page, 'Allowed');
  assert.ok(lines.includes('Allowed: Language and region') && lines.includes('Refused: Statistics'), lines.join('\n'));
  assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent), 'Cookie settings');
});

journey('who has answered reads a declaration without downloading Lit, wherever it comes from', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  site.page('/', policyPage({ options: { categories: ['preferences'] }, body: '' }));
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'preferences' }) });
  await page.goto('/');
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<askfirst-declaration level="4"></askfirst-declaration>'));
  await tells(page, 'Allowed: Language and region');
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-declaration')!.shadowRoot!.querySelector('section')!.firstElementChild!.localName), 'h4');
  assert.deepEqual(site.requests.map(({ path }) => path).filter((path) => /ui|preferences/.test(path)), []);
});

journey('a declaration speaks the language of the page, and another when it is told to', async ({ site, visitor }) => {
  site.page('/', policyPage({ lang: 'de' }));
  const page = await visitor.open('/');
  await tells(page, 'Cookie-Einstellungen');
  await page.evaluate(() => (globalThis as unknown as { askfirst: { setLanguage(tag: string): void } }).askfirst.setLanguage('ar'));
  await page.until(() => {
    const all = document.querySelector('askfirst-declaration')!.shadowRoot!.querySelector<HTMLElement>('.all')!;
    return all.lang === 'ar' && all.dir === 'rtl';
  });
});

journey('where the library does not come, what stands in a declaration is shown', async ({ site, visitor }) => {
  site.page('/', `<!doctype html><title>Policy</title>${FALLBACK}`);
  const page = await visitor.open('/');
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-declaration p')!.checkVisibility()), true);
});

for (const dark of [false, true]) {
  journey(`axe finds no fault in a declaration, on a phone and on a desk, in ${dark ? 'dark' : 'light'} colours`, { dark }, async ({ site, visitor }) => {
    site.page('/', policyPage());
    const page = await visitor.open('/');
    await bannerStands(page);
    await answer(page, 'reject');
    await tells(page, 'You answered on');
    for (const [width, height] of [[320, 568], [1280, 800]] as const) {
      await page.viewport(width, height);
      await hasNoFaults(page, `at ${width}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `nothing reaches out at ${width}`);
    }
  });
}
