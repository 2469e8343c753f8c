import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../setup/launch-options.mjs';

/** Starts a real Chromium. Each call of the function it resolves to opens a page with cookies and a cache of its own. */
export async function startChromium() {
  const { args = [], ...options } = chromiumOptions();
  const browser = await puppeteer.launch({ ...options, args: [...args, '--host-resolver-rules=MAP *.example 127.0.0.1'] });
  return {
    version: await browser.version(),
    close: () => browser.close(),
    async page() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      return { page, devtools, close: () => context.close() };
    },
  };
}

/** CPU time of the page's main thread so far, in milliseconds: all of it, and that of scripts. */
export async function cpuTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}
