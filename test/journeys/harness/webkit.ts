import type { WebDriver } from '../../setup/webdriver.mjs';
import { resizeWebKit, startWebKit } from '../../setup/webkit.mjs';
import type { Cookie, Engine, NewCookie, Place, Profile, ProfileOptions, Tab } from './engine.ts';

/** WebKitGTK: a browser for each profile, which is quick and leaves nothing behind. */
export class WebKitEngine implements Engine {
  readonly bringsPrelude = false;

  async profile({ proxy, media }: ProfileOptions): Promise<Profile> {
    return new WebKitProfile(await startWebKit({ proxy, dark: media['prefers-color-scheme'] === 'dark' }));
  }

  async close(): Promise<void> {}
}

/**
 * Its "tabs" are windows: a tab in the background would not take input. A session does one thing after another, in
 * the window it stands in, so each task first goes there.
 */
class WebKitProfile implements Profile {
  readonly #driver: WebDriver;
  readonly #windows: string[] = [];
  #front: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  tab(): Promise<Tab> {
    return this.#inTurn(async () => {
      const window = this.#windows.length === 0
        ? await this.#driver.command('GET', '/window') as string
        : (await this.#driver.command('POST', '/window/new', { type: 'window' }) as { handle: string }).handle;
      this.#windows.push(window);
      await this.#enter(window);
      await resizeWebKit(this.#driver, 1024, 720);
      return new WebKitTab(this, window);
    });
  }

  close(): Promise<void> {
    return this.#driver.quit();
  }

  /** Does something in a window, after whatever is under way in any. */
  in<Result>(window: string, task: (driver: WebDriver) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      await this.#enter(window);
      return task(this.#driver);
    });
  }

  /** Nobody manages the windows: the one in the corner of the screen has the focus, so the others move away. */
  front(window: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#front === window || this.#windows.length === 1) return;
      for (const other of this.#windows.filter((one) => one !== window)) await this.#move(other, 5000);
      await this.#move(window, 0);
      this.#front = window;
    });
  }

  async #move(window: string, x: number): Promise<void> {
    await this.#enter(window);
    await this.#driver.command('POST', '/window/rect', { x, y: 0 });
  }

  async #enter(window: string): Promise<void> {
    await this.#driver.command('POST', '/window', { handle: window });
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

class WebKitTab implements Tab {
  readonly #profile: WebKitProfile;
  readonly #window: string;
  #questions = 0;

  constructor(profile: WebKitProfile, window: string) {
    this.#profile = profile;
    this.#window = window;
  }

  async goto(url: string): Promise<void> {
    await this.#do((driver) => driver.goto(url));
  }

  /**
   * The session does nothing else while a script runs, and some wait long for an answer: so each turn waits a moment
   * only, and the next one asks again.
   */
  async evaluate(expression: string): Promise<string> {
    const key = `Symbol.for('question ${++this.#questions}')`;
    let question = `window[${key}] = ${expression}`;
    for (;;) {
      const answer = await this.#do((driver) => driver.executeAsync(waitAMoment(question, key))) as string | null;
      if (answer === '') throw new Error('The page was left before it answered.');
      if (answer !== null) return answer;
      question = `window[${key}] ?? Promise.resolve('')`;
    }
  }

  press(key: string, modifiers: readonly string[]): Promise<void> {
    return this.#do(async (driver) => {
      for (const modifier of modifiers) await driver.keyDown(modifier);
      await driver.press(key);
      for (const modifier of modifiers) await driver.keyUp(modifier);
    });
  }

  async type(text: string): Promise<void> {
    await this.#do((driver) => driver.type(text));
  }

  async click(x: number, y: number): Promise<void> {
    await this.#do((driver) => driver.click(x, y));
  }

  async drag(from: Place, to: Place): Promise<void> {
    await this.#do(async (driver) => {
      await driver.moveMouse(from.x, from.y);
      await driver.mouseDown();
      await driver.moveMouse((from.x + to.x) / 2, (from.y + to.y) / 2);
      await driver.moveMouse(to.x, to.y);
      await driver.mouseUp();
    });
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.#do((driver) => resizeWebKit(driver, width, height));
  }

  front(): Promise<void> {
    return this.#profile.front(this.#window);
  }

  /** WebDriver knows those of the page's own address only, which is the one that is asked for. */
  async cookies(): Promise<Cookie[]> {
    const cookies = await this.#do((driver) => driver.command('GET', '/cookie')) as WireCookie[];
    return cookies.map(({ expiry, ...cookie }) => ({ ...cookie, ...(expiry !== undefined && { expires: expiry }) }));
  }

  async setCookie(_url: string, { expires, ...cookie }: NewCookie): Promise<void> {
    const wire = { path: '/', ...cookie, ...(expires !== undefined && { expiry: Math.round(expires) }) };
    await this.#do((driver) => driver.command('POST', '/cookie', { cookie: wire }));
  }

  async close(): Promise<void> {
    await this.#do((driver) => driver.command('DELETE', '/window'));
  }

  #do<Result>(task: (driver: WebDriver) => Promise<Result>): Promise<Result> {
    return this.#profile.in(this.#window, task);
  }
}

/** The driver writes the answer by the page's JSON.stringify, a little later: it finds the browser's own there, whatever the page has made of it. */
function waitAMoment(question: string, key: string): string {
  return `
    const report = arguments[arguments.length - 1];
    const moment = new Promise((resolve) => setTimeout(resolve, 50, null));
    Promise.race([${question}, moment]).then((answer) => {
      if (answer !== null) delete window[${key}];
      const { stringify } = JSON;
      JSON.stringify = window.__journey?.stringify ?? stringify;
      report(answer);
      setTimeout(() => { JSON.stringify = stringify; });
    });`;
}

type WireCookie = Omit<Cookie, 'expires'> & { expiry?: number };
