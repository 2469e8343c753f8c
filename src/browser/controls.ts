/**
 * The page's own controls: links and buttons that open the preferences, and buttons that grant. Listens for the whole
 * page, so that controls added later work like first ones.
 */
const CONTROL = '[href$="#askfirst-settings"],[data-askfirst-open],button[data-askfirst-grant]';

export function listenToControls(open: () => void, grant: (keys: string) => void, signal: AbortSignal): void {
  const openIfAddressed = () => document.URL.endsWith('#askfirst-settings') && open();

  document.addEventListener(
    'click',
    (event) => {
      // The path, not the target: a control may stand inside a component of the page.
      const control = (event.composedPath() as HTMLElement[]).find((node) => (node as Partial<HTMLElement>).matches?.(CONTROL));
      // A link to the settings of another site is that site's.
      if (!control || ((control as Partial<HTMLAnchorElement>).host ?? location.host) !== location.host) return;
      event.preventDefault();
      const keys = control.dataset.askfirstGrant;
      // Only a hand may say yes. https://dom.spec.whatwg.org/#dom-event-istrusted
      if (!keys) open();
      else if (event.isTrusted) grant(keys);
    },
    { signal, capture: true },
  );
  addEventListener('hashchange', openIfAddressed, { signal });
  openIfAddressed();
}
