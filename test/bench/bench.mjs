/**
 * `npm run bench`: installs what it needs, builds, and measures. `--rounds=5`; `--only=askfirst,klaro` and `--visits=fast,many` measure
 * a part; `--write` puts the table into the README; `--json` prints all that was seen.
 */
import { parseArgs } from 'node:util';
import { build } from '../setup/build.mjs';
import { installDependencies } from '../setup/dependencies.mjs';
import { provideBrowsers } from '../setup/install-browsers.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    visits: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

if (values.write && (values.only || values.visits)) throw new Error('The README shows all of it: --write goes without --only and --visits.');

await installDependencies();
await installDependencies('test/bench');
await provideBrowsers(['chromium'], { all: true });
await build();

const listed = (text) => text.split(',').filter(Boolean);
const { contest } = await import('./contest.mjs');
await contest({ ...values, rounds: Number(values.rounds), only: listed(values.only), visits: listed(values.visits) });
