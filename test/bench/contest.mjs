/** Measures askfirst beside its peers, and beside pages that do without, in turns. */
import { cpus } from 'node:os';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startChromium } from './browser.mjs';
import { assets, pagesOf } from './pages.mjs';
import { openSite } from './site.mjs';
import { interleave, median } from './statistics.mjs';
import { tableOf, writeIntoReadme } from './table.mjs';
import { visitsTo } from './visits.mjs';

/** As they stand in the table. */
const ORDER = ['askfirst', 'vanilla-cookieconsent', 'orejime', 'klaro', 'tarteaucitron', 'osano', 'porsche', 'by-hand', 'control'];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const modules = 'node_modules/';

/** `only` are contestants and visits; without them, all. */
export async function contest({ rounds, only = [], visits: wanted = [], write = false, json = false }) {
  const unknown = readdirSync(here('contestants')).map((file) => file.replace('.mjs', '')).find((id) => id !== 'let-in' && !ORDER.includes(id));
  if (unknown) throw new Error(`${unknown} has no place in the table.`);
  const contestants = {};
  for (const id of ORDER) {
    if (only.length && id !== 'control' && !only.includes(id)) continue;
    contestants[id] = (await import(`./contestants/${id}.mjs`)).default;
  }

  const folders = { '/': here('../../demo') };
  for (const [id, { files }] of Object.entries(contestants)) if (files) folders[`/${id}/`] = here(files.startsWith('.') ? files : modules + files);
  const site = await openSite(Object.assign({ ...assets }, ...Object.entries(contestants).map(([id, contestant]) => pagesOf(id, contestant))), folders);
  const chromium = await startChromium(site.fingerprint);

  try {
    const measures = {};
    for (const [id, contestant] of Object.entries(contestants)) {
      for (const [visit, measure] of Object.entries(visitsTo(id, contestant, { chromium, origin: site.origin }))) {
        if (measure && (!wanted.length || wanted.includes(visit))) measures[`${id} ${visit}`] = measure;
      }
    }
    const taken = await interleave(measures, rounds);
    const results = {};
    for (const [name, rounds] of Object.entries(taken)) {
      const [id, visit] = name.split(' ');
      (results[id] ??= {})[visit] = Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));
    }
    if (json) console.log(JSON.stringify(results, null, 1));
    const names = Object.fromEntries(Object.entries(contestants).map(([id, { name, files }]) => [id, `${name}${versionOf(files)}`]));
    const text = [
      `Measured on ${new Date().toISOString().slice(0, 10)} by \`${['npm run bench --', ...process.argv.slice(2)].join(' ')}\`: medians of ${rounds} rounds in turns, ${chromium.version.replace(/^\w+/, 'Chromium')}, ${cpus().length} × ${cpus()[0].model.trim()}.`,
      tableOf(results, names),
      '¹ The page itself, as it is without any; the times, bytes and heap of all others are what they add to it.',
    ].join('\n\n');
    console.log(text);
    if (write) writeIntoReadme(text);
  } finally {
    await chromium.close();
    site.close();
  }
}

/** The version of the package that the files are from; ours is that of today. */
function versionOf(files) {
  if (!files || files.startsWith('.')) return '';
  const name = /^(@[^/]+\/)?[^/]+/.exec(files)[0];
  return ` ${JSON.parse(readFileSync(here(`${modules}${name}/package.json`), 'utf8')).version}`;
}
