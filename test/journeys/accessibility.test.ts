import assert from 'node:assert/strict';
import { hasNoFaults } from './axe.ts';
import { answer, bannerGone, bannerStands, consentCookie, optionsBlock, record, settings } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const CATEGORIES = {
  necessary: { services: { shop: { label: 'Shop', cookies: [{ name: 'sid', purpose: 'Keeps the basket', life: 'Session' }] } } },
  preferences: {},
  analytics: {
    services: {
      matomo: { label: 'Matomo', provider: 'InnoCraft', privacy: 'https://provider.example/', description: 'Counts visits.', cookies: ['_pk_*'] },
      plausible: { label: 'Plausible' },
    },
  },
  marketing: {},
};

/** A page that is itself without fault. */
const cleanPage = ({ lang = 'en', dir = 'ltr', options = {}, main = '' } = {}) => `<!doctype html>
  <html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page</title><meta name="viewport" content="width=device-width">
  <style>:root { color-scheme: light dark; color: light-dark(#111, #eee); background: light-dark(#fff, #111) } a { color: light-dark(#00e, #9bf) }</style>
  ${optionsBlock({ categories: CATEGORIES, contact: '/contact', languages: true, ...options })}
  <script src="/askfirst/askfirst.js" data-privacy="/privacy" defer></script></head>
  <body><main><h1>A page</h1><p>Some text, and <a href="/elsewhere">a link</a>.</p>${main}
  <p><a href="#askfirst-settings">Settings</a></p></main></body></html>`;

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll('details')) details.open = true;
  });

const LOOKS = {
  'in light colours': {},
  'in dark colours': { dark: true },
  'from right to left, on a small phone': { lang: 'ar', dir: 'rtl', width: 320, height: 568 },
} as const;

for (const [look, { dark = false, width, height, ...direction }] of Object.entries(LOOKS) as [string, { dark?: boolean; width?: number; height?: number; lang?: string; dir?: string }][]) {
  journey(`axe finds no fault in the banner, the notice, and the preferences, ${look}`, { dark }, async ({ site, visitor }) => {
    site.page('/empty', '<p>');
    site.page('/', cleanPage(direction));
    site.page('/revised', cleanPage({ ...direction, options: { revision: 2, changes: { 2: { date: '2026-11-01', text: 'We count visits.' } } } }));
    const page = await visitor.open('/');
    if (width) await page.viewport(width, height!);
    await bannerStands(page);
    await hasNoFaults(page, 'the banner');
    await answer(page, 'customise');
    await settings.open(page);
    await hasNoFaults(page, 'the preferences');
    await openEverything(page);
    await page.until(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelectorAll('table').length === 2);
    await hasNoFaults(page, 'the preferences, with what is stored');
    await settings.turn(page, 'preferences');
    await settings.press(page, 'save');
    await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[part=notice]'));
    await hasNoFaults(page, 'the notice');
    await page.click('a[href="#askfirst-settings"]');
    await settings.open(page);
    await page.evaluate(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector('.receipt')!.scrollIntoView());
    await hasNoFaults(page, "the preferences, with the visitor's answer");
    await page.goto('/empty');
    await page.setCookie({ name: 'askfirst', value: record({ yes: 'preferences', daysAgo: 9 }) });
    await page.goto('/revised');
    await bannerStands(page);
    await hasNoFaults(page, 'the banner of a revised policy');
  });

  journey(`axe finds no fault in an embed, ${look}`, { dark }, async ({ site, visitor }) => {
    site.page('/frame', '<!doctype html><html lang="en"><title>A film</title><main><h1>A film</h1></main>');
    site.page('/', cleanPage({ ...direction, main: '<askfirst-embed category="marketing" src="/frame" name="Films" ratio="16/9" privacy="https://films.example/privacy"><a href="/frame">The film</a></askfirst-embed>' }));
    const page = await visitor.open('/');
    if (width) await page.viewport(width, height!);
    await answer(page, 'reject');
    await page.until(() => document.querySelector('askfirst-embed')!.shadowRoot?.querySelector('button'));
    await hasNoFaults(page, 'the placeholder');
  });
}

/** Where the focus is, through shadow roots: its action, its name, or what it is. */
const focus = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { dataset, name, id, localName, href } = element as HTMLInputElement & HTMLAnchorElement;
    return dataset.askfirstAction ?? (name || id || (href ? new URL(href).pathname + new URL(href).hash : localName));
  });

journey('with the keyboard alone a visitor meets the question first, chooses, saves, and goes on where they were', async ({ site, visitor }) => {
  site.page('/', cleanPage({ options: { languages: false, categories: { browser: {}, feedback: {} } } }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.equal(await focus(page), 'body', 'nobody takes the focus');
  // WebKit on Linux, as elsewhere, may leave links out of the order.
  const walk = async (until: string) => {
    const met: string[] = [];
    for (let steps = 0; steps < 12 && met.at(-1) !== until; steps++) {
      await page.press('Tab');
      met.push(await focus(page));
    }
    return met.filter((name) => !name.startsWith('/'));
  };
  assert.deepEqual(await walk('customise'), ['reject', 'accept', 'customise']);
  await page.press('x');
  await page.press('ArrowRight');
  await bannerStands(page);
  await page.press('Enter');
  await settings.open(page);
  assert.deepEqual(await walk('browser'), ['browser']);
  await page.press('Enter');
  await page.press('Space');
  assert.deepEqual(await walk('save'), ['feedback', 'reject', 'accept', 'save']);
  await page.press('Enter');
  await settings.closed(page);
  await bannerGone(page);
  await page.until(() => document.cookie.includes('askfirst='));
  assert.match((await consentCookie(page))!, /^v=1&yes=browser&no=feedback&.*via=save/);
});

journey('the focus stays in the preferences, and Escape gives it back to what opened them', async ({ site, visitor }) => {
  site.page('/', cleanPage());
  const page = await visitor.open('/');
  await answer(page, 'reject');
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#askfirst-settings"]')!.focus());
  await page.press('Enter');
  await settings.open(page);
  for (let i = 0; i < 30; i++) {
    await page.press('Tab');
    const where = await page.evaluate(() => document.activeElement!.localName);
    assert.ok(['askfirst-preferences', 'body'].includes(where), where);
  }
  await page.press('Escape');
  await settings.closed(page);
  assert.equal(await focus(page), '/#askfirst-settings');
});

const LARGE_TEXT = 'html { font-size: 200% }';
/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACED_TEXT = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const [what, style, [width, height]] of [
  ['text of twice the size', LARGE_TEXT, [640, 480]],
  ['text spaced out', SPACED_TEXT, [320, 568]],
  ['a viewport of 320 by 256', '', [320, 256]],
] as const) {
  journey(`with ${what} nothing is cut off, and everything can be reached`, async ({ site, visitor }) => {
    site.page('/', cleanPage().replace('</head>', `<style>${style}</style></head>`));
    const page = await visitor.open('/');
    await page.viewport(width, height);
    await bannerStands(page);
    // As the tools do that readers use: also where a page's own style does not reach.
    const restyle = (host: string) => page.evaluate((host, style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.querySelector(host)!.shadowRoot!.adoptedStyleSheets.push(sheet);
    }, host, style);
    await restyle('askfirst-banner');
    const cutOff = (host: string, selector: string) => page.evaluate((host, selector) => {
      const root = document.querySelector(host)!.shadowRoot!;
      const faults: string[] = [];
      for (const element of root.querySelectorAll<HTMLElement>(selector)) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        const name = element.textContent.trim() || element.localName;
        if (left < -1 || right > innerWidth + 1) faults.push(`${name} reaches out at the side`);
        if (top < -1 || bottom > innerHeight + 1) faults.push(`${name} cannot be scrolled into sight`);
        if (element.localName !== 'a' && (width < 24 || height < 24)) faults.push(`${name} is smaller than 24 pixels`);
        if (element.scrollWidth > element.clientWidth + 1 && element.localName === 'button') faults.push(`${name} is cut off`);
        const hit = root.elementFromPoint(left + width / 2, top + height / 2);
        if (!hit || !(element.contains(hit) || hit.contains(element))) faults.push(`${name} is covered`);
      }
      return faults;
    }, host, selector);
    assert.deepEqual(await cutOff('askfirst-banner', 'button, a'), []);
    await answer(page, 'customise');
    await settings.open(page);
    await restyle('askfirst-preferences');
    await openEverything(page);
    assert.deepEqual(await cutOff('askfirst-preferences', 'button, a, input, select, summary'), []);
    assert.deepEqual(await page.evaluate(() => {
      const root = document.querySelector('askfirst-preferences')!.shadowRoot!;
      const clips = ['.surface', '.body'].map((selector) => root.querySelector(selector)!);
      return [...root.querySelectorAll<HTMLInputElement>('input')].filter((input) => {
        input.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { top, bottom } = input.getBoundingClientRect();
        const boxes = clips.map((clip) => clip.getBoundingClientRect());
        return top - 5 < Math.max(0, ...boxes.map((box) => box.top)) || bottom + 5 > Math.min(innerHeight, ...boxes.map((box) => box.bottom));
      }).map(({ name }) => `the outline of ${name} is cut off`);
    }), []);
    await settings.press(page, 'reject');
    await bannerGone(page);
  });
}
