import { PuppeteerEngine } from './puppeteer.ts';
import { WebKitEngine } from './webkit.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A browser, started when its first profile is asked for. */
export interface Engine {
  /** Whether it can run a script before a page's own; otherwise the site must put it into the pages. */
  readonly bringsPrelude: boolean;
  profile(options: ProfileOptions): Promise<Profile>;
  /** Ends the browser; the next profile starts a new one. */
  close(): Promise<void>;
}

export interface ProfileOptions {
  /** `host:port` that answers for every host but localhost. */
  proxy: string;
  /** What CSS media features say. */
  media: Readonly<Record<string, string>>;
  /** Source of the script that runs in each document before the page's own. */
  prelude: string;
}

/** One visitor's own cookies, storage and tabs. */
export interface Profile {
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** In CSS pixels of the viewport. */
export interface Place {
  x: number;
  y: number;
}

/** What a journey needs of a browser; all else is built on this, in `page.ts`. */
export interface Tab {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** Evaluates an expression that gives a promise of text. */
  evaluate(expression: string): Promise<string>;
  /** Trusted input. Keys by their names in UI Events. */
  press(key: string, modifiers: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  drag(from: Place, to: Place): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  /** Makes this the tab the visitor looks at. */
  front(): Promise<void>;
  /** The cookies that a request to this address would carry. */
  cookies(url: string): Promise<Cookie[]>;
  setCookie(url: string, cookie: NewCookie): Promise<void>;
  /** What the browser tells assistive technology of the page; Chromium alone lets a test ask. */
  accessibleTree?(): Promise<AccessibleNode>;
  /** Lays the page out as on paper from now on; not in WebKit. */
  layOutOnPaper?(): Promise<void>;
  close(): Promise<void>;
}

/** A thing as a screen reader knows it. */
export interface AccessibleNode {
  role: string;
  name?: string;
  description?: string;
  level?: number;
  checked?: boolean | 'mixed';
  expanded?: boolean;
  focused?: boolean;
  modal?: boolean;
  value?: string | number;
  children?: AccessibleNode[];
}

export interface Cookie {
  name: string;
  value: string;
  /** With a leading dot when subdomains get it too. */
  domain: string;
  path: string;
  /** In seconds since 1970; absent for the session. */
  expires?: number;
  httpOnly: boolean;
  secure: boolean;
  sameSite?: 'Strict' | 'Lax' | 'None';
}

export type NewCookie = Pick<Cookie, 'name' | 'value'> & Partial<Cookie>;

/** The engine that this run is about, from the variable ENGINE. */
export const engineName = named(process.env.ENGINE ?? 'chromium');

export const engine: Engine = engineName === 'webkit' ? new WebKitEngine() : new PuppeteerEngine(engineName);

function named(name: string): EngineName {
  if (name === 'chromium' || name === 'firefox' || name === 'webkit') return name;
  throw new RangeError(`ENGINE must be chromium, firefox or webkit, not ${name}.`);
}
