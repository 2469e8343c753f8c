/**
 * The gate: holds markup back, and lets it in once its keys hold.
 */
import { reviveElement, reviveScript, reviveTemplate, type HoldAgain } from './revive.js';

/**
 * Looks at the whole page now, and at whatever is added to it later. `mayLive` answers for an element's keys, as they
 * are written in its `data-askfirst`. Returns what holds again what may no longer live, and lets in what may.
 */
export function createGate(mayLive: (keys: string) => boolean, signal: AbortSignal): () => void {
  const live = new Map<HTMLElement, HoldAgain | undefined>();
  /** For each set of keys the turn of its last script: the next one waits for it. */
  const turns = new Map<string, Promise<void>>();

  const takeTurn = async (script: HTMLScriptElement, before: Promise<void> | undefined) => {
    await before;
    // Not if it was withdrawn, or taken out of the page, while it waited.
    if (!script.isConnected) live.delete(script);
    if (live.has(script)) await new Promise<void>((done) => live.set(script, reviveScript(script, done)));
  };

  const admit = (element: HTMLElement) => {
    const keys = element.dataset.askfirst!;
    if (live.has(element) || !mayLive(keys)) return;
    if (element instanceof HTMLScriptElement) {
      if (element.type !== 'text/plain') return;
      live.set(element, undefined);
      turns.set(keys, takeTurn(element, turns.get(keys)));
    } else if (element instanceof HTMLTemplateElement) {
      live.set(element, reviveTemplate(element, admit));
    } else live.set(element, reviveElement(element));
  };

  const look = () => {
    for (const element of document.querySelectorAll<HTMLElement>('html [data-askfirst]')) {
      // The parser may still be writing into the last element of a page that is not yet complete.
      if (document.readyState === 'loading' && isLast(element)) return;
      admit(element);
    }
  };

  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());

  return () => {
    for (const [element, holdAgain] of live) {
      if (mayLive(element.dataset.askfirst!)) continue;
      live.delete(element);
      holdAgain?.();
    }
    look();
  };
}

function isLast(element: Element): boolean {
  return !element.nextSibling && (!element.parentElement || isLast(element.parentElement));
}
