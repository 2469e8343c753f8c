import { expect } from '@esm-bundle/chai';
import { create as createElements } from '../../src/browser/elements.js';
import { createGate, type Gate } from '../../src/browser/gate.js';
import { create } from '../../src/browser/shadow.js';
import { until } from '../until.js';

/** A page that looks into shadow roots, where `a` may be granted. */
function setup() {
  const life = new AbortController();
  const area = document.createElement('div');
  document.body.append(area);
  let holds = false;
  const gate: Gate = createGate((keys) => holds && keys === 'a', async () => revive, life.signal);
  const revive = createElements({ gate, part: async () => undefined as never, signal: life.signal });
  leave = () => {
    life.abort();
    area.remove();
  };
  return {
    area,
    begin: () => create({ gate, signal: life.signal }),
    allow: () => {
      holds = true;
      gate.letIn();
    },
  };
}

let leave: () => void;
const HELD = '<iframe data-askfirst="a" data-src="about:blank#x"></iframe>';
const srcOf = (root: ParentNode) => root.querySelector('iframe')?.getAttribute('src');

describe('held markup in open shadow roots', () => {
  afterEach(() => leave());

  it('is let in like that of the page, first and late, and however deep', async () => {
    const page = setup();
    const outer = page.area.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    outer.innerHTML = `${HELD}<div id="inner"></div>`;
    page.begin();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(srcOf(outer)).to.equal(null);
    page.allow();
    expect(await until(() => srcOf(outer))).to.equal('about:blank#x');
    // A root that is put in later, and something that is put into a root that is known.
    const inner = outer.querySelector('#inner')!.attachShadow({ mode: 'open' });
    inner.innerHTML = HELD;
    outer.append(document.createElement('p'));
    const late = document.createElement('div');
    const lateRoot = late.attachShadow({ mode: 'open' });
    lateRoot.innerHTML = HELD;
    page.area.append(late);
    expect(await until(() => srcOf(lateRoot))).to.equal('about:blank#x');
    outer.append(document.createRange().createContextualFragment(HELD.replace('iframe', 'iframe class="late"')));
    expect(await until(() => outer.querySelector('.late')!.getAttribute('src'))).to.equal('about:blank#x');
  });

  it('is left alone when the library has ended', async () => {
    const page = setup();
    page.begin();
    await new Promise((resolve) => setTimeout(resolve, 100));
    leave();
    document.body.append(page.area);
    const root = page.area.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = HELD;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(srcOf(root)).to.equal(null);
  });
});
