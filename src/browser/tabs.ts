/**
 * Keeps the tabs of one site of one mind: `look` is called when another tab has told of an answer, with its text, and
 * when this one may have missed something, because it was in the background or in the back/forward cache. Returns how
 * to tell.
 */
export function joinTabs(name: string, look: (heard?: string) => void, signal: AbortSignal): (text: string) => void {
  for (const type of ['pageshow', 'visibilitychange']) {
    // A page that has just been loaded has looked, and one that is left needs no look.
    addEventListener(type, ({ persisted }: Event & { persisted?: boolean }) => (persisted ?? !document.hidden) && look(), { signal });
  }
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => look(data as string);
    signal.addEventListener('abort', () => channel.close());
    return (text) => channel.postMessage(text);
  } catch {
    // Firefox, where all cookies are blocked.
    return () => undefined;
  }
}
