import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The engines every test runs in: the variable that names a program of your own, the names it goes by on the PATH,
 * further places, and the Debian packages that bring it.
 */
export const engines = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
  },
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: [],
    packages: ['webkit2gtk-driver', 'xvfb'],
    only: 'linux', // WebKitGTK; Safari on macOS answers to a driver that is switched on by hand
  },
};

/** The program of an engine (for WebKit: its WebDriver), or `undefined` where there is none. */
export function findEngine(engine) {
  const { variable, commands, places } = engines[engine];
  return [process.env[variable], ...commands.map(findCommand), ...places].find(isProgram);
}

/** The first program of that name on the PATH. */
export function findCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find(isProgram);
}

/** Whether all is there to run the engine's tests: for WebKit also a screen to draw on. */
export function isReady(engine) {
  const program = findEngine(engine);
  return Boolean(program && (engine !== 'webkit' || findCommand('Xvfb') || process.env.DISPLAY));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
