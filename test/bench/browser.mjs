/** The browser of the benchmarks: tabs that are driven without being watched, and what their pages take. */
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../setup/launch-options.mjs';

/** A phone of the middle class, on a slow mobile network. */
const SLOW = { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } };

/**
 * Starts a real Chromium, that trusts the site whose key has this fingerprint. Each call of the function it resolves to
 * opens a tab with cookies and a cache of its own.
 */
export async function startChromium(fingerprint) {
  const { args = [], ...options } = chromiumOptions();
  const browser = await puppeteer.launch({
    ...options,
    // To overlook errors would also be to cache nothing.
    acceptInsecureCerts: false,
    args: [...args, '--host-resolver-rules=MAP *.example 127.0.0.1', `--ignore-certificate-errors-spki-list=${fingerprint}`],
  });
  const conductor = await browser.target().createCDPSession();
  return {
    version: await browser.version(),
    close: () => browser.close(),
    async tab({ slow = false } = {}) {
      const { browserContextId } = await conductor.send('Target.createBrowserContext');
      const { targetId } = await conductor.send('Target.createTarget', { url: 'about:blank', browserContextId });
      const { sessionId } = await conductor.send('Target.attachToTarget', { targetId, flatten: true });
      const tab = tabOn(conductor.connection().session(sessionId));
      await tab.devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const size = slow ? { width: 412, height: 823 } : { width: 1280, height: 800 };
      await tab.devtools.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
      if (slow) await tab.slowDown();
      return { ...tab, close: () => conductor.send('Target.disposeBrowserContext', { browserContextId }) };
    },
  };
}

/**
 * A tab, driven by as little as can be. A page that is watched pays for it: while its runtime is (as puppeteer does), to
 * read `document.cookie` takes two to four milliseconds more, because the browser notes the lines it was read from.
 */
function tabOn(devtools) {
  const call = (act, args) => `(${act})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined')})`;
  const run = async (expression) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const evaluate = (act, ...args) => run(call(act, args));
  const until = (test, ...args) => run(`(async () => { while (!${call(test, args)}) await new Promise(requestAnimationFrame); })()`);
  const mouse = (type, point, more) => devtools.send('Input.dispatchMouseEvent', { type, ...point, ...more });
  return {
    devtools,
    /** Runs in the page, and resolves to what it gives. */
    evaluate,
    /** Resolves when this is true in the page. */
    until,
    async slowDown() {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
      // Whoever slows down requests watches them, and has the page note, at its cost, which script each of them comes from.
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', SLOW.network);
    },
    async speedUp() {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await devtools.send('Network.disable');
    },
    /** Resolves when the page has loaded. */
    async goTo(address) {
      const { errorText } = await devtools.send('Page.navigate', { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      await evaluate(() => document.readyState === 'complete' || new Promise((resolve) => addEventListener('load', () => resolve())));
    },
    /** Runs in each page to come before its own scripts. Resolves to what takes that back. */
    async beforeScripts(act, ...args) {
      await devtools.send('Page.enable');
      const { identifier } = await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: call(act, args) });
      return () => devtools.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
    },
    /** As a hand does: the pointer comes to the middle of an element, and a moment later it presses. */
    async press(find, ...args) {
      const { x, y, width, height } = await run(`${call(find, args)}.getBoundingClientRect().toJSON()`);
      const middle = { x: x + width / 2, y: y + height / 2 };
      await mouse('mouseMoved', middle);
      await sleep(200);
      await mouse('mousePressed', middle, { button: 'left', clickCount: 1 });
      await mouse('mouseReleased', middle, { button: 'left', clickCount: 1 });
    },
  };
}

/** CPU time of the page's main thread so far, in milliseconds: all of it, and that of scripts, with what their compiling takes. */
export async function cpuTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { task: of('TaskDuration'), script: of('ScriptDuration') + of('V8CompileDuration') };
}

/** The bytes that live in the page's heap. */
export async function heap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}
