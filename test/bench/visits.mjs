/** Visits to the pages of one contestant, each of which measures something, by name. All resolve to numbers. */
/* global bench -- what observe.mjs leaves in the page */
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuTime, heap } from './browser.mjs';
import { observe } from './observe.mjs';
import { HELD } from './pages.mjs';

const LATE_NODES = 50_000;

/** The visits, in `chromium`, to the pages of a contestant, which stand at `origin`. */
export function visitsTo(id, contestant, { chromium, origin }) {
  const { banner, accept, customise, dialog } = contestant;
  const address = (page) => `${origin}/${page}/${id}`;

  /** Opens a browser for one visit, with nothing in its cache; it ends with `act`. */
  const visit = (act, options) => async () => {
    const tab = await chromium.page(options);
    try {
      return await act(tab);
    } finally {
      await tab.close();
    }
  };

  /** Goes to a page, and resolves when the banner stands, or at once where there is none, to the time when it did. */
  const goTo = async ({ page }, name) => {
    await page.goto(address(name));
    return banner ? page.evaluate((banner) => bench.frame(banner), banner) : undefined;
  };

  /** As a hand does: the pointer comes, and a moment later it presses. */
  const press = async ({ page }, path) => {
    const element = await page.evaluateHandle((path) => bench.find(path), path);
    await element.hover();
    await sleep(200);
    await page.mouse.down();
    await page.mouse.up();
  };

  const first = async (tab) => {
    await tab.page.evaluateOnNewDocument(observe);
    // Looks from the beginning, so that no frame is missed.
    if (banner) await tab.page.evaluateOnNewDocument((banner) => { bench.banner = bench.frame(banner); }, banner);
    await tab.page.goto(address('first'));
    const stands = banner && await tab.page.evaluate(() => bench.banner);
    await atRest(tab.page);
    return { stands, ...await tab.page.evaluate((stands, own) => {
      const files = performance.getEntriesByType('resource').filter(({ name }) => name.includes(own));
      const bytes = (files) => files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      const inTime = files.filter(({ responseEnd }) => responseEnd <= stands);
      const { encodedBodySize } = performance.getEntriesByType('navigation')[0];
      const { firstPaint, blocking, shift } = bench;
      return {
        firstPaint, blocking, shift,
        largestForeign: bench.isLargestForeign() ? 1 : 0,
        bytesToBanner: encodedBodySize + bytes(inTime), requestsToBanner: inTime.length,
        bytesToIdle: encodedBodySize + bytes(files), requestsToIdle: files.length,
      };
    }, stands, `/${id}/`) };
  };

  /** A first visit by a slow machine and network, and then a press that brings what `after` sees, if there is one. */
  const slowly = (path, after) => visit(async (tab) => {
    const seen = await first(tab);
    if (!path) return seen;
    const told = tab.page.evaluate(after, banner, dialog);
    await press(tab, path);
    return { ...seen, ...await told };
  }, { slow: true });

  const late = (count) => ({ page }) => page.evaluate(async (count) => {
    const list = document.body.appendChild(document.createElement('div'));
    // As a list grows: a thousand at a time, a moment apart.
    for (let i = 0; i < count; i += 1000) {
      list.insertAdjacentHTML('beforeend', Array.from({ length: 500 }, (_, row) => `<p>${i + row}</p>`).join(''));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, count);

  return {
    fast: visit(first),

    /** Nobody looks on: what the page costs by itself. */
    alone: visit(async ({ page, devtools }) => {
      await page.goto(address('first'));
      await atRest(page);
      const time = await cpuTime(devtools);
      return { ...time, heap: await heap(devtools) };
    }),

    accepting: slowly(accept, async (banner) => {
      const gone = await bench.frame(banner, false);
      while (!globalThis.held) await new Promise((resolve) => setTimeout(resolve, 5));
      return { gone: gone - bench.clicked, ran: globalThis.held - bench.clicked };
    }),

    customising: customise && slowly(customise, async (_, dialog) => ({ shown: await bench.frame(dialog) - bench.clicked })),

    returning: visit(async (tab) => {
      const { page, devtools, slowDown, speedUp } = tab;
      const observing = await page.evaluateOnNewDocument(observe);
      await goTo(tab, 'first');
      await atRest(page);
      if (accept) await press(tab, accept);
      await atRest(page);
      await page.removeScriptToEvaluateOnNewDocument(observing.identifier);

      await page.goto(address('again')); // once more, so that all it needs is in the cache
      await atRest(page);
      await page.goto(address('again'));
      await atRest(page);
      const time = await cpuTime(devtools);
      const bytes = await page.evaluate((own) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(own)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), `/${id}/`);

      await slowDown();
      await page.goto(address('again'));
      await page.waitForFunction(() => globalThis.held && globalThis.beside);
      const delay = await page.evaluate(() => globalThis.held - globalThis.beside);
      await speedUp();

      await page.goto(address('plain'));
      await atRest(page);
      const before = await cpuTime(devtools);
      await late(LATE_NODES)(tab);
      await atRest(page);
      const after = await cpuTime(devtools);
      return { ...time, bytes, delay, lateScript: after.script - before.script, lateTask: after.task - before.task };
    }),

    many: accept && visit(async (tab) => {
      await tab.page.evaluateOnNewDocument(observe);
      await goTo(tab, 'many');
      await atRest(tab.page);
      await tab.page.evaluate(() => { bench.longest = 0; });
      const before = await cpuTime(tab.devtools);
      await press(tab, accept);
      await tab.page.waitForFunction((held) => globalThis.live === held, {}, HELD);
      await atRest(tab.page); // by then the browser has told of the tasks
      const after = await cpuTime(tab.devtools);
      const seen = await tab.page.evaluate(() => ({ over: globalThis.over - bench.clicked, longest: bench.longest }));
      return { ...seen, task: after.task - before.task };
    }),

    services: customise && visit(async (tab) => {
      await tab.page.evaluateOnNewDocument(observe);
      await goTo(tab, 'services');
      await atRest(tab.page);
      const shown = tab.page.evaluate(async (dialog) => ({ shown: await bench.frame(dialog) - bench.clicked }), dialog);
      await press(tab, customise);
      return shown;
    }),
  };
}

/** Resolves when nothing has come for a while, and the page is idle. */
async function atRest(page) {
  const come = () => page.evaluate(() => (document.readyState === 'complete' ? performance.getEntriesByType('resource').length : NaN));
  for (let before = NaN, now = await come(); now !== before; now = await come()) {
    before = now;
    await sleep(600);
  }
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));
}
