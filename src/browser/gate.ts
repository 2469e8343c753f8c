/**
 * The gate: holds markup back, and lets it in once its keys hold. It revives scripts, which nobody may wait for; all
 * else that can be held is revived by a part that is brought when something may live (`elements.ts`).
 */
import { reviveScript, trusted } from './revive.js';

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
  readonly trusted: typeof trusted;
  /** Waited for before each element, once there is a visitor who must not wait for all of them. */
  pace?: () => Promise<void>;
  /** From then on asks ahead for a script that waits. */
  ahead?: (script: HTMLScriptElement) => void;
}

/** For each set of keys the turn of its last script: the next one waits for it. */
export type Turns = Map<string, Promise<unknown>>;

/** Lets one element in that is no script. Of a template, `turns` come to hold the turns of the scripts in it. */
export type Revive = (element: HTMLElement, turns: Turns) => void;

/**
 * What is looked for, one after the other: for a list of selectors an engine takes up to ten times as long. The root
 * element lists under the same name what holds.
 */
export const HELD = ['[data-askfirst]:not(html)', '[data-askfirst-until]', 'askfirst-embed', 'askfirst-declaration'];

/** The keys of a held element, as they are written. Our own elements speak for themselves, and live always. */
export const keysOf = ({ dataset }: HTMLElement): string => dataset.askfirst ?? dataset.askfirstUntil ?? 'necessary';

/** Of all lives of the library on this page: what one has let in, the next one does not let in again. */
const live: Gate['live'] = new Map();

/**
 * Looks at the page, and at whatever is added to it later. `mayLive` answers for an element's keys; `elements` brings
 * what revives elements other than scripts.
 */
export function createGate(
  mayLive: Gate['mayLive'],
  elements: () => Promise<Revive>,
  signal: AbortSignal,
): Gate {
  const turns: Turns = new Map();
  /** What may live, and is not there yet: it does not come after the end, and the next life takes it up anew. */
  const waiting = new Set<HTMLElement>();
  signal.addEventListener('abort', () => waiting.forEach((element) => live.delete(element)));

  const takeTurn = async (script: HTMLScriptElement, nodes: readonly ChildNode[], before: Promise<unknown> | undefined) => {
    gate.ahead?.(script);
    await before;
    await gate.pace?.();
    // Not if it was withdrawn while it waited, and let in again in another turn; nor if it was taken out of the page.
    if (live.get(script) !== nodes) return;
    waiting.delete(script);
    if (script.isConnected) await new Promise<void>((done) => live.set(script, [reviveScript(script, done)]));
    else live.delete(script);
  };

  /** What stands in a template comes as soon as it can; only the scripts in it take a turn. */
  const reviveOther = async (element: HTMLElement, nodes: readonly ChildNode[], turns: Turns) => {
    const revive = await elements();
    await gate.pace?.();
    if (live.get(element) === nodes) {
      waiting.delete(element);
      revive(element, turns);
    }
    await Promise.all(turns.values());
  };

  const admit: Gate['admit'] = (element, turns) => {
    if (live.has(element)) return;
    const keys = keysOf(element);
    const isScript = element instanceof HTMLScriptElement;
    // A script of another type has run.
    if (!mayLive(keys) || (isScript && !/plain/i.test(element.type))) return;
    const before = turns.get(keys);
    const nodes: readonly ChildNode[] = [];
    live.set(element, nodes);
    waiting.add(element);
    const turn = isScript ? takeTurn(element, nodes, before) : reviveOther(element, nodes, new Map(before && [[keys, before]]));
    if (isScript || element instanceof HTMLTemplateElement) turns.set(keys, turn);
  };

  const letIn = () => {
    for (const selector of HELD) {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        // The parser may still be writing into an element that nothing stands behind.
        if (signal.aborted || (document.readyState === 'loading' && !element.nextSibling)) break;
        admit(element, turns);
      }
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
  const gate: Gate = { live, mayLive, letIn, admit, turns, trusted };
  return gate;
}
