/** Each CSS media feature, and the preference that fakes it: https://searchfox.org/mozilla-central/source/modules/libpref/init/StaticPrefList.yaml */
const PREFERENCES = {
  'prefers-color-scheme': { name: 'layout.css.prefers-color-scheme.content-override', values: { dark: 0, light: 1 } },
  'prefers-reduced-motion': { name: 'ui.prefersReducedMotion', values: { reduce: 1, 'no-preference': 0 } },
  'forced-colors': { name: 'browser.display.document_color_use', values: { active: 2, none: 0 } },
};

/**
 * Puppeteer's `page.emulateMediaFeatures()` for Firefox, where WebDriver BiDi has no word for it yet. It holds for the
 * whole browser, until the next call; features that are not given, or have another value, are as without emulation.
 */
export async function emulateMediaInFirefox(page, features) {
  const preferences = Object.entries(PREFERENCES).map(([feature, { name, values }]) => {
    const wanted = features.find((one) => one.name === feature);
    return [name, values[wanted?.value] ?? null];
  });
  await evaluateInFirefoxItself(page, `for (const [name, value] of ${JSON.stringify(preferences)}) {
    if (value === null) Services.prefs.clearUserPref(name); else Services.prefs.setIntPref(name, value);
  }`);
  await seen(page, features);
}

/** `page.emulateMediaType()`, for the same reason. It holds for all tabs that are open now. */
export async function emulateMediaTypeInFirefox(page, type) {
  await evaluateInFirefoxItself(page, `for (const { linkedBrowser } of gBrowser.tabs) linkedBrowser.browsingContext.mediumOverride = ${JSON.stringify(type)};`);
}

async function evaluateInFirefoxItself(page, expression) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', { target: { context: result.contexts[0].context }, awaitPromise: false, expression });
}

/** The page hears of a changed preference a little later. */
async function seen(page, features) {
  const query = features.map(({ name, value }) => `(${name}: ${value})`).join(' and ') || 'all';
  for (const deadline = Date.now() + 2000; Date.now() < deadline;) {
    if (await page.evaluate(`matchMedia(${JSON.stringify(query)}).matches`)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Firefox did not come to match ${query}.`);
}
