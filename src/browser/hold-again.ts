/**
 * Holds again what was let in and may no longer live, as far as that can be done: what a script has done stays done.
 */
import { keysOf, type Gate } from './gate.js';
import { holdElement } from './elements.js';

/** Returns the keys of scripts that have run, and go on running. */
export function holdAgain({ live, mayLive, turns }: Gate): string[] {
  const running: string[] = [];
  /** What stands in a template belongs to a document of its own. */
  const nowhere = document.createElement('template').content;
  const takeOut = (node: ChildNode) => {
    node.remove();
    // A template among them takes back what it has brought, too.
    live.get(node as HTMLElement)?.forEach(takeOut);
    live.delete(node as HTMLElement);
  };
  // From the end: what stands in a template is held again before the template takes it back.
  for (const [held, nodes] of [...live].reverse()) {
    const keys = keysOf(held);
    if (mayLive(keys)) continue;
    live.delete(held);
    if (held instanceof HTMLScriptElement) {
      for (const script of nodes) {
        script.replaceWith(held);
        // One that is still on its way runs only in the document that it has set out in.
        nowhere.append(script);
        running.push(keys);
      }
      // It may never arrive: who comes next does not wait for it.
      turns.delete(keys);
    } else if (held instanceof HTMLTemplateElement) {
      nodes.forEach(takeOut);
    } else holdElement(held);
  }
  return running;
}
