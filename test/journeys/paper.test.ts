/** Pages that are printed. */
import assert from 'node:assert/strict';
import { bannerStands, sitePage } from './banner.ts';
import { engineName, journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const skip = engineName === 'webkit' && 'this engine lays out no paper here';

/** What of ours takes room in sight, and where the page begins. */
const printed = (page: Page) =>
  page.evaluate(() => ({
    ours: [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('askfirst-'))
      .flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])])
      .filter((element) => element.getBoundingClientRect().height > 1 && getComputedStyle(element).clipPath === 'none')
      .map(({ localName, className }) => `${localName} ${className}`),
    top: document.querySelector('p')!.getBoundingClientRect().top + scrollY,
  }));

for (const position of ['bottom', 'top']) {
  journey(`on paper nothing of ours stands, nor the room that was made for it at the ${position}`, { skip }, async ({ site, visitor }) => {
    const body = '<p style="block-size: 300vh">Hello</p><askfirst-embed category="browser" src="/film" name="Filmhaus"></askfirst-embed>';
    site.page('/', sitePage({ tag: `data-position="${position}"`, body }));
    const page = await visitor.open('/');
    const { top } = await printed(page);
    await bannerStands(page);
    await page.until(() => document.querySelector('askfirst-embed')!.shadowRoot?.querySelector('button'), 'the embed has its words');
    await page.until(() => document.adoptedStyleSheets[0], 'the page is kept clear');
    await page.press('Home');
    const onScreen = await printed(page);
    assert.match(onScreen.ours.join(), /surface.*placeholder|placeholder.*surface/);
    const room = position === 'bottom' ? onScreen.ours.join().includes('askfirst-room') : onScreen.top > top;
    assert.ok(room, 'on the screen there is room');

    await page.layOutOnPaper();
    assert.deepEqual(await printed(page), { ours: [], top });
  });
}
