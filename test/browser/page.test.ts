import { expect } from '@esm-bundle/chai';
import { whenActivated } from '../../src/browser/activation.js';
import { mark } from '../../src/browser/mark.js';
import { readSignals } from '../../src/browser/signals.js';
import { removeEverywhere } from '../../src/browser/sweep.js';
import { joinTabs } from '../../src/browser/tabs.js';
import { holding } from '../../src/consent/grants.js';

describe('a page rendered ahead of a visit', () => {
  it('is left alone until somebody looks at it', () => {
    const acted: string[] = [];
    const life = new AbortController();
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
    whenActivated(() => acted.push('one'), life.signal);
    expect(acted).to.deep.equal([]);
    document.dispatchEvent(new Event('prerenderingchange'));
    delete (document as { prerendering?: unknown }).prerendering;
    whenActivated(() => acted.push('two'), life.signal);
    expect(acted).to.deep.equal(['one', 'two']);
  });
});

describe('the root element', () => {
  it('lists what holds, without what always does', () => {
    mark(holding({ necessary: true, 'necessary/login': true, browser: false, analytics: true, 'analytics/matomo': true }));
    expect(document.documentElement.getAttribute('data-askfirst')).to.equal('analytics analytics/matomo');
    document.documentElement.removeAttribute('data-askfirst');
  });
});

describe('the privacy signal', () => {
  it('is on only where the browser plainly says so', () => {
    for (const [said, gpc] of [[true, true], [false, false], ['1', false], [undefined, false]] as const) {
      Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: said });
      expect(readSignals()).to.deep.equal({ gpc });
    }
    delete (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
  });
});

describe('tabs', () => {
  it('look when they are told, with what they are told, and when they are visible or come back', async () => {
    const life = new AbortController();
    const looks: (string | undefined)[] = [];
    joinTabs('test', (heard) => looks.push(heard), life.signal);
    const tell = joinTabs('test', () => undefined, life.signal);
    tell('v=1');
    for (let tries = 0; !looks[0] && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(looks).to.deep.equal(['v=1']);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    dispatchEvent(new Event('pageshow'));
    expect(looks).to.deep.equal(['v=1', undefined, undefined]);
    life.abort();
    dispatchEvent(new Event('pageshow'));
    expect(looks.length).to.equal(3);
  });
});

describe('sweeping', () => {
  it('removes a cookie from every path of the page, and no other', () => {
    const folder = location.pathname.replace(/[^/]*$/, '');
    for (const path of ['/', folder, folder.slice(0, -1)]) document.cookie = `swept=x; path=${path || '/'}`;
    document.cookie = 'sweptnot=x; path=/';
    removeEverywhere('swept');
    expect(document.cookie).to.equal('sweptnot=x');
    document.cookie = 'sweptnot=; path=/; max-age=0';
  });
});
