/** Longest time that something new in the page waits, in milliseconds. */
const REST = 100;

/**
 * Calls `look` now, and again whenever elements were added or one of these attributes has changed: at most ten times a
 * second, however much a page changes.
 */
export function watchPage(look: () => void, signal: AbortSignal, attributeFilter: readonly string[] = []): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    resting ??= setTimeout(() => {
      resting = undefined;
      if (!signal.aborted) look();
    }, REST);
  });
  const attributes = attributeFilter[0] ? { attributeFilter: [...attributeFilter] } : {};
  observer.observe(document, { childList: true, subtree: true, ...attributes });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}
