/**
 * Held markup in open shadow roots of the page. A shadow root is found only by asking every element for its own, which
 * costs a large page more than anything else that we do: so it is done when nobody waits, and where a site asks for it.
 */
import type { Host } from '../parts.js';
import { HELD } from './gate.js';

export function create({ gate, signal }: Pick<Host, 'gate' | 'signal'>): void {
  const roots = new Set<ShadowRoot>();
  let waiting: Node[] = [];

  const look = (root: ShadowRoot) => {
    for (const selector of HELD) for (const element of root.querySelectorAll<HTMLElement>(selector)) gate.admit(element, gate.turns);
  };

  const watch = (root: Document | ShadowRoot) => {
    observer.observe(root, { childList: true, subtree: true });
    if (root instanceof ShadowRoot) {
      roots.add(root);
      look(root);
    }
    enter(root);
  };

  const enter = (root: ParentNode) => {
    const elements = root.querySelectorAll('*');
    // By index: an iterator takes twice as long.
    for (let i = -1; i < elements.length; i++) {
      const { shadowRoot } = (elements[i] ?? root) as Element;
      if (shadowRoot && !roots.has(shadowRoot)) watch(shadowRoot);
    }
  };

  const enterAll = () => {
    const nodes = waiting;
    waiting = [];
    for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE && node.isConnected) enter(node as Element);
  };

  const observer = new MutationObserver((records) => {
    if (!waiting[0]) whenIdle(enterAll);
    for (const { target, addedNodes } of records) {
      waiting.push(...addedNodes);
      const root = target.getRootNode();
      if (root instanceof ShadowRoot) look(root);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  // What is let into the page is let in here, too.
  const { letIn } = gate;
  gate.letIn = () => {
    letIn();
    for (const root of roots) {
      if (root.isConnected) look(root);
      else roots.delete(root);
    }
  };
  whenIdle(() => signal.aborted || watch(document));
}

const whenIdle = (act: () => void) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act);
};
