/**
 * The additional browser software that a page can honestly learn of: what the browser says by itself when it is asked, and
 * nothing that would have to be found out by tricks.
 */
export interface Software {
  /** Does it show PDF files itself? https://html.spec.whatwg.org/multipage/system-state.html#pdf-viewing-support */
  readonly pdf: boolean;
  /** Names of plug-ins, but for the five PDF viewers that every such browser claims to have. Hardly any has others. */
  readonly plugins: readonly string[];
  /** Has the site been installed, and runs as an app? */
  readonly installed: boolean;
  readonly cookies: boolean;
  readonly storage: boolean;
  /** Is Global Privacy Control on? */
  readonly gpc: boolean;
}

/** To be called under a grant: it reads from the visitor's device. */
export function readSoftware(): Software {
  const { pdfViewerEnabled, plugins, cookieEnabled, globalPrivacyControl, standalone } = navigator as Navigator & {
    readonly globalPrivacyControl?: unknown;
    /** On iOS: https://webkit.org/blog/6784/ios-9-2-and-safari-web-apps */
    readonly standalone?: boolean;
  };
  return {
    pdf: pdfViewerEnabled,
    // Deprecated, as it tells so little: that little is what there is to remember.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    plugins: [...plugins].map(({ name }) => name).filter((name) => !/\bPDF\b/.test(name)),
    installed: standalone ?? matchMedia('(display-mode: standalone), (display-mode: minimal-ui), (display-mode: window-controls-overlay)').matches,
    cookies: cookieEnabled,
    storage: storageWorks(),
    gpc: globalPrivacyControl === true,
  };
}

function storageWorks(): boolean {
  try {
    return typeof localStorage.length === 'number';
  } catch {
    return false;
  }
}
