/**
 * Puts an element into the page and keeps it there: a router may replace the body, a script may tidy up what it does
 * not know. First in the body, it is early in the tab order: who uses the keyboard meets the question first.
 */
export function stayInPage(element: HTMLElement, signal: AbortSignal, place: 'prepend' | 'append' = 'prepend'): void {
  // Only so often: a page that insists has the last word.
  let times = 20;

  const attach = () => {
    if (!element.isConnected && !signal.aborted) (document.body as HTMLElement | null)?.[place](element);
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected || !(document.body as HTMLElement | null) || !times) return;
    times--;
    setTimeout(() => times++, 10_000);
    setTimeout(attach);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });

  attach();
  observer.observe(document, { childList: true, subtree: true });
}
