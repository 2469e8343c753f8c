/**
 * Keeps the tabs of one site of one mind: `look` is called when another tab has told of an answer, and when this one
 * may have missed something, because it was in the background or in the back/forward cache. Returns how to tell.
 */
export function joinTabs(name: string, look: () => void, signal: AbortSignal): () => void {
  addEventListener('pageshow', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => {
    look();
    // The word of a new cookie may travel faster than the cookie.
    setTimeout(look, 300);
  };
  signal.addEventListener('abort', () => channel.close());
  return () => channel.postMessage('');
}
