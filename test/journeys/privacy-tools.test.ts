import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config, ContentScriptMessage } from '@duckduckgo/autoconsent';
import { bannerGone, bannerStands, bannerText, consentCookie, NOTEBOOK, notes, record, settings, sitePage } from './banner.ts';
import { followRule } from './consent-o-matic.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import type { Site } from './harness/site.ts';

const read = (url: string) => readFileSync(fileURLToPath(url), 'utf8');
const shipped = (tool: string) => JSON.parse(read(new URL(`../../dist/privacy-tools/${tool}.json`, import.meta.url).href));

const CATEGORIES = 'data-categories="preferences analytics marketing"';

/** Something held in each way, of each category. */
const HELD = `${NOTEBOOK}
  <script type="text/plain" data-askfirst="preferences">note('script')</script>
  <template data-askfirst="marketing"><script>note('template')</script></template>
  <script>(window.askfirst ||= []).push((consent) => consent.when('analytics', () => note('when')))</script>`;

/** What came of it when whatever may still follow has had its time. */
async function outcome(page: Page): Promise<{ cookie: string; ran: string[] }> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  return { cookie: (await consentCookie(page))?.replace(/&t=.*&via/, '&via').replace(/&l=.*/, '') ?? '', ran: await notes(page) };
}

/** Resolves when no question and no notice stands: at most the offer to load the page again, for what has run already. */
const nothingAsked = (page: Page): Promise<unknown> =>
  page.until(() => !document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('[data-askfirst-action=customise]'), 'nothing is asked');

const NO_TO_ALL = 'v=1&yes=&no=preferences.analytics.marketing&via=reject';

// ---- DuckDuckGo's autoconsent ----

const rule = shipped('autoconsent');
const theirRules = JSON.parse(read(import.meta.resolve('@duckduckgo/autoconsent/rules/rules.json'))).autoconsent;

/** A page with autoconsent's content script in it, and what its background would do. */
function pageWithAutoconsent(site: Site, config: Partial<Config>, { rules = [rule], tag = CATEGORIES }: { rules?: unknown[]; tag?: string } = {}): void {
  site.page('/autoconsent.js', read(import.meta.resolve('@duckduckgo/autoconsent')));
  site.page('/rules.json', JSON.stringify(rules));
  site.page('/', sitePage({
    tag,
    head: `<script type="module">
      import AutoConsent from '/autoconsent.js';
      globalThis.said = [];
      const autoconsent = await (await fetch('/rules.json')).json();
      const answer = (message) => setTimeout(() => contentScript.receiveMessageCallback(message));
      const contentScript = new AutoConsent(async (message) => {
        said.push(structuredClone(message));
        if (message.type === 'init') answer({ type: 'initResp', config: ${JSON.stringify(config)}, rules: { autoconsent } });
        if (message.type === 'eval') answer({ type: 'evalResp', id: message.id, result: (0, eval)(message.code) });
        if (message.type === 'optOutResult') answer({ type: 'selfTest' });
      });
    </script>`,
    body: HELD,
  }));
}

type Said<Type> = Extract<ContentScriptMessage, { type: Type }>;

/** Resolves when autoconsent has said such a thing, to all of that kind. */
const said = <Type extends ContentScriptMessage['type']>(page: Page, type: Type): Promise<Said<Type>[]> =>
  page.until((type) => {
    const found = (globalThis as unknown as { said: ContentScriptMessage[] }).said.filter((message) => message.type === type);
    return found[0] && found;
  }, `autoconsent says ${type}`, type) as Promise<Said<Type>[]>;

journey('autoconsent says no for its visitor: nothing is stored, nothing runs, nobody is asked again', async ({ site, visitor }) => {
  pageWithAutoconsent(site, { autoAction: 'optOut' });
  const page = await visitor.open('/');
  const [tested] = await said(page, 'selfTestResult');
  assert.equal(tested!.result, true);
  for (const type of ['cmpDetected', 'popupFound', 'autoconsentDone'] as const) {
    assert.deepEqual((await said(page, type)).map(({ cmp }) => cmp), ['askfirst'], type);
  }
  assert.deepEqual((await said(page, 'optOutResult')).map(({ result }) => result), [true]);
  await bannerGone(page);
  assert.deepEqual(await outcome(page), { cookie: NO_TO_ALL, ran: [] });
  await page.reload();
  assert.deepEqual(await outcome(page), { cookie: NO_TO_ALL, ran: [] });
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')), null);
});

journey('autoconsent\'s scripted yes is none: the question stands for the visitor, and the tool is not told otherwise', async ({ site, visitor }) => {
  pageWithAutoconsent(site, { autoAction: 'optIn' });
  const page = await visitor.open('/');
  assert.deepEqual((await said(page, 'optInResult')).map(({ cmp, result }) => [cmp, result]), [['askfirst', false]]);
  await bannerStands(page);
  assert.deepEqual(await outcome(page), { cookie: '', ran: [] });
});

for (const [regime, gpc] of [['opt-out', false], ['opt-out', true], ['notice', false]] as const) {
  journey(`autoconsent objects under ${regime}${gpc ? ' where the privacy signal is on' : ''}`, { gpc }, async ({ site, visitor }) => {
    pageWithAutoconsent(site, { autoAction: 'optOut' }, { tag: `${CATEGORIES} data-regime="${regime}"` });
    const page = await visitor.open('/');
    assert.equal((await said(page, 'selfTestResult'))[0]!.result, true);
    assert.equal((await outcome(page)).cookie, NO_TO_ALL);
    await page.reload();
    assert.deepEqual((await outcome(page)).ran, []);
  });
}

journey('autoconsent says no to what is new, and the visitor\'s own yes stays', async ({ site, visitor }) => {
  site.page('/empty', '<p>');
  pageWithAutoconsent(site, { autoAction: 'optOut' });
  const page = await visitor.open('/empty');
  await page.setCookie({ name: 'askfirst', value: record({ yes: 'preferences', daysAgo: 3 }) });
  await page.goto('/');
  assert.equal((await said(page, 'selfTestResult'))[0]!.result, true);
  assert.deepEqual(await outcome(page), { cookie: 'v=1&yes=preferences&no=analytics.marketing&via=reject', ran: ['script'] });
});

journey('none of the rules and guesses that autoconsent has today takes the banner for something else', async ({ site, visitor }) => {
  const config = { autoAction: 'optOut', heuristicMode: 'tier2', enableHeuristicDetection: true } as const;
  pageWithAutoconsent(site, { ...config, detectRetries: 2 }, { rules: theirRules });
  const page = await visitor.open('/');
  await bannerStands(page);
  await page.until(() => (globalThis as any).said.some(({ state }: any) => /nothingDetected|cmpDetected/.test(state?.lifecycle)));
  assert.deepEqual(await page.evaluate(() => (globalThis as any).said.map(({ cmp }: any) => cmp).filter(Boolean)), []);
  await bannerStands(page);

  pageWithAutoconsent(site, config, { rules: [...theirRules, rule] });
  await page.reload();
  await said(page, 'selfTestResult');
  assert.deepEqual([...new Set(await page.evaluate(() => (globalThis as any).said.map(({ cmp }: any) => cmp).filter(Boolean)))], ['askfirst']);
});

// ---- Consent-O-Matic ----

const { askfirst: rules } = shipped('consent-o-matic');

for (const [who, allowed, tag, expected] of [
  ['says no to everything', {}, '', { cookie: NO_TO_ALL, stands: false }],
  ['says no to everything but preferences, which are left to the visitor', { A: true }, '', { cookie: 'v=1&yes=&no=analytics.marketing&via=save', stands: true }],
  ['allows everything, which is left to the visitor', { A: true, B: true, F: true, X: true }, '', { cookie: '', stands: true }],
  ['objects to everything under a notice', {}, 'data-regime="notice"', { cookie: 'v=1&yes=&no=preferences.analytics.marketing&via=save', stands: false }],
] as const) {
  journey(`Consent-O-Matic ${who}`, async ({ site, visitor }) => {
    site.page('/', sitePage({ tag: `${CATEGORIES} ${tag}`, body: HELD }));
    const page = await visitor.open('/');
    await bannerStands(page);
    assert.equal(await page.evaluate(followRule, rules, allowed), true);
    await (expected.stands ? bannerStands(page) : nothingAsked(page));
    await settings.closed(page);
    const { cookie, ran } = await outcome(page);
    assert.equal(cookie, expected.cookie);
    if (!tag) assert.deepEqual(ran, []);
    if (who.includes('but')) assert.match(await bannerText(page), /\bLanguage and region\b(?![^]*\bMarketing)/);
    if (!expected.stands) assert.equal(await page.evaluate(followRule, rules, allowed), false);
  });
}

// ---- Content blockers ----

/**
 * Hides elements as a content blocker's cosmetic filter does: before they show, and whatever the page's styles say. Its
 * style has user origin, which no page can give; the next best wins in the shadow roots themselves.
 */
const filter = (...names: string[]) => `<script>
  const filter = new CSSStyleSheet();
  filter.replaceSync(':host(:is(${names})) { display: none !important }');
  const { get, set } = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get, set(sheets) { set.call(this, [...sheets, filter]); } });
</script>`;

const LONG = `${HELD}<button onclick="note('clicked')">A button of the page</button><a href="#askfirst-settings">Cookie settings</a><div style="block-size: 300vh"></div>`;

/** Resolves if the page can be clicked and scrolled, by hand. */
async function isUsable(page: Page): Promise<void> {
  const before = (await notes(page)).length;
  await page.click('button');
  await page.until((before) => (globalThis as any).noted.length > before, 'the button of the page is clicked', before);
  await page.press('End');
  await page.until(() => scrollY > innerHeight, 'the page scrolls');
}

journey('where a content blocker hides the banner the page is usable, and closed; the preferences are there for a yes', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: CATEGORIES, head: filter('askfirst-banner'), body: LONG }));
  const page = await visitor.open('/');
  await bannerStands(page);
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[part=banner]')!.checkVisibility()), false);
  await isUsable(page);
  assert.deepEqual(await outcome(page), { cookie: '', ran: ['clicked'] });
  await page.click('a');
  await settings.open(page);
  await settings.press(page, 'accept');
  await page.until(() => (globalThis as any).noted.length === 4, 'what is held runs');
});

for (const [when, preferences] of [['before they show', 'askfirst-preferences'], ['when they are open', 'askfirst-preferences.late']] as const) {
  journey(`where a content blocker hides the preferences ${when} they do not lock the page`, async ({ site, visitor }) => {
    site.page('/', sitePage({
      tag: CATEGORIES,
      head: filter('askfirst-banner', preferences),
      body: `${LONG}<script>askfirst.push((consent) => consent.addEventListener('close', () => note('closed')))</script>`,
    }));
    const page = await visitor.open('/');
    await bannerStands(page);
    await page.click('a');
    if (preferences.endsWith('.late')) {
      await settings.open(page);
      await page.evaluate(() => document.querySelector('askfirst-preferences')!.classList.add('late'));
    }
    await page.until(() => (globalThis as any).noted[0] === 'closed', 'the preferences give way');
    await isUsable(page);
    assert.deepEqual(await outcome(page), { cookie: '', ran: ['closed', 'clicked'] });
  });
}

journey('a tool that takes the banner out of the page has the last word', async ({ site, visitor }) => {
  site.page('/', sitePage({
    tag: CATEGORIES,
    head: `<script>var removed = 0; new MutationObserver(() => {
      const banner = document.querySelector('askfirst-banner');
      banner?.remove();
      if (banner) removed++;
    }).observe(document, { childList: true, subtree: true })</script>`,
    body: LONG,
  }));
  const page = await visitor.open('/');
  await page.until(() => (globalThis as any).removed, 'the tool takes it out');
  await page.until(async () => {
    const { removed } = globalThis as any;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (globalThis as any).removed === removed;
  }, 'it does not come back');
  await isUsable(page);
  assert.deepEqual(await outcome(page), { cookie: '', ran: ['clicked'] });
  assert.equal(await page.evaluate(() => document.querySelector('askfirst-banner')), null);
});
