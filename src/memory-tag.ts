/**
 * The script-tag door of the memory: reads its own tag, and waits for the library in the library's queue, so that it does
 * not matter which of the two comes first. It takes over a queue of its own, too.
 */
import { attempt } from './consent/attempt.js';
import type { Consent } from './handle.js';
import { createMemory, type Memory, type Wanted } from './memory/memory.js';
import type { BringParser } from './memory/identify.js';

type Use = (memory: Memory) => void;

const page = globalThis as { askfirst?: unknown; askfirstMemory?: unknown };

const tag = document.currentScript as HTMLScriptElement | null;
/** A classic script from another origin has no base address of its own: it finds its neighbours by its tag's. */
const bringParser: BringParser = () => import(new URL('askfirst-user-agent.js', tag?.src ?? document.baseURI) as unknown as string);

const wanted = wantedBy(tag?.dataset ?? {});

// Without anything to remember, or when another tag does, there is nothing to do.
if (wanted && (!isQueue(page.askfirstMemory) || Array.isArray(page.askfirstMemory))) {
  if (!isQueue(page.askfirst)) page.askfirst = [];
  if (!isQueue(page.askfirstMemory)) page.askfirstMemory = [];
  (page.askfirst as { push: (use: (consent: Consent) => void) => void }).push((consent) => begin(consent, wanted));
}

function begin(consent: Consent, wanted: Wanted): void {
  try {
    const memory = createMemory(consent, wanted, bringParser) as unknown as Memory;
    const push = (...uses: Use[]) => uses.forEach((use) => attempt(() => use(memory)));
    const queue = page.askfirstMemory as Use[];
    page.askfirstMemory = Object.assign(memory, { push });
    push(...queue);
  } catch (error) {
    // For the site's developer: the page goes on without memory.
    console.warn('askfirst:', error);
  }
}

/** `data-remember="browser locale:settings"`: the parts, each with another category where it has one. */
function wantedBy({ remember = '', languages = '' }: DOMStringMap): Wanted | undefined {
  const words = (text: string) => text.match(/\S+/g) ?? [];
  const parts = words(remember).map((word) => word.split(':') as [string, string?]);
  if (!parts[0]) return undefined;
  const options = { languages: words(languages) };
  return Object.fromEntries(parts.map(([part, category]) => [part, { ...options, ...(category && { category }) }]));
}

/** An element of the page may have the name, too. */
function isQueue(value: unknown): boolean {
  return typeof (value as { push?: unknown } | undefined)?.push === 'function';
}
