/**
 * The script-tag door: reads the tag, takes over the queue, brings everything else from beside its own address.
 */
import { compose } from './askfirst.js';
import type { Consent } from './handle.js';
import { readOptions, type Options } from './options.js';
import type { Bring } from './parts.js';

type Queue = ((consent: Consent) => void)[] & { start?: typeof start };

const page = globalThis as { askfirst?: unknown };

/** The tag itself; a bundle that this was built into has none. */
const tag = document.currentScript as HTMLScriptElement | null;

/** A classic script from another origin has no base address of its own: it finds its neighbours by its tag's. */
const bring = ((file: string, attempt?: number) =>
  // A browser may remember that an address failed: another query is another address.
  import(new URL(file + (attempt ? `?${attempt}` : ''), tag?.src ?? document.baseURI) as unknown as string)) as Bring;

// The page may have an element with this id, or this script twice: then the first one goes on alone.
if (!(page.askfirst as Partial<Consent> | undefined)?.decide) {
  const queue = (page.askfirst = Array.isArray(page.askfirst) ? page.askfirst : []) as Queue;
  if (tag?.dataset.manual === undefined) start();
  else queue.start = start;
}

function start(options?: Options): Consent {
  const queue = page.askfirst as Queue;
  const block = document.querySelector('[data-askfirst-options]')?.textContent;
  let json: Options | undefined;
  try {
    json = JSON.parse(block ?? 'null') as Options;
  } catch {
    // The inspection says what is wrong with it.
  }
  const consent = compose(
    readOptions(
      { regime: document.querySelector<HTMLMetaElement>('[name=askfirst-regime]')?.content, ...tag?.dataset, ...json, ...options },
      [tag?.dataset.categories, json?.categories, options?.categories],
    ),
    bring,
    { tag, block, options },
  );
  page.askfirst = consent;
  consent.push(...queue);
  return consent;
}
