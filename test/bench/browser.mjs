import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../setup/launch-options.mjs';

/** A phone of the middle class, on a slow mobile network. */
const SLOW = { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } };
const FAST = { cpu: 1, network: { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 } };

/**
 * Starts a real Chromium, that trusts the site whose key has this fingerprint. Each call of the function it resolves to
 * opens a page with cookies and a cache of its own.
 */
export async function startChromium(fingerprint) {
  const { args = [], ...options } = chromiumOptions();
  const browser = await puppeteer.launch({
    ...options,
    // To overlook errors would also be to cache nothing.
    acceptInsecureCerts: false,
    // Whoever watches requests has the page note, at its cost, which script each of them comes from.
    networkEnabled: false,
    args: [...args, '--host-resolver-rules=MAP *.example 127.0.0.1', `--ignore-certificate-errors-spki-list=${fingerprint}`],
  });
  return {
    version: await browser.version(),
    close: () => browser.close(),
    async page({ slow = false } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const turn = async ({ cpu, network }) => {
        await devtools.send('Network.enable');
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
        await devtools.send('Network.emulateNetworkConditions', network);
      };
      await page.setViewport(slow ? { width: 412, height: 823 } : { width: 1280, height: 800 });
      if (slow) await turn(SLOW);
      return { page, devtools, slowDown: () => turn(SLOW), speedUp: () => turn(FAST), close: () => context.close() };
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
