import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { KEYS } from './webdriver-keys.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

// In milliseconds: what a browser may take to start, and what any page may take to load.
const STARTING = 10_000;
const LOADING = 25_000;

/** One session of a W3C WebDriver (https://www.w3.org/TR/webdriver2/), with a driver process of its own. */
export class WebDriver {
  #process;
  #address;
  #place = { x: 0, y: 0 };
  #lastClick = { x: 0, y: 0, time: 0 };

  /** Starts the driver and opens a session with these capabilities. */
  static async start(program, { capabilities, env }) {
    const driver = new WebDriver();
    const port = await freePort();
    driver.#process = spawn(program, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...env } });
    driver.#address = `http://127.0.0.1:${port}`;
    process.once('exit', driver.#kill);
    try {
      await driver.#listening();
      const { sessionId } = await driver.command('POST', '/session', { capabilities: { alwaysMatch: capabilities } }, STARTING);
      driver.#address += `/session/${sessionId}`;
      return driver;
    } catch (error) {
      await driver.#end();
      throw error;
    }
  }

  /** Sends one command of the specification and resolves to its value. */
  async command(method, path, body = method === 'POST' ? {} : undefined, patience = LOADING) {
    const response = await fetch(this.#address + path, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }).catch((error) => {
      throw new Error(`WebDriver ${method} ${path}: no answer (${error.message})`, { cause: error });
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Goes to a page. When that is done, the session's `pageLoadStrategy` says. */
  goto(url) {
    return this.command('POST', '/url', { url });
  }

  /** Runs the body of a function in the page and resolves to what it returns. */
  execute(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  /** The same for a body that calls its last argument with the result, sometime. */
  executeAsync(script, ...args) {
    return this.command('POST', '/execute/async', { script, args });
  }

  /** Presses and releases a key, by its name in UI Events (`Escape`) or by what it types (`a`). */
  press(key) {
    return this.#keys([{ type: 'keyDown', value: code(key) }, { type: 'keyUp', value: code(key) }]);
  }

  keyDown(key) {
    return this.#keys([{ type: 'keyDown', value: code(key) }]);
  }

  keyUp(key) {
    return this.#keys([{ type: 'keyUp', value: code(key) }]);
  }

  type(text) {
    return this.#keys([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
  }

  async moveMouse(x, y) {
    await this.#mouse([{ type: 'pointerMove', duration: 0, x, y }]);
    this.#place = { x, y };
  }

  async mouseDown(button = 'left') {
    await this.#singly();
    await this.#mouse([{ type: 'pointerDown', button: BUTTONS[button] }]);
  }

  mouseUp(button = 'left') {
    return this.#mouse([{ type: 'pointerUp', button: BUTTONS[button] }]);
  }

  async click(x, y, button) {
    await this.moveMouse(x, y);
    await this.mouseDown(button);
    await this.mouseUp(button);
  }

  /** Lets go of every key and button. */
  releaseAll() {
    return this.command('DELETE', '/actions');
  }

  /** Ends the session and its browser, and then the driver, which is the browser's parent. */
  async quit() {
    await this.command('DELETE', '').catch(() => {});
    await this.#end();
  }

  async #end() {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      this.#kill();
      await ended;
    }
    process.off('exit', this.#kill);
  }

  #kill = () => this.#process.kill('SIGKILL');

  /** Waits where WebKit would make one double click of this and the last one: at the same place, within a second. */
  async #singly() {
    const { x, y, time } = this.#lastClick;
    const rest = Math.hypot(this.#place.x - x, this.#place.y - y) < 5 ? time + 1050 - Date.now() : 0;
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    this.#lastClick = { ...this.#place, time: Date.now() };
  }

  async #listening() {
    for (const deadline = Date.now() + 10_000; ;) {
      try {
        return await this.command('GET', '/status');
      } catch (error) {
        if (Date.now() > deadline) throw new Error(`The WebDriver did not start: ${error.message}`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  #keys(actions) {
    return this.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #mouse(actions) {
    return this.command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }
}

function code(key) {
  return KEYS[key] ?? key;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
