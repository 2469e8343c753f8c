import { expect } from '@esm-bundle/chai';
import { createJar } from '../../src/browser/bound-jar.js';
import { create } from '../../src/browser/guard.js';
import type { BlockedWrite } from '../../src/consent/events.js';
import { createStore } from '../../src/consent/store.js';
import type { Host } from '../../src/parts.js';
import { samplePolicy } from '../sample-policy.js';

/** A page with a guard, where matomo (`_pk_*`, `mtm:*`) may be granted and a session cookie is necessary. */
function setup(guard: string, { ended = false } = {}) {
  const policy = samplePolicy({}, {
    necessary: { services: { session: { cookies: ['sid'], storage: ['cart'] } } },
    analytics: { services: { matomo: { cookies: ['_pk_*'], storage: [{ name: 'mtm:*', purpose: 'Visits' }] } } },
  });
  const life = new AbortController();
  const granted = new Set(['necessary', 'necessary/session']);
  const blocked: BlockedWrite[] = [];
  const store = createStore(policy, { gpc: false });
  const consent = Object.assign(new EventTarget(), { has: (key: string) => granted.has(key), grants: store.snapshot().grants });
  consent.addEventListener('blocked', (event) => blocked.push((event as CustomEvent<BlockedWrite>).detail));
  if (ended) life.abort();
  create({ consent, store, jar: { name: 'askfirst' }, options: { guard }, signal: life.signal } as unknown as Host);
  leave = () => {
    life.abort();
    for (const name of ['_pk_id', 'odd', 'sid', 'askfirst', 'jarred']) document.cookie = `${name}=; path=/; max-age=0`;
    localStorage.clear();
    sessionStorage.clear();
  };
  return { blocked, granted };
}

let leave: () => void;
const write = (cookie: string) => { document.cookie = `${cookie}; path=/`; };
const told = ({ medium, key, service, refused }: BlockedWrite) => [medium, key, service, refused];

describe('the guard', () => {
  afterEach(() => leave());

  it('does nothing when it comes after the end', () => {
    const { blocked } = setup('enforce', { ended: true });
    write('odd=1');
    expect(document.cookie).to.include('odd=1');
    expect(blocked).to.deep.equal([]);
  });

  it('lets a jar of a service write', () => {
    const { blocked, granted } = setup('enforce');
    granted.add('analytics/matomo');
    createJar('analytics/matomo', () => true).set('jarred', '1');
    expect(document.cookie).to.include('jarred=1');
    expect(blocked).to.deep.equal([]);
  });

  it('reports what belongs to a category that does not hold, and what nobody declared, once each', () => {
    const { blocked } = setup('report');
    for (let i = 0; i < 2; i++) {
      write('_pk_id=1');
      write('odd=1');
      localStorage.setItem('mtm:x', '1');
      sessionStorage.setItem('mtm:x', '1');
    }
    indexedDB.open('odd-base').onsuccess = () => indexedDB.deleteDatabase('odd-base');
    expect(blocked.map(told)).to.deep.equal([
      ['cookie', '_pk_id', 'analytics/matomo', false],
      ['cookie', 'odd', undefined, false],
      ['localStorage', 'mtm:x', 'analytics/matomo', false],
      ['sessionStorage', 'mtm:x', 'analytics/matomo', false],
      ['indexedDB', 'odd-base', undefined, false],
    ]);
    expect(document.cookie).to.contain('_pk_id=1');
    expect(localStorage.getItem('mtm:x')).to.equal('1');
  });

  it('names the script that wrote', () => {
    const { blocked } = setup('report');
    write('odd=1');
    expect(blocked[0]!.caller).to.match(/guard\.test\.ts\S*:\d+/);
  });

  it('refuses where it is to enforce', async () => {
    const { blocked } = setup('enforce');
    write('_pk_id=1');
    localStorage.setItem('mtm:x', '1');
    expect(() => indexedDB.open('odd-base')).to.throw(DOMException, /Not allowed/);
    if ('cookieStore' in globalThis) await cookieStore.set('odd', '1');
    expect(document.cookie).to.not.match(/_pk_id|odd/);
    expect(localStorage.getItem('mtm:x')).to.equal(null);
    expect(blocked.every(({ refused }) => refused)).to.equal(true);
  });

  it('lets through what is necessary, granted, our own, or written by a jar', () => {
    const { blocked, granted } = setup('enforce');
    granted.add('analytics').add('analytics/matomo');
    localStorage.setItem('askfirst:analytics:jarred', '');
    for (const cookie of ['sid=1', '_pk_id=1', 'askfirst=v=1', 'jarred=1']) write(cookie);
    localStorage.setItem('cart', '1');
    expect(blocked).to.deep.equal([]);
    expect(document.cookie.split('; ').sort()).to.deep.equal(['_pk_id=1', 'askfirst=v=1', 'jarred=1', 'sid=1']);
  });

  it('holds no removal back', () => {
    write('odd=1');
    const { blocked } = setup('enforce');
    document.cookie = 'odd=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    expect([document.cookie.includes('odd'), blocked]).to.deep.equal([false, []]);
  });

  it('goes by the last of two attributes, as browsers do', () => {
    const { blocked } = setup('enforce');
    document.cookie = 'odd=1; path=/; max-age=-1; max-age=1000';
    expect([document.cookie.includes('odd'), blocked.length]).to.deep.equal([false, 1]);
  });

  it('is gone without a trace when the library ends', () => {
    const before = [Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!.set, Storage.prototype.setItem, IDBFactory.prototype.open];
    setup('enforce');
    leave();
    expect([Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!.set, Storage.prototype.setItem, IDBFactory.prototype.open]).to.deep.equal(before);
    write('odd=1');
    expect(document.cookie).to.contain('odd=1');
  });
});
