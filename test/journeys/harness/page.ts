import type { AccessibleNode, Cookie, NewCookie, Place, Tab } from './engine.ts';
import { PATIENCE, poll, within } from './patience.ts';
import { placeToClick } from './place-to-click.ts';
import type { Notebook } from './prelude.ts';
import { sourceOfCall } from './source.ts';

interface Answer {
  value?: unknown;
  error?: string;
  said: Notebook['said'];
  url: string;
}

/** A page as a visitor has it before them: what they can do with it, and what can be seen of it. */
export class Page {
  readonly #tab: Tab;
  readonly #address: (path: string) => string;
  #url = 'about:blank';
  #departures = 0;
  /** Why the last try to ask the page failed; '' if it did not. */
  #failure = '';

  /**
   * What the page told its console (`log`, `warn`, …), errors nobody caught (`uncaught`), and what its security policy
   * blocked (`violation`), as of the last look into the page. What it says while it is being left may be lost.
   */
  readonly console: { type: string; text: string }[] = [];

  constructor(tab: Tab, address: (path: string) => string) {
    this.#tab = tab;
    this.#address = address;
  }

  /** Goes to a path of the site, or to any address, and resolves when the page has loaded. */
  async goto(address: string): Promise<void> {
    await this.#look();
    await this.#tab.goto(this.#address(address));
    await this.#look();
  }

  async reload(): Promise<void> {
    await this.leave(() => this.evaluate(() => { setTimeout(() => location.reload()); })); // the answer goes first
  }

  async back(): Promise<void> {
    await this.leave(() => this.evaluate(() => { setTimeout(() => history.back()); }));
  }

  /** Does something that leads to another page, such as a click on a link, and resolves when that one has loaded. */
  async leave(action: () => Promise<unknown>): Promise<void> {
    const departure = ++this.#departures;
    await this.evaluate((mark) => { Object.assign(window, { __departure: mark }); }, departure);
    const from = this.#url;
    await action();
    const hasArrived = (mark: number, from: string) => document.readyState === 'complete'
      && location.href !== 'about:blank' // where Firefox passes through on its way
      && ((window as { __departure?: number }).__departure !== mark || location.href !== from);
    const arrived = await poll(() => this.#tryEvaluate(hasArrived, departure, from));
    if (!arrived) throw new Error(`Nothing led away from ${from} within ${PATIENCE / 1000} s.`);
  }

  /** The address of the page, as of now. */
  async url(): Promise<string> {
    await this.#look();
    return this.#url;
  }

  /**
   * Calls a function in the page, awaits what it returns, and resolves to that, as JSON has it. It sees nothing of the
   * test but the arguments, which go as JSON too.
   */
  async evaluate<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const { value, error, said, url } = JSON.parse(await this.#tab.evaluate(enquiry(sourceOfCall(fn, args)))) as Answer;
    this.#url = url;
    this.console.push(...said);
    if (error !== undefined) throw new Error(`In the page: ${error}`);
    return value as Awaited<Result>;
  }

  /**
   * Resolves to what the condition gives in the page as soon as that is truthy; also across navigations. A condition
   * that throws does not hold yet.
   */
  async until<Args extends unknown[], Result>(condition: (...args: Args) => Result, message?: string, ...args: Args): Promise<Awaited<Result>> {
    const result = await poll(() => this.#tryEvaluate(condition, ...args));
    if (result) return result;
    const cause = this.#failure && ` (${this.#failure})`;
    throw new Error(`Waited ${PATIENCE / 1000} s in vain: ${message ?? String(condition)}${cause}`);
  }

  /**
   * Clicks an element as a hand does, once it stands still where a hand can reach it. Several selectors lead through
   * shadow roots: `click('askfirst-banner', 'button')` is the button in the banner's.
   */
  async click(...selectors: string[]): Promise<void> {
    const { x, y } = await this.#placeOf(selectors, 'clicked');
    await this.#tab.click(x, y);
  }

  /** Drags an element to a place in the viewport, as a hand does with a mouse. */
  async drag(selectors: readonly string[], to: Place): Promise<void> {
    await this.#tab.drag(await this.#placeOf(selectors, 'dragged'), to);
  }

  /** Presses a key, by its name in UI Events, with modifiers before it: `Escape`, `a`, `Shift+Tab`. */
  async press(key: string): Promise<void> {
    await this.front();
    const keys = key.split(/(?<=.)\+/);
    await this.#tab.press(keys.at(-1)!, keys.slice(0, -1));
  }

  /** Types text into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.front();
    await this.#tab.type(text);
  }

  /** Gives the page this many CSS pixels. */
  async viewport(width: number, height: number): Promise<void> {
    await this.#tab.viewport(width, height);
    await this.until((width, height) => innerWidth === width && innerHeight === height, `the viewport is ${width} x ${height}`, width, height);
  }

  /** Brings the page's tab before the visitor's eyes. */
  front(): Promise<void> {
    return this.#tab.front();
  }

  /** The cookies that a request for this page would carry, whoever may read them. */
  async cookies(): Promise<Cookie[]> {
    return this.#tab.cookies(await this.url());
  }

  /** Puts a cookie into the visitor's jar: for this page's host and all paths, unless it says otherwise. */
  async setCookie(cookie: NewCookie): Promise<void> {
    await this.#tab.setCookie(await this.url(), cookie);
  }

  /** What the browser tells assistive technology of the page. Throws where a test cannot ask. */
  async accessibleTree(): Promise<AccessibleNode> {
    if (!this.#tab.accessibleTree) throw new Error('This engine does not tell.');
    return this.#tab.accessibleTree();
  }

  /** Has the page laid out as on paper from now on. Throws where a test cannot. */
  async layOutOnPaper(): Promise<void> {
    if (!this.#tab.layOutOnPaper) throw new Error('This engine does not.');
    await this.#tab.layOutOnPaper();
    await this.until(() => matchMedia('print').matches, 'the page is on paper');
  }

  close(): Promise<void> {
    return this.#tab.close();
  }

  /** Where a hand can reach an element, once it stands still. */
  async #placeOf(selectors: readonly string[], act: string): Promise<Place> {
    await this.front();
    let obstacle = '';
    const place = await poll(async () => {
      const found = await this.#tryEvaluate(placeToClick, selectors);
      if (typeof found === 'object') return found;
      obstacle = found ?? this.#failure;
      return undefined;
    });
    if (!place) throw new Error(`${selectors.join(' ')} could not be ${act}: ${obstacle}.`);
    return place;
  }

  async #look(): Promise<void> {
    await this.evaluate(() => undefined);
  }

  /** `undefined` where that fails, as it does while the page is being left. */
  async #tryEvaluate<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result> | undefined> {
    try {
      this.#failure = '';
      // Firefox never answers when the page is left in the middle of a question.
      return await within(PATIENCE / 2, this.evaluate(fn, ...args), 'the page did not answer');
    } catch (error) {
      this.#failure = String(error);
      return undefined;
    }
  }
}

/** An expression that gives a promise of an `Answer` as JSON. */
function enquiry(call: string): string {
  return `(async () => {
    const notebook = window.__journey ?? { said: [], stringify: JSON.stringify };
    const answer = {};
    try {
      answer.value = await ${call};
    } catch (error) {
      answer.error = String(error?.stack || error).includes(error?.message) ? String(error?.stack || error) : error + '\\n' + error?.stack;
    }
    answer.said = notebook.said;
    notebook.said = [];
    answer.url = location.href;
    return notebook.stringify(answer);
  })()`;
}
