import { expect } from '@esm-bundle/chai';
import { compose } from '../src/askfirst.js';
import * as elements from '../src/browser/elements.js';
import * as changes from '../src/changes.js';
import { DAY } from '../src/consent/record.js';
import { readOptions } from '../src/options.js';
import type { Bring } from '../src/parts.js';

/** A page of a site with the whole library but a UI, and what its visitors' answers lead to. */
function setup(options: object = {}, categories: unknown = 'browser preferences feedback') {
  const told: string[] = [];
  const parts: Record<string, unknown> = {
    'askfirst-changes.js': changes,
    'askfirst-elements.js': elements,
    'askfirst-ui.js': { create: () => ({ update: () => told.push('asked'), open: () => undefined, close: () => undefined, offerReload: () => told.push('reload?') }) },
  };
  const consent = compose(readOptions(options, [categories]), (async (file: string) => parts[file]) as unknown as Bring);
  leave = () => {
    consent.stop();
    for (const path of ['/', location.pathname.replace(/[^/]*$/, '')]) document.cookie = `askfirst=; max-age=0; path=${path}`;
  };
  const changed = () => new Promise((resolve) => consent.addEventListener('change', resolve, { once: true }));
  return { consent, told, changed, settled: (act: () => void) => { const change = changed(); act(); return change; } };
}

let leave: () => void;

const written = (text: string) => { document.cookie = `askfirst=${text}; path=/`; };
const textOf = (yes: string, no: string, ago = 0) => `v=1&yes=${yes}&no=${no}&t=${Math.floor(Date.now() / 1000) - ago}&r=1&via=save`;

describe('a change', () => {
  afterEach(() => leave());

  it('is saved first, then ends, then lets in, and is announced last', async () => {
    const { consent, told, settled } = setup();
    const saved = () => /yes=([\w.]*)/.exec(document.cookie)?.[1];
    await settled(() => consent.decide({ browser: 'granted', feedback: 'denied' }));
    consent.when('browser', ({ signal }) => {
      signal.addEventListener('abort', () => told.push(`browser aborts, saved: ${saved()}`));
      return () => told.push('browser stops');
    });
    consent.when('feedback', () => void told.push(`feedback starts, saved: ${saved()}`));
    consent.addEventListener('change', () => told.push('announced'));
    document.addEventListener('askfirst:change', () => told.push('announced to the document'), { once: true });
    told.length = 0;
    await settled(() => consent.decide({ browser: 'denied', feedback: 'granted' }));
    expect(told).to.deep.equal([
      'browser aborts, saved: feedback', 'browser stops', 'asked', 'feedback starts, saved: feedback', 'announced', 'announced to the document',
    ]);
  });

  it('is carried out to its end before a decision that somebody makes meanwhile', async () => {
    const { consent, told, changed } = setup();
    consent.when('browser', () => {
      told.push('starts');
      consent.rejectAll();
      return () => told.push('stops');
    });
    consent.addEventListener('change', () => told.push(consent.state('browser')));
    consent.acceptAll();
    await changed();
    await changed();
    expect(told.filter((it) => it !== 'asked')).to.deep.equal(['starts', 'granted', 'stops', 'denied']);
  });

  it('is one event for one decision, with the same detail on the document', async () => {
    const { consent, settled } = setup();
    const details: unknown[] = [];
    consent.addEventListener('change', ({ detail }) => details.push(detail));
    document.addEventListener('askfirst:change', (event) => details.push((event as CustomEvent).detail), { once: true });
    await settled(() => consent.acceptAll());
    expect(details.length).to.equal(2);
    expect(details[0]).to.equal(details[1]);
    expect(details[0]).to.deep.include({ granted: ['browser', 'preferences', 'feedback'], withdrawn: [], source: 'api', left: [] });
  });

  it('made by code before the page is ready waits for it', async () => {
    written(textOf('browser', 'preferences.feedback', DAY));
    const { consent, settled } = setup();
    await settled(() => consent.decide({ feedback: 'granted' }));
    expect(consent.record!.yes).to.deep.equal(['feedback', 'browser']);
    expect(consent.record!.no).to.deep.equal(['preferences']);
  });

  it('does not come after the library has ended', async () => {
    const { consent } = setup();
    consent.stop();
    consent.acceptAll();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([consent.has('browser'), document.cookie.includes('askfirst=')]).to.deep.equal([false, false]);
  });
});

describe('an answer that was told by another tab', () => {
  afterEach(() => leave());
  const tellTabs = (text: string) => {
    const channel = new BroadcastChannel('askfirst');
    channel.postMessage(text);
    setTimeout(() => channel.close(), 100);
  };

  it('counts though its cookie has not arrived yet, and is written down', async () => {
    const { consent, settled } = setup();
    const text = textOf('browser', 'preferences.feedback');
    await settled(() => tellTabs(text));
    expect(consent.has('browser')).to.equal(true);
    expect(document.cookie).to.contain(text);
  });

  it('gives way to a newer one that was given here', async () => {
    const { consent, settled } = setup();
    await settled(() => consent.rejectAll());
    const own = document.cookie;
    tellTabs(textOf('browser.preferences.feedback', '', 60));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([consent.has('browser'), document.cookie]).to.deep.equal([false, own]);
  });

  it('that is as old as the one given here counts where it grants less', async () => {
    const { consent, settled } = setup();
    await settled(() => consent.acceptAll());
    await settled(() => tellTabs(`v=1&yes=&no=browser.preferences.feedback&t=${consent.record!.at}&r=1&via=save`));
    expect(consent.has('browser')).to.equal(false);
  });

  it('is no answer where it cannot be read', async () => {
    const { consent } = setup();
    tellTabs('v=1&yes=browser');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([consent.record, consent.has('browser')]).to.deep.equal([undefined, false]);
  });
});

describe('of several cookies of the name', () => {
  afterEach(() => leave());

  it('the newest counts, and the others are removed', async () => {
    const newer = textOf('browser', 'preferences.feedback', DAY);
    document.cookie = `askfirst=${newer}; path=/`;
    document.cookie = `askfirst=${textOf('browser.preferences.feedback', '', 3 * DAY)}; path=${location.pathname.replace(/\/[^/]*$/, '') || '/x'}`;
    const { consent, told } = setup();
    await consent.decided();
    expect([consent.has('browser'), consent.has('feedback')]).to.deep.equal([true, false]);
    expect(document.cookie.split('askfirst=')).to.deep.equal(['', newer]);
    expect(told).to.deep.equal([]);
  });
});

describe('a withdrawal', () => {
  afterEach(() => leave());
  const SERVICES = { analytics: { services: { matomo: { cookies: ['_pk_*', 'exact'], storage: ['mtm:*', { name: 'mtm-base', life: 'A year' }] } } }, browser: {} };

  it('sweeps what was declared for it, and nothing else', async () => {
    const { consent, settled } = setup({}, SERVICES);
    await settled(() => consent.acceptAll());
    document.cookie = '_pk_id.1=x; path=/';
    document.cookie = `exact=x; path=${location.pathname.replace(/\/[^/]*$/, '') || '/'}`;
    document.cookie = 'login=x; path=/';
    document.cookie = 'notexact=x; path=/';
    localStorage.setItem('mtm:visits', '1');
    sessionStorage.setItem('mtm:visits', '1');
    localStorage.setItem('cart', '1');
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('mtm-base');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const event = (await settled(() => consent.withdraw())) as CustomEvent<{ left: string[] }>;
    expect(document.cookie.split('; ').filter((cookie) => !cookie.startsWith('askfirst=')).sort()).to.deep.equal(['login=x', 'notexact=x']);
    expect([localStorage.getItem('mtm:visits'), sessionStorage.getItem('mtm:visits'), localStorage.getItem('cart')]).to.deep.equal([null, null, '1']);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include('mtm-base');
    expect(event.detail.left).to.deep.equal([]);
    localStorage.removeItem('cart');
    for (const name of ['login', 'notexact']) document.cookie = `${name}=; path=/; max-age=0`;
  });

  it('sweeps on a first no what somebody has left there already', async () => {
    document.cookie = '_pk_id.1=x; path=/';
    const { consent, settled } = setup({}, SERVICES);
    await settled(() => consent.rejectAll());
    expect(document.cookie).to.not.contain('_pk_id');
  });

  it('spares what something declared that still holds', async () => {
    const { consent, settled } = setup({}, { analytics: { services: { a: { cookies: ['_x*'] } } }, marketing: { services: { b: { cookies: ['_xb'] } } } });
    await settled(() => consent.acceptAll());
    document.cookie = '_xa=1; path=/';
    document.cookie = '_xb=1; path=/';
    await settled(() => consent.decide({ analytics: 'denied' }));
    expect(document.cookie.includes('_xa') || !document.cookie.includes('_xb')).to.equal(false);
    document.cookie = '_xb=; path=/; max-age=0';
  });

  it('never sweeps the answer itself', async () => {
    const { consent, settled } = setup({}, { analytics: { services: { all: { cookies: ['*'] } } } });
    await settled(() => consent.rejectAll());
    expect(document.cookie).to.match(/askfirst=v=1&yes=&no=analytics/);
  });

  for (const [what, subscribe, told] of [
    ['offers to load the page again where a script goes on running', false, ['reload?']],
    ['offers nothing where the script is stopped by a `when`', true, []],
  ] as const) {
    it(what, async () => {
      const { consent, settled, told: all } = setup({}, SERVICES);
      const script = document.createElement('div');
      script.innerHTML = '<script type="text/plain" data-askfirst="analytics">globalThis.ran = true</script>';
      document.body.append(script);
      if (subscribe) consent.when('analytics', () => () => undefined);
      await settled(() => consent.acceptAll());
      for (let tries = 0; !(globalThis as { ran?: boolean }).ran && tries < 50; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
      await settled(() => consent.withdraw());
      expect(all.filter((it) => it === 'reload?')).to.deep.equal(told);
      script.remove();
      delete (globalThis as { ran?: boolean }).ran;
    });
  }

  it('sweeps what the jar of the category has written, on whichever visit', async () => {
    const first = setup();
    await first.settled(() => first.consent.acceptAll());
    first.consent.cookies('preferences').set('lang', 'de', { expires: 30 });
    first.consent.cookies('feedback').set('stars', '5', { expires: 30 });
    first.consent.stop();
    const { consent, settled } = setup();
    await settled(() => consent.decide({ preferences: 'denied' }));
    expect([document.cookie.includes('lang=de'), document.cookie.includes('stars=5')]).to.deep.equal([false, true]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('askfirst:'))).to.deep.equal(['askfirst:feedback:stars']);
    await settled(() => consent.withdraw());
    expect([document.cookie.includes('stars'), localStorage.length]).to.deep.equal([false, 0]);
  });
});

describe('calls in a queue', () => {
  afterEach(() => leave());

  it('wait for the answer, are passed on in their order on a yes, and go through from then on', async () => {
    const { consent, told, settled } = setup();
    const track = consent.queue('browser', (...words: string[]) => told.push(words.join(' ')));
    track('page', 'view');
    track('scroll');
    told.length = 0;
    await settled(() => consent.acceptAll());
    track('click');
    expect(told.filter((it) => it !== 'asked')).to.deep.equal(['page view', 'scroll', 'click']);
  });

  it('are dropped on a no, and not made good by a later yes', async () => {
    const { consent, told, settled } = setup();
    const track = consent.queue('browser', (word: string) => told.push(word));
    track('page view');
    await settled(() => consent.rejectAll());
    track('scroll');
    await settled(() => consent.acceptAll());
    track('click');
    expect(told.filter((it) => it !== 'asked')).to.deep.equal(['click']);
  });

  it('go through at once where the visitor has said yes on an earlier visit', async () => {
    written(textOf('browser', 'preferences.feedback', DAY));
    const { consent, told } = setup();
    consent.queue('browser', (word: string) => told.push(word))('page view');
    expect(told).to.deep.equal(['page view']);
  });

  it('of which one throws do not keep the others back', async () => {
    const { consent, told, settled } = setup();
    const errors: unknown[] = [];
    const report = Object.getOwnPropertyDescriptor(globalThis, 'reportError')!;
    Object.defineProperty(globalThis, 'reportError', { ...report, value: (error: unknown) => errors.push(error) });
    const track = consent.queue('browser', (word: string) => {
      if (word === 'bad') throw new Error(word);
      told.push(word);
    });
    track('bad');
    track('good');
    await settled(() => consent.acceptAll());
    Object.defineProperty(globalThis, 'reportError', report);
    expect([told.filter((it) => it !== 'asked'), errors.length]).to.deep.equal([['good'], 1]);
  });
});
