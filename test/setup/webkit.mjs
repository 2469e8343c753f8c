import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine } from './browsers.mjs';
import { provideDisplay } from './display.mjs';
import { WebDriver } from './webdriver.mjs';

const ATTEMPTS = 3;

/**
 * Starts WebKitGTK's MiniBrowser with an empty profile. What cannot be changed later is said here: `dark`, `proxy`
 * (a `host:port` for every host but localhost), and whether `goto` waits for the page (`pageLoadStrategy`).
 */
export async function startWebKit(options = {}) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(options);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error; // MiniBrowser crashes as it starts, once in a long while
    }
  }
}

async function start({ dark = false, proxy, pageLoadStrategy = 'normal' }) {
  return WebDriver.start(findEngine('webkit'), {
    env: {
      DISPLAY: await provideDisplay(),
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: gtkConfiguration(),
      LANG: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
    },
    capabilities: {
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true, // the tests' own
      pageLoadStrategy,
      'webkitgtk:browserOptions': {
        args: [
          '--automation',
          '--cookies-policy=always',
          ...(dark ? ['--dark-mode'] : []),
          // WebDriver's own capability for a proxy makes every thirtieth start crash.
          ...(proxy ? [`--proxy=http://${proxy}`, '--ignore-host=localhost', '--ignore-host=127.0.0.1'] : []),
        ],
      },
    },
  });
}

/** Gives the page exactly this size, by giving its window that much more as its toolbar takes. */
export async function resizeWebKit(driver, width, height) {
  const window = await driver.command('GET', '/window/rect');
  const before = await size(driver);
  await driver.command('POST', '/window/rect', { width: window.width + width - before.width, height: window.height + height - before.height });
  for (const deadline = Date.now() + 3000; Date.now() < deadline;) {
    const now = await size(driver); // the page hears of its window's size a little later
    if (now.width === width && now.height === height) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`WebKit's page could not be made ${width} x ${height} pixels.`);
}

function size(driver) {
  return driver.execute('return { width: innerWidth, height: innerHeight }');
}

/** MiniBrowser's toolbar would keep the window 447 pixels wide: this style lets it shrink. */
const TOOLBAR = `
toolbar, toolbar *, entry, button, image { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }
image { -gtk-icon-source: none }
`;

let configuration;

function gtkConfiguration() {
  if (configuration) return configuration;
  configuration = mkdtempSync(join(tmpdir(), 'askfirst-gtk-'));
  mkdirSync(join(configuration, 'gtk-3.0'));
  writeFileSync(join(configuration, 'gtk-3.0/gtk.css'), TOOLBAR);
  process.once('exit', () => rmSync(configuration, { recursive: true, force: true }));
  return configuration;
}
