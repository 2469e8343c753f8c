import { expect } from '@esm-bundle/chai';
import { createCookieJar, type CookieSettings } from '../../src/browser/cookie-jar.js';

const jar = (settings: Partial<CookieSettings> = {}) => createCookieJar({ name: 'askfirst', path: '/', sameSite: 'lax', ...settings });
const clear = () => {
  for (const pair of document.cookie.split('; ')) {
    for (const path of ['/', location.pathname]) document.cookie = `${pair.split('=')[0]!}=; max-age=0; path=${path}`;
  }
};

describe('the cookie jar', () => {
  beforeEach(clear);
  afterEach(clear);

  it('reads nothing where nothing is, and writes nothing by being made', () => {
    expect(jar().read()).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });

  it('reads what it wrote, character by character', () => {
    const text = 'v=1&yes=a/b.c&no=d&t=1795392000&r=1&via=save&l=pt-BR&h=1f3a9c2b';
    jar().write(text, 60);
    expect(document.cookie).to.equal(`askfirst=${text}`);
    expect(jar().read()).to.deep.equal([text]);
  });

  it('does not take another cookie for its own', () => {
    document.cookie = 'askfirst2=x; path=/';
    document.cookie = 'xaskfirst=y; path=/';
    expect(jar().read()).to.deep.equal([]);
  });

  it('forgets what has no life left', () => {
    jar().write('x', 60);
    jar().write('x', 0);
    expect(document.cookie).to.equal('');
  });

  it('remembers for this host alone when the browser refuses the domain', () => {
    const refused = jar({ domain: 'other.example' });
    refused.write('x', 60);
    expect([document.cookie, refused.read()]).to.deep.equal(['askfirst=x', ['x']]);
  });

  it('keeps for this host what it has read there, where the browser refuses the domain', () => {
    document.cookie = 'askfirst=x; path=/';
    const refused = jar({ domain: 'other.example' });
    expect(refused.read()).to.deep.equal(['x']);
    clear();
    refused.write('x', 60);
    expect([document.cookie, refused.read()]).to.deep.equal(['askfirst=x', ['x']]);
  });

  it('forgets what the visitor has removed, where the browser had kept it', () => {
    const own = jar();
    own.write('x', 60);
    expect(own.read()).to.deep.equal(['x']);
    own.write('x', 60);
    clear();
    expect(own.read()).to.deep.equal([]);
  });

  it('reads the cookie, and not what it wrote, where an empty one shows that the browser keeps them', () => {
    document.cookie = 'askfirst=; path=/';
    const own = jar();
    expect(own.read()).to.deep.equal(['']);
    own.write('x', 60);
    clear();
    document.cookie = 'askfirst=y; path=/';
    expect(own.read()).to.deep.equal(['y']);
  });

  it('leaves nothing of the search for the registrable domain behind', () => {
    jar({ domain: 'auto' }).write('x', 60);
    expect(document.cookie).to.equal('askfirst=x');
  });

  it('holds the answer for the life of the page where cookies are blocked', () => {
    const blocked = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    for (const broken of [
      { get: () => '', set: () => undefined },
      { get: () => { throw new DOMException('no', 'SecurityError'); }, set: () => { throw new DOMException('no', 'SecurityError'); } },
    ]) {
      Object.defineProperty(document, 'cookie', { configurable: true, ...broken });
      try {
        const memory = jar();
        expect(memory.read()).to.deep.equal([]);
        memory.write('x', 60);
        expect(memory.read()).to.deep.equal(['x']);
      } finally {
        delete (document as { cookie?: unknown }).cookie;
      }
    }
    expect(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')).to.deep.equal(blocked);
  });
});
