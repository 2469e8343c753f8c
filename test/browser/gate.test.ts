import { expect } from '@esm-bundle/chai';
import { create } from '../../src/browser/elements.js';
import { createGate, type Gate } from '../../src/browser/gate.js';
import { holdAgain } from '../../src/browser/hold-again.js';

/** A page whose markup is held until `allow()` names its keys. */
function setup(html = '') {
  const held = document.createElement('div');
  document.body.append(held);
  // As a server would send it: parsed by `innerHTML`, its scripts would never run by themselves.
  held.innerHTML = html;
  const allowed = new Set<string>();
  let life: AbortController | undefined;
  let gate!: Gate;
  /** A life of the library on the page; the one before it ends. */
  const begin = () => {
    life?.abort();
    life = new AbortController();
    const { signal } = life;
    gate = createGate((keys) => keys.split(' ').every((key) => allowed.has(key)), async () => revive, signal);
    const revive = create({ gate, part: async () => undefined as never, signal });
  };
  begin();
  leave = () => {
    life!.abort();
    held.remove();
  };
  return {
    held,
    begin,
    allow: (...keys: string[]) => (keys.forEach((key) => allowed.add(key)), gate.letIn()),
    withdraw: (...keys: string[]) => (keys.forEach((key) => allowed.delete(key)), holdAgain(gate)),
  };
}

let leave: () => void = () => undefined;

const page = globalThis as unknown as { noted: string[] };
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const noted = async (count: number) => {
  for (let tries = 0; page.noted.length < count && tries < 100; tries++) await settled();
  return page.noted;
};
const script = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;
const note = (text: string) => `noted.push('${text}')`;

describe('the gate', () => {
  beforeEach(() => {
    page.noted = [];
  });
  afterEach(() => leave());

  it('lets nothing in before its keys hold', async () => {
    const site = setup(`<script type="text/plain" data-askfirst="a">${note('ran')}</script><iframe data-askfirst="a" data-src="about:blank#x"></iframe>`);
    await settled();
    expect(page.noted).to.deep.equal([]);
    expect(site.held.querySelector('iframe')!.hasAttribute('src')).to.equal(false);
  });

  it('runs scripts of one category in the order of the document, an inline one after a slow external one', async () => {
    const site = setup(`
      <script type="text/plain" data-askfirst="a" src="${script(note('1'))}"></script>
      <script type="text/plain" data-askfirst="a">${note('2')}</script>
      <template data-askfirst="a"><p>text</p><script>${note('3')}</script><div><script src="${script(note('4'))}"></script></div><script>${note('5')}</script></template>
      <script type="text/plain" data-askfirst="a">${note('6')}</script>`);
    site.allow('a');
    expect(await noted(6)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(site.held.querySelector('p')!.textContent).to.equal('text');
  });

  it('lets the next script run when one fails to load', async () => {
    const site = setup(`<script type="text/plain" data-askfirst="a" src="/no/such/file.js"></script><script type="text/plain" data-askfirst="a">${note('next')}</script>`);
    site.allow('a');
    expect(await noted(1)).to.deep.equal(['next']);
  });

  it('does not let one category wait for another', async () => {
    const site = setup(`<script type="text/plain" data-askfirst="a" src="/no/such/file.js"></script><script type="text/plain" data-askfirst="b">${note('b')}</script>`);
    site.allow('a', 'b');
    await Promise.resolve();
    await Promise.resolve();
    expect(page.noted).to.deep.equal(['b']);
    await settled();
  });

  it('carries the attributes over, and takes the type from data-type', async () => {
    const site = setup(`<script type="text/plain" data-type="module" data-askfirst="a" id="m" crossorigin="anonymous" data-other="x">${note('module')}</script>`);
    site.allow('a');
    expect(await noted(1)).to.deep.equal(['module']);
    const live = site.held.querySelector<HTMLScriptElement>('#m')!;
    expect([live.type, live.crossOrigin, live.dataset.other, live.dataset.askfirst]).to.deep.equal(['module', 'anonymous', 'x', undefined]);
  });

  it('treats markup that comes later like markup that was there', async () => {
    const site = setup();
    site.allow('a');
    site.held.innerHTML = `<section><script type="text/plain" data-askfirst="a">${note('late')}</script></section>`;
    expect(await noted(1)).to.deep.equal(['late']);
  });

  it('wants all of several keys', async () => {
    const site = setup(`<script type="text/plain" data-askfirst="a b">${note('both')}</script>`);
    site.allow('a');
    await settled();
    expect(page.noted).to.deep.equal([]);
    site.allow('b');
    expect(await noted(1)).to.deep.equal(['both']);
  });

  it('gives an iframe its address, takes it away, and gives it again', async () => {
    const site = setup('<iframe data-askfirst="a" data-src="about:blank#x"></iframe>');
    const frame = site.held.querySelector('iframe')!;
    for (let round = 0; round < 2; round++) {
      site.allow('a');
      await settled();
      expect(frame.getAttribute('src')).to.equal('about:blank#x');
      site.withdraw('a');
      expect(frame.hasAttribute('src')).to.equal(false);
      expect(frame.dataset.src).to.equal('about:blank#x');
    }
  });

  it('takes what a template brought out again on withdrawal, and brings it again', async () => {
    const site = setup(`<template data-askfirst="a"><p>offer</p><script>${note('ran')}</script></template>`);
    site.allow('a');
    await noted(1);
    expect(site.held.querySelectorAll('p').length).to.equal(1);
    site.withdraw('a');
    expect(site.held.querySelector('p')).to.equal(null);
    site.allow('a');
    expect(await noted(2)).to.deep.equal(['ran', 'ran']);
  });

  it('runs each script once for a grant, however often it looks', async () => {
    const site = setup(`<script type="text/plain" data-askfirst="a">${note('once')}</script>`);
    site.allow('a');
    site.allow('a');
    site.held.append('more', document.createElement('p'));
    await settled();
    expect(page.noted).to.deep.equal(['once']);
  });

  it('lets nothing more in when the library has ended, not even what it would have looked for a moment later', async () => {
    const site = setup('<p></p>');
    site.allow('a');
    site.held.append(document.createElement('p'));
    await Promise.resolve();
    leave();
    document.body.append(site.held);
    site.held.innerHTML = `<script type="text/plain" data-askfirst="a">${note('late')}</script>`;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.noted).to.deep.equal([]);
  });

  it('does not run what was withdrawn, or taken out of the page, while it waited for its turn', async () => {
    const site = setup(`
      <script type="text/plain" data-askfirst="a" src="${script(note('1'))}"></script>
      <script type="text/plain" data-askfirst="a" id="gone">${note('2')}</script>
      <script type="text/plain" data-askfirst="a">${note('3')}</script>`);
    site.allow('a');
    site.held.querySelector('#gone')!.remove();
    expect(await noted(2)).to.deep.equal(['1', '3']);
  });

  it('lets in once what stays in the page while the library ends and begins anew, and takes up what was still waiting', async () => {
    const html = `<template data-askfirst="a"><p>offer</p></template>
      <script type="text/plain" data-askfirst="a">${note('1')}</script>
      <script type="text/plain" data-askfirst="a" src="${script(note('2'))}"></script>
      <script type="text/plain" data-askfirst="a">${note('3')}</script>`;
    const site = setup(html);
    site.allow('a');
    site.begin();
    site.allow('a');
    expect(await noted(3)).to.deep.equal(['1', '2', '3']);
    site.begin();
    site.allow('a');
    await settled();
    expect(page.noted).to.deep.equal(['1', '2', '3']);
    expect(site.held.querySelectorAll('p').length).to.equal(1);
    site.withdraw('a');
    expect(site.held.querySelector('p')).to.equal(null);
  });

  it('lets nobody wait for a script that is not for the browser', async () => {
    const site = setup(`
      <script type="text/plain" data-askfirst="a" data-type="text/partytown" src="/never.js"></script>
      <script type="text/plain" data-askfirst="a">${note('next')}</script>`);
    site.allow('a');
    expect(await noted(1)).to.deep.equal(['next']);
  });

  it('lets no script in by an address', async () => {
    const site = setup('<iframe data-askfirst="a" data-src=" java\nscript:void 0"></iframe><a data-askfirst="a" data-href="javascript:void 0">Go</a><a data-askfirst="a" data-href="/there">Go</a>');
    site.allow('a');
    await settled();
    expect(site.held.querySelector('iframe')!.hasAttribute('src')).to.equal(false);
    expect([...site.held.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([null, '/there']);
  });
});
