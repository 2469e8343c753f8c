/**
 * Reads a user agent string. A chunk of its own, for browsers without Client Hints: the parser is as large as all the rest
 * of the memory.
 */
import bowser from 'bowser';
import type { Agent } from './identify.js';

/** What it cannot read is ''. */
export function parseUserAgent(text: string): Agent {
  // It throws on an empty string.
  const { browser, engine, os, platform } = bowser.parse(text || ' ');
  return {
    name: browser.name ?? '',
    version: /^\d+/.exec(browser.version ?? '')?.[0] ?? '',
    engine: engine.name ?? '',
    system: os.name ?? '',
    form: platform.type ?? '',
  };
}
