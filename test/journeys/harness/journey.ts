import { after, test } from 'node:test';
import { engine } from './engine.ts';
import { within } from './patience.ts';
import { prelude } from './prelude.ts';
import { Site } from './site.ts';
import { Visitor } from './visitor.ts';

export { engineName } from './engine.ts';

const LIMIT = 20_000;

export interface JourneyOptions {
  /** What the visitor's browser says it speaks, as a BCP 47 tag. English otherwise. */
  language?: string;
  /** Whether it prefers dark colours. */
  dark?: boolean;
  /** Whether it wants less to move; not in WebKit, as the next. */
  lessMotion?: boolean;
  /** Whether it has pages drawn in a few colours of the visitor's own. */
  forcedColours?: boolean;
  /** What it says of Global Privacy Control; otherwise whatever it says by itself. */
  gpc?: boolean;
  /** `false`: the site's pages run no script, and `<noscript>` is shown. */
  javaScript?: boolean;
  /** Why this cannot be tested in this engine, if so. */
  skip?: string | false;
}

export interface Travellers {
  site: Site;
  visitor: Visitor;
}

type Story = (travellers: Travellers) => Promise<void>;

/** A test in a real browser: a site of its own, a visitor who has never been there, and what happens between them. */
export function journey(name: string, story: Story): void;
export function journey(name: string, options: JourneyOptions, story: Story): void;
export function journey(name: string, ...rest: [Story] | [JourneyOptions, Story]): void {
  const [options, story] = rest.length === 1 ? [{}, rest[0]] : rest;
  test(name, { skip: options.skip ?? false, timeout: 2 * LIMIT }, () => travel(options, story));
}

async function travel({ language, gpc, dark, lessMotion, forcedColours, javaScript = true }: JourneyOptions, story: Story): Promise<void> {
  const media = {
    'prefers-color-scheme': dark ? 'dark' : 'light',
    ...(lessMotion && { 'prefers-reduced-motion': 'reduce' }),
    ...(forcedColours && { 'forced-colors': 'active' }),
  };
  const script = prelude({ language, gpc });
  const site = await Site.open({ script: engine.bringsPrelude ? undefined : script, scripting: javaScript });
  try {
    const visitor = new Visitor(await engine.profile({ proxy: site.proxy, media, prelude: script }), site);
    try {
      await within(LIMIT, story({ site, visitor }), `The journey was not over after ${LIMIT / 1000} s.`);
    } catch (error) {
      await tellOf(site, visitor);
      throw error;
    } finally {
      // A browser that no longer listens must not spoil the next journey: that one gets a new browser.
      await within(5000, visitor.leave(), 'The browser did not close.').catch(() => engine.close());
    }
  } finally {
    await site.close();
  }
}

async function tellOf(site: Site, visitor: Visitor): Promise<void> {
  for (const page of visitor.pages) {
    const url = await within(1000, page.url(), 'no answer').catch(String);
    console.error(`  page ${url}`);
    for (const { type, text } of page.console) console.error(`    ${type}: ${text}`);
  }
  for (const { method, path, cookie } of site.requests) console.error(`  ${method} ${path}${cookie && `  (${cookie})`}`);
}

after(() => engine.close());
