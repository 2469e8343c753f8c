/**
 * Runs `act` as soon as somebody looks at the page: at once, or, for a page rendered ahead of a visit that may never
 * come, when it does. https://html.spec.whatwg.org/multipage/speculative-loading.html#dom-document-prerendering
 */
export function whenActivated(act: () => void, signal: AbortSignal): void {
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', act, { signal });
  } else act();
}
