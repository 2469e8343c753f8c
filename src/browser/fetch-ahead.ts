/** Does the page let scripts in by their nonces? */
let byNonce: boolean | undefined;

/**
 * Fetches a held script that waits for its turn, or for the page to be drawn, so that neither costs it time. As its markup
 * says, and once: not what browsers with modules leave out, nor what may be a module, which is fetched in another way.
 */
export function fetchAhead({ src, nonce, integrity, crossOrigin, referrerPolicy, noModule, dataset }: HTMLScriptElement): void {
  if (!src || noModule || dataset.type) return;
  // Under `'strict-dynamic'` a script needs no nonce that another script has put in, but to ask ahead for it does.
  if (!nonce && (byNonce ??= !!document.querySelector('script[nonce]'))) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', nonce, integrity, crossOrigin, referrerPolicy, href: src }));
}
