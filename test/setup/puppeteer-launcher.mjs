import { ChromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { emulateMediaInFirefox } from './firefox-media.mjs';
import { chromiumOptions, firefoxOptions } from './launch-options.mjs';

/** Runs each test file in a browser context of its own, so that no two share a cookie jar. */
class IsolatedLauncher extends ChromeLauncher {
  constructor(name, options, concurrency) {
    const newPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();
    super(options, async ({ browser }) => browser, newPage, puppeteer, concurrency);
    this.name = name;
  }

  async stopSession(id) {
    const page = this.getPage(id);
    const result = await super.stopSession(id);
    this.inactivePages.length = 0; // the base class would use the page, and its cookies, again
    await page.browserContext().close().catch(() => {});
    return result;
  }
}

class FirefoxLauncher extends IsolatedLauncher {
  #mended = new WeakSet();

  getPage(id) {
    const page = super.getPage(id);
    if (this.#mended.has(page)) return page;
    this.#mended.add(page);
    page.emulateMediaFeatures = (features) => emulateMediaInFirefox(page, features ?? []);
    for (const name of ['press', 'down', 'up']) {
      const original = page.keyboard[name].bind(page.keyboard);
      page.keyboard[name] = (key) => original(key === 'Space' ? ' ' : key); // known here by what it types only
    }
    return page;
  }
}

export function chromium() {
  return new IsolatedLauncher('Chromium', chromiumOptions(), 2);
}

export function firefox() {
  return new FirefoxLauncher('Firefox', firefoxOptions(), 1); // two pages at once would fight for the keyboard focus
}
