import assert from 'node:assert/strict';
import type { Consent, ConsentEvent } from '../../src/index.ts';
import { answer, heard, NOTEBOOK, optionsBlock, sitePage } from './banner.ts';
import type { Page } from './harness/page.ts';
import { journey } from './harness/journey.ts';

type Site = typeof globalThis & { askfirst: Consent };

const DECLARED = ['__Host-visit', '__Secure-visit', '_parted', 'plain', 'visit-*'];

const declares = (...cookies: string[]) => optionsBlock({ categories: { analytics: { services: { counter: { cookies } } } } });

/** Takes back the visitor's yes, and resolves to what the site is told could not be removed. */
const withdraw = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => new Promise<readonly string[]>((resolve) => {
    const { askfirst } = globalThis as Site;
    askfirst.addEventListener('change', (event) => resolve((event as ConsentEvent).detail.left!), { once: true });
    askfirst.withdraw();
  }));

journey('a withdrawal sweeps secure and partitioned cookies, and the answer itself is kept securely', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: declares(...DECLARED) }));
  const page = await visitor.open(await site.secureOrigin());
  await answer(page, 'accept');
  await page.evaluate(() => {
    document.cookie = '__Host-visit=1; Secure; Path=/';
    document.cookie = '__Secure-visit=1; Secure; Path=/';
    document.cookie = '_parted=1; Secure; Path=/; SameSite=None; Partitioned';
    document.cookie = 'plain=1; Path=/';
    document.cookie = 'visit-1=1; Secure; Path=/; SameSite=Strict';
    document.cookie = '__Host-login=1; Secure; Path=/';
    document.cookie = 'partedlogin=1; Secure; Path=/; SameSite=None; Partitioned';
  });
  const names = () => page.evaluate(() => document.cookie.split('; ').map((cookie) => cookie.split('=')[0]!).sort());
  const login = ['__Host-login', 'askfirst', 'partedlogin'];
  assert.deepEqual(await names(), [...DECLARED.slice(0, -1), 'visit-1', ...login].sort());
  assert.deepEqual(await withdraw(page), []);
  assert.deepEqual(await names(), login);
  assert.equal((await page.cookies()).find(({ name }) => name === 'askfirst')!.secure, true);
});

for (const scheme of ['http', 'https']) {
  journey(`over ${scheme} a withdrawal names the cookies that only the server can take away, and leaves no trace of looking`, async ({ site, visitor }) => {
    const set = ['_hidden=1; HttpOnly; Path=/', 'login=1; HttpOnly; Path=/', ...(scheme === 'https' ? ['__Host-hidden=1; Path=/; Secure; HttpOnly'] : [])];
    site.page('/', sitePage({ tag: 'data-google', head: declares('_hidden', '__Host-hidden', '_gone', '_h*'), body: NOTEBOOK }), { headers: { 'set-cookie': set } });
    const page = await visitor.open(scheme === 'https' ? await site.secureOrigin() : '/');
    const before = (await page.cookies()).map(({ name, value }) => `${name}=${value}`);
    await heard(page, /data-google/); // who tells has come
    await answer(page, 'accept');
    assert.deepEqual(await withdraw(page), scheme === 'https' ? ['_hidden', '__Host-hidden'] : ['_hidden']);
    const after = (await page.cookies()).filter(({ name }) => name !== 'askfirst').map(({ name, value }) => `${name}=${value}`);
    assert.deepEqual(after.sort(), before.sort());
    await heard(page, /The withdrawal left _hidden/);
  });
}

/** Notes what is written into cookies. */
const RECORDER = `<script>
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  globalThis.written = [];
  Object.defineProperty(document, 'cookie', { get, set(text) { written.push(text); set.call(document, text); } });
</script>`;

const written = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { written: string[] }).written.map((text) => text.split('=')[0]!));

journey('where nothing was allowed, a no writes no cookie to look for hidden ones', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: declares('_hidden') + RECORDER }), { headers: { 'set-cookie': '_hidden=1; HttpOnly; Path=/' } });
  const page = await visitor.open('/');
  await answer(page, 'reject');
  assert.deepEqual(await written(page), ['askfirst']);
});

journey('where a guard watches, a withdrawal writes no cookie to look for hidden ones, and names none', async ({ site, visitor }) => {
  site.page('/', sitePage({ tag: 'data-guard="report"', head: declares('_hidden') + RECORDER, body: NOTEBOOK }), { headers: { 'set-cookie': '_hidden=1; HttpOnly; Path=/' } });
  const page = await visitor.open('/');
  await answer(page, 'accept');
  assert.deepEqual(await withdraw(page), []);
  assert.deepEqual([...new Set(await written(page))], ['askfirst']);
});

journey('of two tabs only the one that takes back its yes looks for hidden cookies: what either wrote would seem left to the other', async ({ site, visitor }) => {
  site.page('/', sitePage({ head: declares('_hidden') + RECORDER, body: NOTEBOOK }), { headers: { 'set-cookie': '_hidden=1; HttpOnly; Path=/' } });
  const page = await visitor.open('/');
  const other = await visitor.tab('/');
  await other.evaluate(() => {
    const { askfirst, note } = globalThis as Site & { note: (text: string) => void };
    askfirst.addEventListener('change', (event) => note((event as ConsentEvent).detail.withdrawn[0] ?? ''));
  });
  await page.front();
  await answer(page, 'accept');
  await other.until(() => (globalThis as Site).askfirst.has('analytics'));
  assert.deepEqual(await withdraw(page), ['_hidden']);
  await other.until(() => (globalThis as unknown as { noted: string[] }).noted.includes('analytics'));
  assert.ok((await written(page)).includes('_hidden'), 'written here');
  assert.ok(!(await written(other)).includes('_hidden'), 'and not there');
});

journey('what goes on running after a withdrawal leaves nothing behind when the page is left', async ({ site, visitor }) => {
  site.page('/other', '<p>Another page</p>');
  site.page('/', sitePage({
    head: declares('_count'),
    body: `<script type="text/plain" data-askfirst="analytics">addEventListener('late', () => { document.cookie = '_count=1; path=/'; });</script>`,
  }));
  const page = await visitor.open('/');
  await answer(page, 'accept');
  await withdraw(page);
  await page.evaluate(() => dispatchEvent(new Event('late')));
  await page.until(() => document.cookie.includes('_count'), 'it writes again');
  await page.goto('/other');
  await page.until(() => !document.cookie.includes('_count'), 'it is swept');
});
