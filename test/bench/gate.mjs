/**
 * What the gate costs on a large page, as a ratio over the same page that does without the library: `npm run bench:gate`.
 * 20 000 nodes with 1 000 held elements among them, and 50 000 nodes that come later.
 */
import { parseArgs } from 'node:util';
import { cpuTime, startChromium } from './browser.mjs';
import { openSite } from './site.mjs';
import { interleave, median } from './statistics.mjs';

const { rounds } = parseArgs({ options: { rounds: { type: 'string', default: '11' } } }).values;

const NODES = 20_000;
const LATE_NODES = 50_000;

/** Every twentieth node is held: scripts mostly, and pictures. Each tells that it lives. */
const markup = Array.from({ length: NODES }, (_, i) => {
  if (i % 40 === 0) return '<script type="text/plain" data-askfirst="analytics">live++</script>';
  if (i % 40 === 20) return '<img alt="" width="1" height="1" data-askfirst="analytics" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
  return `<p>${i}`;
}).join('');

/** The least that a page could do by itself, in one go. */
const BY_HAND = `
  const letIn = () => {
    for (const held of document.querySelectorAll('[data-askfirst="analytics"]')) {
      if (held.localName === 'img') held.src = held.dataset.src;
      else held.replaceWith(Object.assign(document.createElement('script'), { text: held.text }));
    }
  };
  if (document.cookie.includes('answer=yes')) addEventListener('DOMContentLoaded', letIn);
  else addEventListener('DOMContentLoaded', () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="yes" style="position:fixed;bottom:0">Yes</button>');
    yes.onclick = () => { document.cookie = 'answer=yes'; yes.remove(); requestAnimationFrame(() => setTimeout(letIn)); };
  });`;

const page = (library) => `<!doctype html><html lang="en"><title>Large page</title><script>var live = 0</script>${library}<body>${markup}`;
const TAG = '<script src="/askfirst/askfirst.js" data-categories="analytics" defer></script>';

const site = await openSite({
  '/without': page(''),
  '/by-hand': page(`<script>${BY_HAND}</script>`),
  '/askfirst': page(TAG),
  '/plain/without': '<!doctype html><html lang="en"><title>Page</title><body><p>Hello',
  '/plain/askfirst': `<!doctype html><html lang="en"><title>Page</title>${TAG}<body><p>Hello`,
});
const chromium = await startChromium(site.fingerprint);

const ANSWERS = { askfirst: (choice) => `askfirst=v=1&yes=${choice === 'yes' ? 'analytics' : ''}&no=${choice === 'yes' ? '' : 'analytics'}&t=${Date.now() / 1000 | 0}&r=1&via=accept` };

/** Opens a page, with an earlier answer if there is one, lets `act` do something, and resolves to CPU time and to what it gives. */
async function visit(path, answer, act = async () => ({})) {
  const tab = await chromium.tab();
  if (answer) await tab.devtools.send('Network.setCookie', { name: answer.split('=')[0], value: answer.slice(answer.indexOf('=') + 1), url: site.origin });
  await tab.goTo(site.origin + path);
  await atRest(tab);
  const before = await cpuTime(tab.devtools);
  const result = await act(tab);
  await atRest(tab);
  const after = await cpuTime(tab.devtools);
  await tab.close();
  return { start: before, act: { task: after.task - before.task, script: after.script - before.script }, ...result };
}

const atRest = ({ evaluate }) => evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve()), 400)));

/** Clicks a yes, and resolves to how long it took until all that was held lives, and to the longest task on the way, in milliseconds. */
const accept = (button) => async (tab) => {
  await tab.until(button);
  await tab.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration); }).observe({ type: 'longtask' });
    addEventListener('pointerdown', () => { window.clicked = performance.now(); }, true);
    const look = () => {
      if (window.live === 500 && document.querySelectorAll('img[src]').length === 500) window.over = performance.now();
      else setTimeout(look, 4);
    };
    look();
  });
  await tab.press(button);
  await tab.until(() => window.over);
  await atRest(tab); // by then the browser has told of the tasks
  return tab.evaluate(() => ({ accept: window.over - window.clicked, longest: window.longest }));
};

/** Inserts nodes as a list does that grows: a thousand at a time, a moment apart. */
const insert = (count) => async ({ evaluate }) => ({
  insert: await evaluate(async (count) => {
    const list = document.body.appendChild(document.createElement('div'));
    const start = performance.now();
    for (let i = 0; i < count; i += 1000) {
      const rows = Array.from({ length: 500 }, (_, row) => `<p>${i + row}</p>`).join('');
      list.insertAdjacentHTML('beforeend', rows);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return performance.now() - start;
  }, count),
});

const OUR_BUTTON = () => document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('[data-askfirst-action=accept]');
const THEIR_BUTTON = () => document.querySelector('#yes');

const results = await interleave({
  'first visit, without': () => visit('/without'),
  'first visit': () => visit('/askfirst'),
  'returning with a no, without': () => visit('/without'),
  'returning with a no': () => visit('/askfirst', ANSWERS.askfirst('no')),
  'returning with a yes, by hand': () => visit('/by-hand', 'answer=yes'),
  'returning with a yes': () => visit('/askfirst', ANSWERS.askfirst('yes')),
  'accept, by hand': () => visit('/by-hand', undefined, accept(THEIR_BUTTON)),
  accept: () => visit('/askfirst', undefined, accept(OUR_BUTTON)),
  'late nodes, without': () => visit('/plain/without', undefined, insert(LATE_NODES)),
  'late nodes': () => visit('/plain/askfirst', ANSWERS.askfirst('no'), insert(LATE_NODES)),
  'late nodes, banner up': () => visit('/plain/askfirst', undefined, insert(LATE_NODES)),
}, Number(rounds));

await chromium.close();
site.close();

const of = (name, pick) => median(results[name].map(pick));
const row = (what, over, pick) => {
  const [ours, theirs] = [of(what, pick), of(over, pick)];
  return { ms: ours.toFixed(1), over: theirs.toFixed(1), 'difference ms': (ours - theirs).toFixed(1), ratio: (ours / theirs).toFixed(3) };
};
console.log(`${chromium.version}, ${rounds} rounds, medians. CPU time of the main thread in ms, and over the same page without the library:`);
console.table({
  [`start, ${NODES} nodes, first visit`]: row('first visit', 'first visit, without', ({ start }) => start.task),
  [`start, ${NODES} nodes, a no`]: row('returning with a no', 'returning with a no, without', ({ start }) => start.task),
  'start, 1000 let in (over: by hand)': row('returning with a yes', 'returning with a yes, by hand', ({ start }) => start.task),
  'accept, 1000 let in (over: by hand)': row('accept', 'accept, by hand', ({ act }) => act.task),
  [`${LATE_NODES} late nodes`]: row('late nodes', 'late nodes, without', ({ act }) => act.task),
  [`${LATE_NODES} late nodes, banner up`]: row('late nodes, banner up', 'late nodes, without', ({ act }) => act.task),
});

const added = (name, over) => (100 * (of(name, ({ act }) => act.script) - of(over, ({ act }) => act.script))) / of(over, ({ act }) => act.task);
console.log(`Script that ${LATE_NODES} late nodes add, of all that the page does with them: ${added('late nodes', 'late nodes, without').toFixed(1)} %`);
console.log(`The same while the banner stands: ${added('late nodes, banner up', 'late nodes, without').toFixed(1)} %`);
const byClock = (pick) => `${of('accept', pick).toFixed(0)} ms (by hand ${of('accept, by hand', pick).toFixed(0)} ms)`;
console.log(`From the click until all 1000 live: ${byClock(({ accept }) => accept)}; the longest task on the way: ${byClock(({ longest }) => longest)}; 0 is less than 50.`);
