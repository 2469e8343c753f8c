/**
 * The gate: holds markup back, and lets it in once its keys hold. It revives scripts, which nobody may wait for; all
 * else that can be held is revived by a part that is brought when something may live (`elements.ts`).
 */
import { preloadScript, reviveScript } from './revive.js';

export interface Gate {
  /** Looks at the whole page, and lets in whatever may live by now. */
  letIn: () => void;
  /** What lives, and the nodes that stand in its place or behind it. */
  readonly live: Map<HTMLElement, readonly ChildNode[]>;
  readonly mayLive: (keys: string) => boolean | undefined;
  /** Takes up an element that is held: lets it in if it may live, its scripts in their turn. */
  readonly admit: (element: HTMLElement, turns: Turns) => void;
  /** The turns of what stands in the page. */
  readonly turns: Turns;
  /** Waited for before each element, once there is a visitor who must not wait for all of them. */
  pace?: () => Promise<void>;
}

/** For each set of keys the turn of its last script: the next one waits for it. */
export type Turns = Map<string, Promise<unknown>>;

/** Lets one element in that is no script. Of a template, `turns` come to hold the turns of the scripts in it. */
export type Revive = (element: HTMLElement, turns: Turns) => void;

/** The root element lists under the same name what holds. */
export const HELD = '[data-askfirst]:not(html),[data-askfirst-until],askfirst-embed,askfirst-declaration';

/** The keys of a held element, as they are written. Our own elements speak for themselves, and live always. */
export const keysOf = ({ dataset }: HTMLElement): string => dataset.askfirst ?? dataset.askfirstUntil ?? 'necessary';

/**
 * Looks at the page, and at whatever is added to it later. `mayLive` answers for an element's keys; `elements` brings
 * what revives elements other than scripts.
 */
export function createGate(
  mayLive: Gate['mayLive'],
  elements: () => Promise<Revive>,
  signal: AbortSignal,
): Gate {
  const live: Gate['live'] = new Map();
  const turns: Turns = new Map();

  const takeTurn = async (script: HTMLScriptElement, before: Promise<unknown> | undefined) => {
    if (before) preloadScript(script);
    await before;
    await gate.pace?.();
    // Not if it was withdrawn, or taken out of the page, while it waited.
    if (!script.isConnected) live.delete(script);
    if (live.has(script)) await new Promise<void>((done) => live.set(script, [reviveScript(script, done)]));
  };

  /** What stands in a template comes as soon as it can; only the scripts in it take a turn. */
  const reviveOther = async (element: HTMLElement, turns: Turns) => {
    const revive = await elements();
    await gate.pace?.();
    revive(element, turns);
    await Promise.all(turns.values());
  };

  const admit: Gate['admit'] = (element, turns) => {
    const keys = keysOf(element);
    if (live.has(element) || !mayLive(keys)) return;
    const before = turns.get(keys);
    if (element instanceof HTMLScriptElement) {
      if (element.type !== 'text/plain') return;
      turns.set(keys, takeTurn(element, before));
    } else {
      const turn = reviveOther(element, new Map(before && [[keys, before]]));
      if (element instanceof HTMLTemplateElement) turns.set(keys, turn);
    }
    live.set(element, []);
  };

  const letIn = () => {
    for (const element of document.querySelectorAll<HTMLElement>(HELD)) {
      // The parser may still be writing into the last element of a page that is not yet complete.
      if (signal.aborted || (document.readyState === 'loading' && isLast(element))) return;
      admit(element, turns);
    }
  };

  const watch = () => signal.aborted || observer.observe(document, { childList: true, subtree: true });
  /** At once, and then not again for a while, so that a page that is never at rest does not notice. After the end, no more. */
  const observer = new MutationObserver(() => {
    letIn();
    if (document.readyState === 'loading') return;
    observer.disconnect();
    setTimeout(() => {
      watch();
      letIn();
    }, 99);
  });
  watch();
  document.addEventListener('DOMContentLoaded', letIn, { signal });
  const gate: Gate = { live, mayLive, letIn, admit, turns };
  return gate;
}

function isLast(element: Element): boolean {
  return !element.nextSibling && (!element.parentElement || isLast(element.parentElement));
}
