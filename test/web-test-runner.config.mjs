import { esbuildPlugin } from '@web/dev-server-esbuild';
import { join } from 'node:path';
import { root } from './setup/command.mjs';
import { chromium, firefox } from './setup/puppeteer-launcher.mjs';
import { webkit } from './setup/webkit-launcher.mjs';
import { wtrReporter } from './setup/wtr-reporter.mjs';

const launchers = { chromium, firefox, webkit };
const engines = process.env.ENGINES?.split(',') ?? Object.keys(launchers);

/** Everything under test/ that runs in a page. The journeys and the tests of dist/ run in Node. */
export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/journeys/**', '!test/dist/**', '!**/node_modules/**'],
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') })],
  browsers: engines.map((engine) => launchers[engine]()),
  concurrentBrowsers: 3,
  testRunnerHtml: (framework) => `<!doctype html>
    <html>
      <head></head>
      <body>
        <script>
          // A rejection that nobody handles is an error like any other: mocha then fails the test that was running.
          addEventListener('unhandledrejection', (event) => {
            event.stopImmediatePropagation();
            reportError(event.reason);
          });
        </script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  testFramework: { config: { ui: 'bdd', timeout: 6000 } },
  // What the library tells a site's developer is expected where tests give it bad input.
  filterBrowserLogs: ({ args: [first] }) => !String(first).startsWith('askfirst:'),
  reporters: [wtrReporter()],
};
