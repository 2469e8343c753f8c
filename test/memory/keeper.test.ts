import { expect } from '@esm-bundle/chai';
import { createKeeper } from '../../src/memory/keeper.js';
import { keepPairs, readPairs } from '../../src/memory/pairs.js';
import { remember } from '../../src/memory/index.js';
import { clear, cookies, leave, place, visit } from './visit.js';

const keeperOf = (visited: ReturnType<typeof visit>) => createKeeper(visited.consent, 'feedback', new AbortController().signal);

describe('what a category keeps', () => {
  afterEach(() => {
    leave();
    clear();
  });

  it('stays below 1 kB in each cookie, as it is sent, and the oldest makes room', () => {
    const cookie = keeperOf(visit({}, ['feedback'])).cookie('askfirst-test');
    const pairs = new Map(Array.from({ length: 200 }, (_, i) => [`/ärticles/${i}`, '4']));
    keepPairs(cookie, pairs);
    expect(document.cookie.length).to.be.below(1000).and.above(900);
    const kept = [...readPairs(cookie).keys()];
    expect(kept.at(-1)).to.equal('/ärticles/199');
    expect(kept).to.deep.equal([...pairs.keys()].slice(-kept.length));
  });

  it('leaves out what is too long by itself, and keeps the rest', () => {
    const cookie = keeperOf(visit({}, ['feedback'])).cookie('askfirst-test');
    keepPairs(cookie, new Map([['a', '1'], ['b', 'x'.repeat(1000)], ['c', '3']]));
    expect([...readPairs(cookie)]).to.deep.equal([['a', '1'], ['c', '3']]);
  });

  for (const text of ['a&b', 'a=b', 'a+b', '50% & more', '🍪', 'half \uD83C', '', '__proto__']) {
    it(`gives back what was kept, and a server reads it, too: ${JSON.stringify(text)}`, () => {
      const cookie = keeperOf(visit({}, ['feedback'])).cookie('askfirst-test');
      keepPairs(cookie, new Map([['name', text], [text, 'value']]));
      const expected = text.replace(/\uD83C$/, '\uFFFD');
      expect([...readPairs(cookie)]).to.deep.equal([['name', expected], [expected, 'value']]);
      expect([...new URLSearchParams(cookies()['askfirst-test'])]).to.deep.equal([...readPairs(cookie)]);
    });
  }

  it('lives as long as the answer that allows it', () => {
    const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: (text: string) => written.push(text) });
    visit({ feedback: true }, ['feedback'], { daysAgo: 170 }).memory.feedback.rate('/a', 4);
    delete (document as { cookie?: unknown }).cookie;
    expect(set).to.be.a('function');
    const [, age] = /max-age=(\d+)/.exec(written.at(-1)!)!;
    expect(Number(age)).to.be.within(10 * 86_400 - 5, 10 * 86_400);
    expect(written.at(-1)).to.match(/^askfirst-ratings=[^;]+;.*path=\/.*;sameSite=lax$/);
  });

  it('is gone where a no was said, also by somebody who could not reach it', () => {
    document.cookie = 'askfirst-ratings=%2Fa%3D4; path=/';
    document.cookie = 'mine=1; path=/';
    visit({ feedback: true });
    expect(cookies()).to.have.property('askfirst-ratings');
    visit({ feedback: true }).say([], ['feedback']);
    expect(cookies()).to.deep.equal({ mine: '1' });
  });

  it('is nothing where a page has no cookies, and the page works', () => {
    const refuse = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse });
    const { memory, withdraw } = visit({ locale: true, feedback: true, browser: true }, ['preferences', 'feedback', 'browser']);
    memory.locale.choose({ language: 'de' });
    memory.feedback.rate('/a', 3);
    expect([memory.locale.language, memory.feedback.ratings.get('/a')]).to.deep.equal(['de', 3]);
    withdraw();
    expect([memory.locale.language, memory.feedback.ratings.size]).to.deep.equal([undefined, 0]);
    delete (document as { cookie?: unknown }).cookie;
  });

  it('offers to remember, in the site\'s words, once; and no longer when it is allowed', () => {
    const area = place('<p hidden data-askfirst-offer="preferences">Remember it?</p><p hidden data-askfirst-offer="feedback">Remember it?</p>');
    const [offer, other] = area.querySelectorAll('p');
    const { memory, say } = visit({ locale: true });
    memory.locale.choose({ region: 'AT' });
    expect([offer!.hidden, other!.hidden]).to.deep.equal([false, true]);
    offer!.hidden = true;
    memory.locale.choose({ region: 'DE' });
    expect(offer!.hidden).to.equal(true);
    offer!.hidden = false;
    say(['preferences']);
    expect(offer!.hidden).to.equal(true);
  });

  it('ends with the library', () => {
    const { consent, memory, say } = visit({ locale: true });
    memory.locale.choose({ region: 'AT' });
    consent.stop();
    say(['preferences']);
    expect(cookies()).to.deep.equal({});
  });
});

describe('what is to be remembered', () => {
  it('must stand under a category of the policy', () => {
    const { consent } = visit({});
    expect(() => remember(consent, { locale: { category: 'settings' } })).to.throw(
      TypeError,
      "To remember `locale` needs the category 'settings', and the policy has none of that name.",
    );
    leave();
  });

  it('may stand under another than its own', () => {
    const { memory } = visit({ locale: { category: 'feedback' } }, ['feedback']);
    memory.locale.choose({ region: 'AT' });
    expect(cookies()).to.deep.equal({ 'askfirst-region': 'AT' });
    leave();
  });

  it('stands under the service that declares the cookie, too, where there is one', () => {
    const categories = [{ preferences: { services: { choice: { cookies: ['askfirst-*'] }, other: { cookies: ['else'] } } } }];
    const { memory, say } = visit({ locale: true }, ['preferences', 'preferences/choice'], { categories });
    memory.locale.choose({ region: 'AT' });
    expect(cookies()).to.deep.equal({ 'askfirst-region': 'AT' });
    say(['preferences', 'preferences/choice'], ['preferences/other']);
    expect(cookies()).to.deep.equal({ 'askfirst-region': 'AT' });
    say(['preferences'], ['preferences/choice']);
    memory.locale.choose({ region: 'DE' });
    expect(cookies()).to.deep.equal({});
    leave();
  });
});
