/**
 * The page's own controls: links and buttons that open the preferences, and buttons that grant. Listens for the whole
 * page, so that controls added later work like first ones.
 */
const CONTROL = '[data-askfirst-open],[data-askfirst-grant],[href="#askfirst-settings"]';

export function listenToControls(open: () => void, grant: (keys: string) => void, signal: AbortSignal): void {
  const openIfAddressed = () => document.URL.endsWith('#askfirst-settings') && open();

  document.addEventListener(
    'click',
    (event) => {
      // The path, not the target: a control may stand inside a component of the page.
      const control = (event.composedPath() as Partial<HTMLElement>[]).find((node) => node.matches?.(CONTROL));
      const keys = control?.dataset?.askfirstGrant;
      // Only a hand may say yes. https://dom.spec.whatwg.org/#dom-event-istrusted
      if (keys && event.isTrusted) grant(keys);
      if (!control || keys) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
  addEventListener('hashchange', openIfAddressed, { signal });
  openIfAddressed();
}
