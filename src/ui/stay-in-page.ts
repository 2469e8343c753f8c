/**
 * Puts an element into the page and keeps it there: a router may replace the body, a script may tidy up what it does
 * not know.
 */
export function stayInPage(element: HTMLElement, signal: AbortSignal): void {
  // Only so many times: a page that insists has the last word.
  let times = 20;

  const attach = () => {
    // Early in the tab order: who uses the keyboard meets the question first.
    if (!element.isConnected && !signal.aborted) (document.body as HTMLElement | null)?.prepend(element);
  };
  const observer = new MutationObserver(() => {
    if (!element.isConnected && times-- > 0) setTimeout(attach);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });

  attach();
  observer.observe(document, { childList: true, subtree: true });
}
