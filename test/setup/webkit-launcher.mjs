import { resizeWebKit, startWebKit } from './webkit.mjs';

/** Runs test files in WebKitGTK, each in a session of its own: a new one is quicker than cleaning an old one is sure. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer'; // so the commands of @web/test-runner-commands look for a page as puppeteer has it
  concurrency = 1;
  #sessions = new Map();

  isActive(id) {
    return this.#sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.#sessions.get(id).command('GET', '/url');
  }

  getPage(id) {
    return asPage(this.#sessions.get(id));
  }

  async startSession(id, url) {
    const driver = await startWebKit({ pageLoadStrategy: 'none' }); // the runner itself hears when tests start and end
    this.#sessions.set(id, driver);
    await resizeWebKit(driver, 800, 600); // as the other launchers do
    await driver.goto(url);
  }

  async stopSession(id) {
    const driver = this.#sessions.get(id);
    this.#sessions.delete(id);
    await driver.quit();
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit has no debug session here: debug in another engine.');
  }

  async stop() {
    await Promise.all([...this.#sessions.keys()].map((id) => this.stopSession(id)));
  }
}

/** The part of puppeteer's `Page` that the commands of @web/test-runner-commands call. */
function asPage(driver) {
  return {
    setViewport: ({ width, height }) => resizeWebKit(driver, width, height),
    keyboard: {
      press: (key) => driver.press(key),
      type: (text) => driver.type(text),
      down: (key) => driver.keyDown(key),
      up: (key) => driver.keyUp(key),
    },
    mouse: {
      move: (x, y) => driver.moveMouse(x, y),
      click: (x, y, { button } = {}) => driver.click(x, y, button),
      down: ({ button } = {}) => driver.mouseDown(button),
      up: ({ button } = {}) => driver.mouseUp(button),
      reset: () => driver.releaseAll(),
    },
    emulateMediaFeatures() {
      throw new Error('WebKitGTK cannot emulate media features while it runs.');
    },
  };
}

export function webkit() {
  return new WebKitLauncher();
}
