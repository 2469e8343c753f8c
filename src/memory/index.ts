/**
 * The door `askfirst/memory`: what a site remembers of a visitor who allows it.
 */
import type { Consent } from '../handle.js';
import { createMemory, type Memory, type Wanted } from './memory.js';
import { createMemoryOfNobody } from './nowhere.js';

export type { BrowserMemory } from './browser.js';
export type { FeedbackMemory } from './feedback.js';
export type { Browser } from './identify.js';
export type { LocaleChoice, LocaleMemory } from './locale.js';
export type { LocaleOptions, Memory, PartOptions, Wanted } from './memory.js';
export type { Rated } from './rating.js';
export type { Software } from './software.js';

/**
 * Remembers what is asked for, each part in first-party cookies of its own (below 1 kB) and only while its category
 * holds; forgets it on withdrawal. What works without memory, works: choices, ratings and forms count on this page.
 * Where there is no page, on a server, nothing is remembered.
 *
 * @throws {TypeError} when the policy has no category of that name.
 */
export function remember<Key extends string, const Asked extends Wanted<Key>>(
  consent: Consent<Key>,
  wanted: Asked & Readonly<Record<Exclude<keyof Asked, keyof Wanted>, never>>,
): Memory<Asked> {
  const parser = () => import('./user-agent.js');
  const memory = typeof document === 'undefined' ? createMemoryOfNobody() : createMemory(consent as unknown as Consent, wanted, parser);
  return memory as unknown as Memory<Asked>;
}
