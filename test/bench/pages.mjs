/** The pages that every contestant is put into. */
import { readFileSync } from 'node:fs';
import { picture } from './picture.mjs';
import { manyServices } from './texts.mjs';

const NODES = 20_000;
export const HELD = 1000;

const demo = new URL('../../demo/', import.meta.url);
const read = (file) => readFileSync(new URL(file, demo), 'utf8');

/** An article of the demo, with its header, but without what consent has to do with. */
const [, article] = /<body>([^]*)<\/body>/.exec(read('articles/first-workload.html').replace(/ data-askfirst[^ >]*/g, ''));
const [, before, after] = /^([^]*?<h2[^]*?<\/p>)([^]*)$/.exec(article);

const photo = (name, about, more = ' loading="lazy"') =>
  `<figure><img src="/photos/${name}.png" alt="${about}" width="800" height="450"${more} style="inline-size:100%;block-size:auto"></figure>`;

const document = (contestant, { services, body, head = '' }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1"><title>Moving your first workload</title>
  ${contestant.headStart ?? ''}${head}${contestant.head?.({ services }) ?? ''}</head>
  <body>${contestant.bodyStart?.({ services }) ?? ''}${body}${contestant.bodyEnd?.({ services }) ?? ''}</body></html>`;

/** A page that a reader comes to: text, pictures, a style sheet, scripts of its own; two more scripts side by side, the second one held. */
const reading = (contestant, returning) => document(contestant, {
  head: '<link rel="stylesheet" href="/site.css"><script src="/page.js" defer></script>',
  body: `${before}${photo('one', 'A harbour at dawn', '')}
    <script src="/beside.js" async></script>${contestant.hold({ src: '/held.js', returning })}
    ${photo('two', 'A crane')}${after}${photo('three', 'Stacked boxes')}`,
});

/** Every twentieth node is held. */
const manyNodes = (contestant) => document(contestant, {
  head: '<script>var live = 0, over; const count = () => { if (++live === 1000) over = performance.now(); }</script>',
  body: Array.from({ length: NODES }, (_, i) => (i % (NODES / HELD) === 0 ? contestant.hold({ text: 'count()' }) : `<p>${i}`)).join(''),
});

const plain = (contestant, services) => document(contestant, { services, body: '<main><h1>A page</h1><p>Hello.</main>' });

/** All pages of a contestant, by their paths. */
export const pagesOf = (id, contestant) => ({
  [`/first/${id}`]: reading(contestant, false),
  [`/again/${id}`]: reading(contestant, true),
  [`/many/${id}`]: manyNodes(contestant),
  [`/plain/${id}`]: plain(contestant),
  [`/services/${id}`]: plain(contestant, manyServices),
});

/** What those pages load, by its path. */
export const assets = {
  '/site.css': read('site.css'),
  '/pictures.svg': read('pictures.svg'),
  '/favicon.ico': '',
  '/photos/one.png': picture(1),
  '/photos/two.png': picture(2),
  '/photos/three.png': picture(3),
  '/beside.js': 'var beside = performance.now();',
  '/held.js': 'var held = performance.now();',
  '/page.js': `addEventListener('DOMContentLoaded', () => {
    const list = document.createElement('ol');
    document.querySelectorAll('h2').forEach((heading, i) => {
      heading.id = 'part-' + i;
      const link = Object.assign(document.createElement('a'), { href: '#part-' + i, textContent: heading.textContent });
      list.appendChild(document.createElement('li')).append(link);
    });
    document.querySelector('main').append(list);
    document.querySelectorAll('a[href^="http"]').forEach((link) => { link.rel = 'noopener'; });
    document.documentElement.dataset.minutes = Math.ceil(document.body.textContent.split(/\\s+/).length / 220);
    addEventListener('scroll', () => document.documentElement.style.setProperty('--read', scrollY / document.body.scrollHeight), { passive: true });
  });`,
};
