import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { createStore } from '../../src/consent/store.js';
import { decide, undo, type Decision } from '../../src/consent/decision.js';
import { difference } from '../../src/consent/difference.js';
import type { Change, Source } from '../../src/consent/events.js';
import type { ConsentRecord } from '../../src/consent/record.js';
import { readOptions } from '../../src/options.js';
import type { Host } from '../../src/parts.js';
import type { Prompt } from '../../src/prompt.js';
import { create } from '../../src/ui/index.js';
import { stopClock } from '../sample-policy.js';
import { until } from '../until.js';

/** A page with our UI and nothing behind it but a store and a cookie, which the browser `keeps`, or not. */
function setup(options: object = {}, { gpc = false, keeps = true } = {}) {
  const { policy, options: manner } = readOptions({ privacy: '/privacy', ...options }, [(options as { categories?: unknown }).categories]);
  const life = new AbortController();
  const changes: Change[] = [];
  const said: string[] = [];
  const store = createStore(policy, { gpc });
  let prompt: Prompt | undefined = undefined as Prompt | undefined;
  const adopt = (text: string | undefined, source: Source) => {
    const before = store.snapshot();
    changes.push(difference(policy, before, store.take(text), source));
    if (keeps && text) document.cookie = `askfirst=${text}; path=/`;
    prompt?.update();
  };
  const consent = new EventTarget();
  for (const type of ['open', 'close']) consent.addEventListener(type, () => said.push(type));
  const carryOut = (decision: Decision) => adopt(decide(decision, { policy, ...store.snapshot(), signals: store.signals() }), 'visitor');
  adopt(undefined, 'restore');
  prompt = create(
    {
      consent,
      store,
      options: manner,
      jar: { name: 'askfirst' },
      bring: (file: string) => import(`/src/${file.replace('.js', '.ts')}`),
      part: async () => ({ decide: carryOut, undo: (before: ConsentRecord | undefined) => adopt(undo(before, store.snapshot().record), 'visitor') }),
      signal: life.signal,
    } as unknown as Host,
  );
  prompt.update();
  leave = () => {
    life.abort();
    document.cookie = 'askfirst=; path=/; max-age=0';
  };
  return { store, changes, said, adopt, prompt };
}

let leave: () => void;

const shadow = (name: string) => document.querySelector(name)?.shadowRoot;
const banner = () => shadow('askfirst-banner')?.querySelector<HTMLElement>('[part=banner]');
const notice = () => shadow('askfirst-banner')?.querySelector<HTMLElement>('[part=notice]');
const dialog = () => shadow('askfirst-preferences')?.querySelector('dialog');
const button = (root: ParentNode | null | undefined, action: string) => root!.querySelector<HTMLElement>(`[data-askfirst-action=${action}]`)!;

/** As a hand does, once the element stands still. */
async function click(element: HTMLElement) {
  const surface = element.closest('[part=banner], [part=notice], [part=dialog]')!;
  await Promise.all(surface.getAnimations().map(({ finished }) => finished));
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('the banner', () => {
  afterEach(() => leave());

  it('stands in the top layer, as a labelled region, early in the page', () => {
    setup();
    expect(banner()!.matches(':popover-open')).to.equal(true);
    expect(banner()!.getAttribute('aria-label')).to.equal('May we use cookies?');
    expect(banner()!.localName).to.equal('section');
    expect(document.body.firstElementChild!.localName).to.equal('askfirst-banner');
    expect(document.querySelector<HTMLElement>('askfirst-banner')!.lang).to.equal('en');
  });

  it('carries the parts and actions by which outside tools find their way', () => {
    setup();
    const parts = [...banner()!.querySelectorAll('button')].map((each) => [each.getAttribute('part'), each.dataset.askfirstAction, each.type]);
    expect(parts).to.deep.equal([
      ['button reject', 'reject', 'button'],
      ['button accept', 'accept', 'button'],
      ['button customise', 'customise', 'button'],
    ]);
  });

  it('answers only what it asks, and says that it was saved', async () => {
    const { store, changes } = setup({ categories: ['browser', 'feedback'] });
    await click(button(banner(), 'accept'));
    await until(() => !banner());
    expect(store.snapshot().record!.yes).to.deep.equal(['browser', 'feedback']);
    expect(changes.map(({ source }) => source)).to.deep.equal(['restore', 'visitor']);
    await until(() => shadow('askfirst-banner')!.querySelector('[role=status]')!.textContent === 'Your choices have been saved.');
  });

  it('says beforehand where the browser will not keep the answer', () => {
    Object.defineProperty(navigator, 'cookieEnabled', { configurable: true, value: false });
    try {
      setup();
      expect(banner()!.textContent).to.contain('Your browser keeps no cookies for this site');
    } finally {
      delete (navigator as { cookieEnabled?: boolean }).cookieEnabled;
    }
  });

  it('says afterwards where only then the browser shows that it keeps no answer, and says it once', async () => {
    const { prompt } = setup({}, { keeps: false });
    expect(banner()!.textContent).not.to.contain('keeps no cookies');
    await click(button(banner(), 'accept'));
    await until(() => notice()?.textContent?.includes('Your browser keeps no cookies for this site'));
    await click(button(notice(), 'close'));
    prompt.open();
    await until(dialog);
    await click(button(dialog(), 'reject'));
    await until(() => notice()?.textContent?.includes('Your choices have been saved.'));
  });

  it('names only the categories that are new', () => {
    const { adopt } = setup({ categories: ['browser', 'analytics'] });
    adopt(`v=1&yes=&no=browser&t=${Math.floor(Date.now() / 1000)}&r=1&via=save`, 'tab');
    expect([...banner()!.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(['Statistics']);
    expect(banner()!.textContent).to.contain('Since your last answer');
  });

  it('links only where it is safe to', () => {
    setup({ privacy: 'java\nscript:alert(1)', contact: 'mailto:a@example.com' });
    expect([...banner()!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['mailto:a@example.com']);
  });

  it('shows the site\'s texts as text', () => {
    setup({ categories: { x: { label: '<b>Bold</b>' } }, texts: { en: { askTitle: '<img src=x onerror=alert(1)>' } } });
    expect(banner()!.querySelector('img, b')).to.equal(null);
    expect(banner()!.textContent).to.contain('<b>Bold</b>');
  });

  it('covers at most half of a small page, with its buttons in sight', async () => {
    for (const [width, height] of [[320, 256], [320, 568], [1280, 400]] as const) {
      await setViewport({ width, height });
      setup();
      const box = await until(() => {
        const box = banner()!.getBoundingClientRect();
        return box.height > 0 ? box : undefined;
      });
      expect(box.height, `${width} x ${height}`).to.be.at.most(innerHeight / 2 + 2);
      expect(box.width).to.be.at.most(innerWidth);
      if (height > 300) {
        for (const action of ['accept', 'reject']) {
          const { bottom, height } = button(banner(), action).getBoundingClientRect();
          expect(bottom).to.be.at.most(box.bottom + 12);
          expect(height).to.be.at.least(44);
        }
      }
      leave();
    }
    await setViewport({ width: 1024, height: 768 });
  });

  it('says each regime\'s own words', () => {
    setup({ regime: 'notice' });
    expect([...banner()!.querySelectorAll('button')].map(({ innerText }) => innerText)).to.deep.equal(['OK', 'Customise']);
    leave();
    setup({ regime: 'opt-out', categories: ['marketing'] }, { gpc: true });
    expect(banner()!.textContent).to.contain('Opt-out request honoured');
  });

  it('goes without a trace when the library ends', () => {
    setup();
    leave();
    expect(document.querySelector('askfirst-banner')).to.equal(null);
  });
});

describe('the preferences', () => {
  afterEach(() => leave());

  it('are a modal dialog with a name, whose switches start off', async () => {
    const { prompt, said } = setup();
    prompt.open();
    const open = await until(dialog);
    expect(open.matches(':modal')).to.equal(true);
    expect(open.querySelector(`#${open.getAttribute('aria-labelledby')!}`)!.textContent).to.equal('Cookie settings');
    const switches = [...open.querySelectorAll('input')];
    expect(switches.map(({ name, checked, type }) => [name, checked, type])).to.deep.equal([
      ['browser', false, 'checkbox'],
      ['preferences', false, 'checkbox'],
      ['feedback', false, 'checkbox'],
    ]);
    for (const each of switches) {
      expect(each.getAttribute('role')).to.equal('switch');
      expect(open.querySelector(`#${each.getAttribute('aria-describedby')!}`)!.textContent).to.match(/\w+ \w+/);
    }
    expect(said).to.deep.equal(['open']);
  });

  it('turn with Space, save what was turned, and give the focus back', async () => {
    const { prompt, store, said } = setup({ categories: ['browser', 'feedback'] });
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    prompt.open();
    const open = await until(dialog);
    open.querySelector('input')!.focus();
    await sendKeys({ press: 'Space' });
    button(open, 'save').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !dialog());
    expect([store.snapshot().record!.yes, store.snapshot().record!.no]).to.deep.equal([['browser'], ['feedback']]);
    expect(document.activeElement).to.equal(opener);
    expect(said).to.deep.equal(['open', 'close']);
    opener.remove();
  });

  it('change nothing by Escape', async () => {
    const { prompt, changes } = setup();
    prompt.open();
    const open = await until(dialog);
    await click(open.querySelector('input')!);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog());
    expect(changes.length).to.equal(1);
  });

  it('name a service only where it differs from its category', async () => {
    const { prompt, store } = setup({ categories: { analytics: { services: { a: {}, b: {} } } } });
    prompt.open();
    const open = await until(dialog);
    await click(open.querySelector('input[name=analytics]')!);
    expect([...open.querySelectorAll('input')].map(({ checked }) => checked)).to.deep.equal([true, true, true]);
    await click(open.querySelector('input[name="analytics/b"]')!);
    await click(button(open, 'save'));
    await until(() => store.snapshot().record);
    expect(store.snapshot().record).to.deep.include({ yes: ['analytics'], no: ['analytics/b'], via: 'save' });
    expect(store.snapshot().grants).to.deep.include({ analytics: true, 'analytics/a': true, 'analytics/b': false });
  });

  it('take a no from a script, and never a yes', async () => {
    const { prompt, store } = setup();
    prompt.open();
    let open = await until(dialog);
    button(open, 'accept').click();
    await until(() => !dialog());
    expect(store.snapshot().record).to.equal(undefined);
    prompt.open();
    open = await until(dialog);
    button(open, 'reject').click();
    await until(() => store.snapshot().record);
    expect(store.snapshot().record!.no).to.deep.equal(['browser', 'preferences', 'feedback']);
  });

  it('under opt-out show what holds, and take the objection', async () => {
    const { prompt, store } = setup({ regime: 'opt-out', categories: ['analytics', 'marketing'] }, { gpc: true });
    prompt.open();
    const open = await until(dialog);
    expect([...open.querySelectorAll('input')].map(({ checked }) => checked)).to.deep.equal([true, false]);
    await click(open.querySelector('input')!);
    await click(button(open, 'save'));
    await until(() => store.snapshot().record);
    expect(store.snapshot().grants.analytics).to.equal(false);
  });
});

describe('an answer', () => {
  afterEach(() => leave());

  it('can be taken back by one button, and is asked again', async () => {
    const { store } = setup({ categories: ['browser'] });
    await click(button(banner(), 'accept'));
    await until(notice);
    expect(banner()).to.equal(null);
    expect(notice()!.innerText.replace(/\s+/g, ' ')).to.equal('Your choices have been saved. Undo');
    expect(store.snapshot().grants.browser).to.equal(true);
    await click(button(notice(), 'undo'));
    await until(banner);
    expect(notice()).to.equal(null);
    expect(store.snapshot().grants.browser).to.equal(false);
    expect(store.snapshot().record).to.deep.include({ yes: [], no: [], via: 'undo' });
  });

  it('given in the preferences goes back to the one before', async () => {
    const { store, prompt, adopt } = setup({ categories: ['browser', 'feedback'] });
    adopt(`v=1&yes=browser&no=feedback&t=${Math.floor(Date.now() / 1000) - 9}&r=1&via=save`, 'tab');
    prompt.open();
    await click(button(await until(dialog), 'reject'));
    await click(button(await until(notice), 'undo'));
    await until(() => !notice());
    expect(store.snapshot().record).to.deep.include({ yes: ['browser'], no: ['feedback'], via: 'undo' });
    expect(banner()).to.equal(null);
  });

  it('is not taken back by a script', async () => {
    const { store } = setup({ categories: ['browser'] });
    await click(button(banner(), 'reject'));
    button(await until(notice), 'undo').click();
    expect(store.snapshot().record!.via).to.equal('reject');
    expect(notice()).to.not.equal(null);
  });

  it('can be taken back for ten seconds, and longer while somebody is about to', async () => {
    const { setTimeout } = globalThis;
    const later: { act: () => void; after: number }[] = [];
    globalThis.setTimeout = ((act: () => void, after: number) => (after < 2000 ? setTimeout(act, after) : later.push({ act, after }))) as typeof globalThis.setTimeout;
    try {
      setup({ categories: ['browser'] });
      await click(button(banner(), 'reject'));
      await until(notice);
      const end = await until(() => later.find(({ after }) => after === 10_000));
      button(notice(), 'undo').focus();
      end.act();
      expect(notice()).to.not.equal(null);
      button(notice(), 'undo').blur();
      await sendMouse({ type: 'move', position: [0, 0] });
      await until(() => {
        for (const { act } of later.splice(0).filter(({ after }) => after === 2500)) act();
        return !notice();
      });
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  });
});

describe('a raised revision', () => {
  afterEach(() => leave());

  it('is told of first, before the question', () => {
    const { adopt } = setup({ revision: 2, changes: { 2: { date: '2026-11-01', text: 'We <b>count</b> visits.' } } });
    adopt(`v=1&yes=browser&no=feedback&t=${Math.floor(Date.now() / 1000) - 9}&r=1&via=save`, 'tab');
    expect(banner()!.querySelector('.words > :first-child')!.textContent).to.equal('localhost changed its privacy policy on November 1, 2026. We <b>count</b> visits.');
  });
});

const SERVICES = {
  analytics: {
    services: {
      matomo: { label: 'Matomo', provider: 'InnoCraft', privacy: 'https://provider.example/privacy', description: 'Counts.', cookies: ['_pk_ses', { name: '_pk_id', purpose: 'Counts visitors', life: '13 months' }], storage: ['mtm:*', { name: 'queue', purpose: 'Not sent yet', life: 'A minute' }] },
      plain: {},
    },
  },
};

describe('what is stored', () => {
  afterEach(() => leave());

  const opened = async (options: object) => {
    const { prompt } = setup(options);
    prompt.open();
    return until(dialog);
  };

  it('is a table for each service, one step deeper, with its provider and the policy of that', async () => {
    const open = await opened({ categories: SERVICES });
    expect(open.querySelector('table')).to.equal(null);
    expect(open.querySelectorAll('details').length, 'nothing is declared for the other').to.equal(1);
    await click(open.querySelector('summary')!);
    const table = await until(() => open.querySelector('table'));
    const rows = [...table.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent));
    expect(rows).to.deep.equal([['Name', 'Purpose', 'Kept for'], ['_pk_ses', '', ''], ['_pk_id', 'Counts visitors', '13 months'], ['mtm:*', '', ''], ['queue', 'Not sent yet', 'A minute']]);
    expect(table.getAttribute('aria-label')).to.equal('Matomo');
    const stored = open.querySelector('.stored')!.textContent.replace(/\s+/g, ' ');
    expect(stored).to.contain('Counts.').and.contain('Provider: InnoCraft').and.contain('Privacy policy of InnoCraft');
    expect(open.querySelector<HTMLAnchorElement>('.stored a')!.href).to.equal('https://provider.example/privacy');
  });

  it('of necessary services is shown too, without a switch', async () => {
    const open = await opened({ categories: { necessary: { services: { shop: { label: 'Shop', cookies: ['sid'] } } }, browser: {} } });
    expect([...open.querySelectorAll('input')].map(({ name }) => name)).to.deep.equal(['browser']);
    expect(open.querySelector('summary')!.ariaLabel).to.equal('What is stored: Shop');
  });

  it('of hundreds of services is built only when it is asked for', async () => {
    const services = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`s${i}`, { label: `Service ${i}`, cookies: [`c${i}`] }]));
    const open = await opened({ categories: { analytics: { services } } });
    expect(open.querySelectorAll('input').length).to.equal(1);
    await click(open.querySelector('summary')!);
    await until(() => open.querySelectorAll('input').length === 501);
    const service = open.querySelector<HTMLInputElement>('input[name="analytics/s3"]')!;
    service.scrollIntoView({ block: 'center' });
    await click(service);
    await until(() => service.checked);
  });
});

describe("the visitor's own answer", () => {
  stopClock();
  afterEach(() => leave());

  const at = new Date(2026, 4, 3, 12).getTime() / 1000;
  const answered = async (text: string, options: object = {}) => {
    const { prompt, adopt, store } = setup({ categories: SERVICES, cookie: { life: { yes: 395, no: 395 } }, ...options });
    adopt(text, 'tab');
    prompt.open();
    const open = await until(dialog);
    return { open, store, receipt: open.querySelector<HTMLElement>('.receipt') };
  };

  it('stands in the preferences: what was said and when, with its short id', async () => {
    const { receipt } = await answered(`v=1&yes=analytics&no=analytics/plain&t=${at}&r=1&via=save&l=en&h=1f3a9c2b`);
    const lines = [...receipt!.querySelectorAll('h3, p')].map(({ textContent }) => textContent);
    expect(lines).to.deep.equal(['You answered on May 3, 2026.', 'Allowed: Statistics', 'Refused: plain', 'Reference: 1f3a9c2b']);
  });

  it('is copied as text', async () => {
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => { copied = text; } } });
    const text = `v=1&yes=analytics&no=&t=${at}&r=1&via=save`;
    const { receipt } = await answered(text);
    const copy = receipt!.querySelector<HTMLElement>('[part~=copy]')!;
    copy.scrollIntoView();
    await click(copy);
    await until(() => copy.innerText === 'Copied');
    expect(copied.split('\n')).to.deep.equal([location.host, 'You answered on May 3, 2026.', 'Allowed: Statistics', text]);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is taken back as a whole by one button', async () => {
    const { receipt, store } = await answered(`v=1&yes=analytics&no=&t=${at}&r=1&via=save`);
    const withdraw = receipt!.querySelector<HTMLElement>('[part~=withdraw]')!;
    withdraw.scrollIntoView();
    await click(withdraw);
    await until(() => !dialog());
    expect(store.snapshot().record).to.deep.include({ yes: [], no: ['analytics'], via: 'reject' });
  });

  it('offers nothing to take back where nothing was allowed, and does not stand where nothing was said', async () => {
    const { receipt } = await answered(`v=1&yes=&no=analytics&t=${at}&r=1&via=save`);
    expect(receipt!.querySelector('[part~=withdraw]')).to.equal(null);
    leave();
    const { receipt: none } = await answered(`v=1&yes=&no=&t=${at}&r=1&via=undo`);
    expect(none).to.equal(null);
  });
});

describe('the preferences under the privacy signal', () => {
  afterEach(() => leave());

  it('say that it is obeyed, where there is something to obey', async () => {
    const { prompt } = setup({ categories: ['marketing'] }, { gpc: true });
    prompt.open();
    expect((await until(dialog)).textContent).to.contain('Opt-out request honoured');
    leave();
    const { prompt: other } = setup({ categories: ['analytics'] }, { gpc: true });
    other.open();
    expect((await until(dialog)).textContent).to.not.contain('Opt-out request honoured');
  });
});
