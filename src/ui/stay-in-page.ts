/**
 * Puts an element into the page and keeps it there: a router may replace the body, a script may tidy up what it does
 * not know. First in the body, it is early in the tab order: who uses the keyboard meets the question first.
 */

/** An element that says when it leaves: to watch the page for that would make each change of it dearer. */
export interface Staying extends HTMLElement {
  /** Called when it has left the page. */
  left?: () => void;
}

export function stayInPage(element: Staying, signal: AbortSignal, place: 'prepend' | 'append' = 'prepend'): void {
  // Only so often: a page that insists has the last word, for a while.
  let times = 20;

  const attach = () => {
    if (element.isConnected || signal.aborted) return;
    const body = document.body as HTMLElement | null;
    if (body) body[place](element);
    // It is still to come, or to be replaced.
    else requestAnimationFrame(attach);
  };
  element.left = () => {
    setTimeout(attach, times-- > 0 ? 0 : 10_000);
    setTimeout(() => times++, 10_000);
  };
  signal.addEventListener('abort', () => element.remove());
  attach();
}
