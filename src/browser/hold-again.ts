/**
 * Holds again what was let in and may no longer live, as far as that can be done: what a script has done stays done.
 */
import { keysOf, type Gate } from './gate.js';
import { holdElement } from './elements.js';

/** Returns the keys of scripts that have run, and go on running. */
export function holdAgain({ live, mayLive }: Gate): string[] {
  const running: string[] = [];
  // From the end: what stands in a template is held again before the template takes it back.
  for (const [held, nodes] of [...live].reverse()) {
    const keys = keysOf(held);
    if (mayLive(keys)) continue;
    live.delete(held);
    if (held instanceof HTMLScriptElement) {
      for (const script of nodes) {
        script.replaceWith(held);
        running.push(keys);
      }
    } else if (held instanceof HTMLTemplateElement) {
      for (const node of nodes) node.remove();
    } else holdElement(held);
  }
  return running;
}
