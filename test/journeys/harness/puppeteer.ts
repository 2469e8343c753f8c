import puppeteer, { type Browser, type BrowserContext, type Cookie as PuppeteerCookie, type KeyInput, type Page } from 'puppeteer-core';
import { emulateMediaInFirefox, emulateMediaTypeInFirefox } from '../../setup/firefox-media.mjs';
import { chromiumOptions, firefoxOptions } from '../../setup/launch-options.mjs';
import type { AccessibleNode, Cookie, Engine, NewCookie, Place, Profile, ProfileOptions, Tab } from './engine.ts';

const VIEWPORT = { width: 1024, height: 720 };

/** Chromium or Firefox: one process, and a browser context for each profile. */
export class PuppeteerEngine implements Engine {
  readonly bringsPrelude = true;
  readonly #name: 'chromium' | 'firefox';
  #browser: Browser | undefined;

  constructor(name: 'chromium' | 'firefox') {
    this.#name = name;
  }

  async profile(options: ProfileOptions): Promise<Profile> {
    if (!this.#browser?.connected) {
      const launchOptions = this.#name === 'firefox' ? firefoxOptions() : chromiumOptions();
      this.#browser = await puppeteer.launch({ ...launchOptions, defaultViewport: VIEWPORT });
    }
    const context = await this.#browser.createBrowserContext({ proxyServer: options.proxy, proxyBypassList: ['localhost', '127.0.0.1'] });
    return {
      tab: () => newTab(this.#name, context, options),
      close: () => context.close(),
    };
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    await browser?.close();
  }
}

async function newTab(name: 'chromium' | 'firefox', context: BrowserContext, { media, prelude }: ProfileOptions): Promise<Tab> {
  const page = await context.newPage();
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  if (name === 'firefox') await emulateMediaInFirefox(page, features);
  // Puppeteer's own call knows only some of them.
  else await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  await page.evaluateOnNewDocument(prelude);
  return name === 'firefox' ? new FirefoxTab(page) : new PuppeteerTab(page);
}

class PuppeteerTab implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  evaluate(expression: string): Promise<string> {
    return this.page.evaluate(expression) as Promise<string>;
  }

  async press(key: string, modifiers: readonly string[]): Promise<void> {
    const { keyboard } = this.page;
    for (const modifier of modifiers) await keyboard.down(modifier as KeyInput);
    await keyboard.press((key === 'Space' ? ' ' : key) as KeyInput); // Firefox knows it by what it types only
    for (const modifier of modifiers) await keyboard.up(modifier as KeyInput);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  async drag(from: Place, to: Place): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 5 });
    await mouse.up();
  }

  layOutOnPaper(): Promise<void> {
    return this.page.emulateMediaType('print');
  }

  viewport(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  async cookies(url: string): Promise<Cookie[]> {
    return (await this.page.cookies(url)).map(plain);
  }

  async setCookie(url: string, { expires, ...cookie }: NewCookie): Promise<void> {
    const { hostname } = new URL(url);
    await this.page.browserContext().setCookie({
      domain: hostname,
      path: '/',
      ...cookie,
      ...(expires !== undefined && { expires: Math.round(expires) }), // Firefox takes whole seconds only
    });
  }

  async accessibleTree(): Promise<AccessibleNode> {
    return (await this.page.accessibility.snapshot({ interestingOnly: false })) as AccessibleNode;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** After a return from the back/forward cache puppeteer no longer hears a Firefox page load: WebDriver BiDi itself does. */
class FirefoxTab extends PuppeteerTab {
  override layOutOnPaper(): Promise<void> {
    return emulateMediaTypeInFirefox(this.page, 'print');
  }

  override async goto(url: string): Promise<void> {
    const { connection } = this.page.browser() as unknown as { connection: { send(method: string, parameters: object): Promise<unknown> } };
    const { _id: context } = this.page.mainFrame() as unknown as { _id: string };
    await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }
}

function plain({ name, value, domain, path, expires, httpOnly, secure, sameSite }: PuppeteerCookie): Cookie {
  return {
    name, value, domain, path, secure, httpOnly: httpOnly ?? false,
    ...(expires > 0 && { expires }),
    ...(sameSite && sameSite !== 'Default' && { sameSite }),
  };
}
