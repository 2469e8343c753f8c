import { findEngine } from './browsers.mjs';

/**
 * How puppeteer starts Chromium: quiet, in English, and without its sandbox only where that cannot work (as root).
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function chromiumOptions() {
  return {
    executablePath: findEngine('chromium'),
    acceptInsecureCerts: true, // the tests' own
    pipe: true, // it ends with us, however we end
    env: { ...process.env, LANGUAGE: 'en_US' },
    args: [
      '--lang=en-US',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Each new window would start a second of work for what opens under the address bar, beside the page that is looked at.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

/**
 * How puppeteer starts Firefox.
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function firefoxOptions() {
  return {
    browser: 'firefox',
    executablePath: findEngine('firefox'),
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // for firefox-media.mjs
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      'intl.accept_languages': 'en-US, en',
      'browser.startup.blankWindow': false,
      // Tabs in the background are as quick as the one in front, as puppeteer has it in Chromium.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'dom.ipc.processPriorityManager.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  };
}
