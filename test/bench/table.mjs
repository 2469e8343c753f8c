import { readFileSync, writeFileSync } from 'node:fs';
import { rows, valueOf } from './rows.mjs';

const README = new URL('../../README.md', import.meta.url);
const MARKS = /(<!-- bench -->\n)[^]*?(\n<!-- \/bench -->)/;

/** The table in Markdown. `results` are the medians by contestant and visit; `names` are the contestants in their order. */
export function tableOf(results, names) {
  const columns = Object.keys(names);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const lines = [line(['', ...columns.map((id) => (id === 'control' ? `${names[id]} ¹` : names[id]))]), line(['---', ...columns.map(() => '---:')])];
  for (const [heading, group] of Object.entries(rows)) {
    lines.push(line([`**${heading}**`, ...columns.map(() => '')]));
    for (const [name, row] of Object.entries(group)) {
      const cells = columns.map((id) => {
        const value = valueOf(row, results[id] ?? {}, results.control ?? {});
        return value === undefined || Number.isNaN(value) ? '–' : row.show(value).replace(/^-0(\.0+)?$/, '0$1').replace(/^-/, '−');
      });
      lines.push(line([row.unit ? `${name}, ${row.unit}` : name, ...cells]));
    }
  }
  return lines.join('\n');
}

/** Puts a text between the marks in the README. */
export function writeIntoReadme(text) {
  const readme = readFileSync(README, 'utf8');
  if (!MARKS.test(readme)) throw new Error('The README has no marks for the bench.');
  writeFileSync(README, readme.replace(MARKS, (_, begin, end) => `${begin}${text}${end}`));
}
