/** Prints the minified brotli bytes of each built file, and of what visitors load. */
import { fileURLToPath } from 'node:url';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);

/** Brotli bytes (quality 11) of a file in `dist/`. */
export const sizeOf = (file) => brotliCompressSync(readFileSync(new URL(file, dist))).length;

/** What visitors of a site with the script tag load, in bytes; 1 kB = 1000 bytes. */
export const loads = {
  'askfirst.js': { files: ['askfirst.js'], budget: 4200 },
  'a first visitor, until the banner stands': { files: ['askfirst.js', 'askfirst-ui.js'], budget: 12_000 },
  'a returning visitor': { files: ['askfirst.js'], budget: 4200 },
  'a returning visitor, with the button': { files: ['askfirst.js', 'askfirst-button.js'], budget: 8500 },
  'the memory': { files: ['askfirst-memory.js'], budget: 7350 },
  'the parser, in browsers without Client Hints': { files: ['askfirst-user-agent.js'], budget: 6900 },
};

export const sizeOfLoad = ({ files }) => files.reduce((sum, file) => sum + sizeOf(file), 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js')).sort();
  const line = (size, text) => console.log(String(size).padStart(7), text);
  console.log('Brotli bytes, minified:');
  for (const file of files) line(sizeOf(file), file);
  console.log('\nWhat is loaded:');
  for (const [who, load] of Object.entries(loads)) line(sizeOfLoad(load), `${who} (at most ${load.budget})`);
}
