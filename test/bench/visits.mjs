/** Visits to the pages of one contestant, each of which measures something, by name. All resolve to numbers. */
/* global bench -- what observe.mjs leaves in the page */
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuTime, heap } from './browser.mjs';
import { observe } from './observe.mjs';
import { HELD } from './pages.mjs';
import { mean } from './statistics.mjs';

const LATE_NODES = 50_000;

/** A page is drawn between the two scripts on one visit, and not on the next; so of this many visits the mean is taken. */
const DELAYS = 8;

/** The visits, in `chromium`, to the pages of a contestant, which stand at `origin`. */
export function visitsTo(id, contestant, { chromium, origin }) {
  const { banner, accept, customise, dialog } = contestant;
  const address = (page) => `${origin}/${page}/${id}`;

  /** Opens a browser for one visit, with nothing in its cache; it ends with `act`. */
  const visit = (act, options) => async () => {
    const tab = await chromium.tab(options);
    try {
      return await act(tab);
    } finally {
      await tab.close();
    }
  };

  /** Goes to a page, and resolves when the banner stands, or at once where there is none, to the time when it did. */
  const comeTo = async ({ goTo, evaluate }, page) => {
    await goTo(address(page));
    return banner ? evaluate((banner) => bench.frame(banner), banner) : undefined;
  };

  const press = ({ press }, path) => press((path) => bench.find(path), path);

  const first = async (tab) => {
    await tab.beforeScripts(observe);
    // Looks from the beginning, so that no frame is missed.
    if (banner) await tab.beforeScripts((banner) => { bench.banner = bench.frame(banner); }, banner);
    await tab.goTo(address('first'));
    const stands = banner && await tab.evaluate(() => bench.banner);
    await atRest(tab);
    return { stands, ...await tab.evaluate((stands, own) => {
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
    const told = tab.evaluate(after, banner, dialog);
    await press(tab, path);
    return { ...seen, ...await told };
  }, { slow: true });

  const late = (count) => ({ evaluate }) => evaluate(async (count) => {
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
    alone: visit(async (tab) => {
      await tab.goTo(address('first'));
      await atRest(tab);
      const time = await cpuTime(tab.devtools);
      return { ...time, heap: await heap(tab.devtools) };
    }),

    accepting: slowly(accept, async (banner) => {
      const gone = await bench.frame(banner, false);
      while (!globalThis.held) await new Promise((resolve) => setTimeout(resolve, 5));
      return { gone: gone - bench.clicked, ran: globalThis.held - bench.clicked };
    }),

    customising: customise && slowly(customise, async (_, dialog) => ({ shown: await bench.frame(dialog) - bench.clicked })),

    returning: visit(async (tab) => {
      const { devtools, goTo, evaluate, until } = tab;
      const stopObserving = await tab.beforeScripts(observe);
      await comeTo(tab, 'first');
      await atRest(tab);
      if (accept) await press(tab, accept);
      await atRest(tab);
      await stopObserving();

      await goTo(address('again')); // once more, so that all it needs is in the cache
      await atRest(tab);
      await goTo(address('again'));
      await atRest(tab);
      const time = await cpuTime(devtools);
      const bytes = await evaluate((own) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(own)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), `/${id}/`);

      await tab.slowDown();
      const delays = [];
      while (delays.length < DELAYS) {
        await goTo(address('again'));
        await until(() => globalThis.held && globalThis.beside);
        delays.push(await evaluate(() => globalThis.held - globalThis.beside));
      }
      await tab.speedUp();

      await goTo(address('plain'));
      await atRest(tab);
      const before = await cpuTime(devtools);
      await late(LATE_NODES)(tab);
      await atRest(tab);
      const after = await cpuTime(devtools);
      return { ...time, bytes, delay: mean(delays), lateScript: after.script - before.script, lateTask: after.task - before.task };
    }),

    many: accept && visit(async (tab) => {
      await tab.beforeScripts(observe);
      await comeTo(tab, 'many');
      await atRest(tab);
      await tab.evaluate(() => { bench.longest = 0; });
      const before = await cpuTime(tab.devtools);
      await press(tab, accept);
      await tab.until((held) => globalThis.live === held, HELD);
      await atRest(tab); // by then the browser has told of the tasks
      const after = await cpuTime(tab.devtools);
      const seen = await tab.evaluate(() => ({ over: globalThis.over - bench.clicked, longest: bench.longest }));
      return { ...seen, task: after.task - before.task };
    }),

    services: customise && visit(async (tab) => {
      await tab.beforeScripts(observe);
      await comeTo(tab, 'services');
      await atRest(tab);
      const shown = tab.evaluate(async (dialog) => ({ shown: await bench.frame(dialog) - bench.clicked }), dialog);
      await press(tab, customise);
      return shown;
    }),
  };
}

/** Resolves when nothing has come for a while, and the page is idle. */
async function atRest({ evaluate }) {
  const come = () => evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = NaN, now = await come(); now !== before; now = await come()) {
    before = now;
    await sleep(600);
  }
  await evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));
}
