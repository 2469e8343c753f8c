/**
 * `browser`: remembers what the visitor came with, such as "Firefox 153 on Linux", and says so on the next visit.
 */
import { forget, read, write } from './cookies.js';

const COOKIE = 'site_browser';

export function rememberBrowser() {
  const line = document.querySelector('.last-browser');

  (window.askfirst ||= []).push((consent) => {
    // No yes stands. A cookie that outlived one, say because the answer itself was deleted, goes too.
    if (!consent.has('browser')) forget(COOKIE);

    consent.when('browser', () => {
      if (line) welcome(line, read(COOKIE));
      // Not even looked at before the yes: asking the browser what it is counts as reading from the device.
      const browser = describe(navigator);
      if (browser) write(COOKIE, browser);

      return () => {
        forget(COOKIE);
        if (line) line.hidden = true;
      };
    });
  });
}

/** Type and major version of the browser, and the operating system; `undefined` for one we don't know. */
function describe({ userAgentData, userAgent }) {
  const browser = declaredBrand(userAgentData) ?? product(userAgent);
  const system = userAgentData?.platform || SYSTEMS.find(([mark]) => mark.test(userAgent))?.[1];
  return browser && (system ? `${browser} on ${system}` : browser);
}

/** From the brands a browser declares, leaving out the made-up one ("Not A Brand") and preferring a name to its engine. */
function declaredBrand(userAgentData) {
  const brands = userAgentData?.brands.filter(({ brand }) => !/not.*a.*brand/i.test(brand)) ?? [];
  const chosen = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  return chosen && `${chosen.brand} ${chosen.version}`;
}

/** From the user agent string, where most browsers also claim to be others: the more special mark comes first. */
function product(userAgent) {
  for (const [mark, name] of PRODUCTS) {
    const [, version] = mark.exec(userAgent) ?? [];
    if (version) return `${name} ${version}`;
  }
  return undefined;
}

const PRODUCTS = [
  [/\bEdg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\b(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+).* Safari\//, 'Safari'],
];

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'Chrome OS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** Shows the line, worded by the page, if the cookie holds what we would have written. */
function welcome(line, kept) {
  const [, browser, system] = /^([\w .()-]{1,40} \d{1,4})(?: on ([\w .]{1,20}))?$/.exec(kept ?? '') ?? [];
  if (!browser) return;
  line.querySelector('[data-browser]').textContent = browser;
  line.querySelector('[data-system]').textContent = system ?? '';
  line.querySelector('[data-system-part]').hidden = !system;
  line.hidden = false;
}
