import { parseArgs } from 'node:util';
import { engines } from './setup/browsers.mjs';
import { build } from './setup/build.mjs';
import { npm } from './setup/command.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { provideBrowsers } from './setup/install-browsers.mjs';
import { Report } from './setup/report.mjs';
import { testInNode, testInPages } from './setup/runners.mjs';
import { testFiles } from './setup/test-files.mjs';

// All of it: `npm test`. A part of it: `npm test -- --browsers=chromium,firefox --files=banner`.
const { values: only } = parseArgs({ options: { browsers: { type: 'string' }, files: { type: 'string' } } });
const wanted = only.browsers?.split(',') ?? Object.keys(engines);
const unknown = wanted.find((engine) => !(engine in engines));
if (unknown !== undefined) throw new RangeError(`--browsers takes ${Object.keys(engines).join(', ')}, not ${unknown}.`);
const { pages, dist, journeys } = testFiles(only.files);

const report = new Report();
let ready = wanted;

const isPrepared = await report.step('Dependencies', installDependencies)
  && await report.step('Browsers', async () => {
    ready = await provideBrowsers(wanted, { all: process.env.CI === 'true' });
    return ready.map((engine) => engines[engine].name).join(', ');
  })
  && await report.step('Types', () => npm('run', '--silent', 'types'))
  && await report.step('Lint', () => npm('run', '--silent', 'lint'))
  && await report.step('Build', build);

if (isPrepared) {
  if (pages) await report.step('Tests in pages', () => testInPages(pages, ready));
  if (dist) await report.step('Tests of dist/', () => testInNode(dist));
  for (const engine of journeys ? ready : []) {
    await report.step(`Journeys in ${engines[engine].name}`, () => testInNode(journeys, engine));
  }
}

process.exitCode = report.conclude() ? 0 : 1;
