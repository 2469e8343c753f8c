import assert from 'node:assert/strict';
import { createComments } from '../../demo/comments.mjs';
import { answer, bannerGone, bannerStands, bannerText, settings } from './banner.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/articles/cloud-cost.html';
const PAGES = ['/', '/de/', '/privacy.html', '/remembered.html', '/articles/', ARTICLE, '/articles/first-workload.html', '/articles/what-cookies-are-for.html'];
const OURS = ['askfirst-browser', 'askfirst-fields', 'askfirst-ratings', 'askfirst-region'];

/** The demo, with all that its server does. Returns what the server tells whoever runs it. */
function serveDemo(site: Site): string[] {
  const told: string[] = [];
  site.mount('/', 'demo');
  site.handle(createComments({ tell: (sentence: string) => told.push(sentence) }));
  return told;
}

const cookies = async (page: Page) =>
  Object.fromEntries((await page.cookies()).map(({ name, value }) => [name, decodeURIComponent(value)]));

const kept = async (page: Page) => Object.keys(await cookies(page)).filter((name) => name !== 'askfirst').sort();

const rate = async (page: Page, stars: number) => {
  await page.until(() => !!customElements.get('askfirst-rating'), 'there is a rating');
  await page.click('askfirst-rating', `input[value="${stars}"]`);
};

async function comment(page: Page, text: string) {
  await page.click('[name=comment]');
  await page.type(text);
}

async function send(page: Page, name: string) {
  await page.click('[name=name]');
  await page.type(name);
  await page.click('.comments .action');
  await page.until(() => document.querySelector('.comments li'), 'the comment is there');
}

const chooseRegion = (page: Page, region: string) =>
  page.evaluate((region) => {
    const select = document.querySelector<HTMLSelectElement>('select[data-askfirst-remember=region]')!;
    select.value = region;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, region);

/** What the page of all that is remembered lists, as it reads. */
const listed = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.remembered li')].map((item) => [...item.children].slice(0, 2).map(({ textContent }) => textContent).join(': ')));

async function remove(page: Page, what: string) {
  const before = (await listed(page)).length;
  await page.click(`.remembered button[aria-label*="${what}"]`);
  await page.until((before) => document.querySelectorAll('.remembered li').length < before, `${what} is gone`, before);
}

journey('demo: each category keeps what it is for, which is there on the next visit and gone on withdrawal', async ({ site, visitor }) => {
  const told = serveDemo(site);
  const page = await visitor.open(ARTICLE);
  await bannerStands(page);
  assert.deepEqual(await cookies(page), {});
  await answer(page, 'accept');
  await rate(page, 4);
  await chooseRegion(page, 'DE');
  await comment(page, 'It saved us a third.');
  await send(page, 'Ada');
  assert.deepEqual(await kept(page), OURS);
  assert.deepEqual(told, [`A reader gave ${ARTICLE} 4 of 5.`]);

  await page.reload();
  await bannerGone(page);
  await page.until(() => document.querySelector<HTMLElement & { value?: number }>('askfirst-rating')!.value === 4, 'the rating is back');
  await page.until(() => document.querySelector<HTMLInputElement>('[name=name]')!.value === 'Ada', 'the name is back');
  await page.goto('/');
  await page.until(() => document.querySelector('data')!.textContent === '€1,900', 'the prices are those of Germany');
  await page.until(() => document.querySelector<HTMLElement>('.greeting')!.innerText.startsWith('Welcome back. You last came with '), 'the visitor is greeted');

  await page.click('footer a[href="#askfirst-settings"]');
  await settings.open(page);
  await settings.turn(page, 'feedback');
  await settings.press(page, 'save');
  await settings.closed(page);
  assert.deepEqual(await kept(page), ['askfirst-browser', 'askfirst-region']);
});

journey('demo: the article on cookies says how many there may be, and that many there are where all is allowed and used', async ({ site, visitor }) => {
  serveDemo(site);
  const page = await visitor.open('/articles/what-cookies-are-for.html');
  await answer(page, 'accept');
  await rate(page, 4);
  await chooseRegion(page, 'DE');
  await comment(page, 'So few.');
  await page.until(() => Object.keys(sessionStorage).some((key) => key.includes(':draft:')), 'the draft is kept');
  const text = await page.evaluate(() => document.querySelector('article')!.innerText);
  assert.match(text, /until you send it or close the tab/);
  await send(page, 'Ada');
  await page.click('footer a[data-language=de]');
  await page.until(() => location.pathname === '/de/');
  const [, most] = /at most (\w+) more/.exec(text)!;
  assert.equal(['none', 'one', 'two', 'three', 'four', 'five'].indexOf(most!), (await kept(page)).length);
});

journey('demo: rejecting keeps nothing, and ratings, comments and prices work all the same', async ({ site, visitor }) => {
  serveDemo(site);
  const page = await visitor.open(ARTICLE);
  await answer(page, 'reject');
  await rate(page, 5);
  await page.until(() => document.querySelector<HTMLElement>('[data-askfirst-offer=feedback]')!.checkVisibility(), 'it is offered to remember it');
  await comment(page, '<b>Not bold</b>');
  await send(page, 'Grace');
  assert.equal(await page.evaluate(() => document.querySelector('.comments li p:not(.facts)')!.textContent), '<b>Not bold</b>');
  await page.goto('/');
  await page.until(() => document.querySelector('select[data-askfirst-remember=region]'));
  await page.until(() => 'locale' in (globalThis as unknown as { askfirstMemory: object }).askfirstMemory, 'the memory is there');
  await chooseRegion(page, 'US');
  await page.until(() => document.querySelector('data')!.textContent === '$2,100', 'the prices are those of the United States');
  assert.deepEqual(Object.keys(await cookies(page)), ['askfirst']);
});

journey('demo: a language that was chosen is where the next visit begins', async ({ site, visitor }) => {
  serveDemo(site);
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await page.click('footer a[data-language=de]');
  await page.until(() => location.pathname === '/de/');
  assert.equal((await cookies(page))['askfirst-language'], 'de');
  // By the page itself: who drives Firefox calls a way that leads on before it has ended a failure.
  await page.leave(() => page.evaluate(() => { setTimeout(() => { location.href = '/'; }); }));
  await page.until(() => location.pathname === '/de/', 'the bare address leads to German');
  await page.click('header select[data-askfirst-remember=language]');
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('select[data-askfirst-remember=language]')!;
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.until(() => location.pathname === '/', 'English again');
  assert.equal((await cookies(page))['askfirst-language'], 'en');
});

journey('demo: a visitor reads what is remembered of them, deletes it piece by piece, and withdraws', async ({ site, visitor }) => {
  serveDemo(site);
  const page = await visitor.open('/remembered.html');
  await bannerStands(page);
  assert.deepEqual(await listed(page), []);
  await answer(page, 'accept');
  await page.goto(ARTICLE);
  await rate(page, 2);
  await comment(page, 'One.');
  await send(page, 'Ada');
  await chooseRegion(page, 'DE');
  await comment(page, 'Half a thought');
  await page.until(() => Object.keys(sessionStorage).some((key) => key.includes(':draft:')), 'the draft is kept');

  await page.goto('/remembered.html');
  await page.until(() => document.querySelectorAll('.remembered li').length === 6, 'all is listed');
  const [said, browser, ...rest] = await listed(page);
  assert.match(said!, /^Your answer: On \w+ \d+, \d{4} at .* you allowed Browser detection, Language and region, and Ratings and comments, and refused nothing\.$/);
  assert.match(browser!, /^Your browser: \w+.* \d+/);
  const name = 'Four questions to ask a cloud bill';
  assert.deepEqual(rest, ['Region: Germany', `Your rating of “${name}”: 2 of 5`, 'Your name: Ada', `An unfinished comment on “${name}”: Half a thought`]);

  await remove(page, 'Your name');
  assert.deepEqual(await kept(page), ['askfirst-browser', 'askfirst-ratings', 'askfirst-region']);
  assert.match(await page.evaluate(() => document.activeElement!.getAttribute('aria-label')!), /^Delete/, 'the focus goes on');
  for (const what of ['Your rating', 'unfinished comment', 'Region', 'Your browser']) await remove(page, what);
  assert.deepEqual(await kept(page), []);
  assert.equal(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('askfirst')).length), 0);
  assert.deepEqual(await listed(page), [said]);

  await page.click('.remembered button[aria-label^="Withdraw"]');
  await page.until(() => document.querySelector('[data-category=feedback] .state')!.textContent.startsWith('Not allowed'), 'all is withdrawn');
  await page.click('[data-askfirst-grant=feedback]');
  await page.until(() => document.querySelector('[data-category=feedback] .state')!.textContent.startsWith('Allowed'), 'one is allowed again');
});

journey('demo: the German page asks in German, and every page has one tag and the link back', async ({ site, visitor }) => {
  serveDemo(site);
  const page = await visitor.open('/de/');
  await bannerStands(page);
  assert.match(await bannerText(page), /CloudJournee möchte Cookies/);
  for (const path of PAGES) {
    await page.goto(path);
    await bannerStands(page);
    const counts = await page.evaluate(() => ['script[src$="askfirst.js"]', 'footer a[href="#askfirst-settings"]'].map((selector) => document.querySelectorAll(selector).length));
    assert.deepEqual(counts, [1, 1], path);
    assert.deepEqual(page.console.filter(({ type }) => /error|warn|uncaught/.test(type)), [], path);
  }
});

journey('demo: the privacy policy declares what the site really stores, what has changed, and the answer', async ({ site, visitor }) => {
  serveDemo(site);
  const page = await visitor.open('/privacy.html');
  await bannerStands(page);
  const declared = () => page.evaluate(() => document.querySelector('askfirst-declaration')!.shadowRoot!.textContent);
  await page.until(() => document.querySelector('askfirst-declaration')!.shadowRoot?.querySelector('table'), 'it is declared');
  for (const name of ['askfirst', 'askfirst-language', 'askfirst:feedback:draft:*', ...OURS]) assert.ok((await declared()).includes(name), name);
  assert.match(await declared(), /draft:\*A comment that you have not finishedUntil it is sent or the tab is closed/);
  assert.match(await declared(), /changed its privacy policy on November 24, 2026.*Articles can be commented on/s);
  await page.click('askfirst-declaration', 'button');
  await settings.open(page);
  await settings.press(page, 'reject');
  await page.until(() => document.querySelector('askfirst-declaration')!.shadowRoot!.textContent.includes('You answered on'), 'the answer is there');
});
