import { expect } from '@esm-bundle/chai';
import Cookies from 'js-cookie';
import { createJar, noteOf } from '../../src/browser/bound-jar.js';

let granted: boolean;
const jar = () => createJar('preferences', () => granted);
const NAMES = ['lang', 'with space', 'sign;=', 'ünï'];

describe('a jar', () => {
  beforeEach(() => {
    granted = true;
  });
  afterEach(() => {
    for (const name of NAMES) {
      document.cookie = `${encodeURIComponent(name)}=; path=/; max-age=0`;
      localStorage.removeItem(noteOf('preferences', encodeURIComponent(name)));
    }
  });

  it('writes nothing before its category holds, says so once, and reads nothing', () => {
    granted = false;
    document.cookie = 'lang=de; path=/';
    const warnings: unknown[][] = [];
    const { warn } = console;
    console.warn = (...words) => warnings.push(words);
    const { get, set } = jar();
    expect([set('lang', 'fr'), set('lang', 'it'), get('lang')]).to.deep.equal([undefined, undefined, undefined]);
    console.warn = warn;
    expect(document.cookie).to.contain('lang=de');
    expect(localStorage.getItem(noteOf('preferences', 'lang'))).to.equal(null);
    expect(warnings).to.deep.equal([['askfirst: not granted', 'preferences']]);
  });

  for (const value of ['de', 'a b', 'ä;=,"%41', '{"a":[1]}', '🍪', '']) {
    it(`keeps what js-cookie reads, and reads what js-cookie has kept: ${value || 'nothing'}`, () => {
      const { get, set } = jar();
      set('lang', value);
      expect([get('lang'), Cookies.get('lang')]).to.deep.equal([value, value]);
      Cookies.set('lang', `${value}!`);
      expect(get('lang')).to.equal(`${value}!`);
    });
  }

  it('takes names that must be encoded, and removes them', () => {
    const { get, set, remove } = jar();
    for (const name of NAMES) {
      set(name, 'x');
      expect(get(name), name).to.equal('x');
      remove(name);
      expect(get(name), name).to.equal(undefined);
    }
  });

  it('passes attributes on, and returns the text that was written', () => {
    const { set } = jar();
    const inADay = new Date(Date.now() + 86_400_000);
    expect(set('lang', 'de', { expires: 30, sameSite: 'strict', path: '/shop' })).to.equal('lang=de;path=/shop;max-age=2592000;sameSite=strict');
    expect(set('lang', 'de', { expires: inADay, secure: true, partitioned: true })).to.match(/^lang=de;secure;path=\/;max-age=8(6400|6399);partitioned$/);
    expect(set('lang', 'de')).to.equal('lang=de;path=/');
    document.cookie = 'lang=; path=/shop; max-age=0';
  });

  it('reads text that is no code as no value, and throws nothing', () => {
    document.cookie = 'lang=%E0%A4%A; path=/';
    expect(jar().get('lang')).to.equal(undefined);
  });

  it('notes what it has written, for a withdrawal on a later visit', () => {
    jar().set('with space', 'x');
    expect(localStorage.getItem(noteOf('preferences', 'with%20space'))).to.equal('');
  });
});
