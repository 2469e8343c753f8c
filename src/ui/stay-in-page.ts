/**
 * Keeps an element in the page: a router may replace the body, a script may tidy up what it does not know. Returns
 * what puts it there at first.
 */
export function stayInPage(element: HTMLElement, signal: AbortSignal): () => void {
  // Only so many times: a page that insists has the last word.
  let times = 20;

  const attach = () => {
    // Early in the tab order: who uses the keyboard meets the question first.
    if (!element.isConnected && !signal.aborted) document.body.prepend(element);
  };
  const observer = new MutationObserver(() => {
    if (!element.isConnected && times-- > 0) setTimeout(attach);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });

  return () => {
    attach();
    observer.observe(document, { childList: true, subtree: true });
  };
}
