import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { createStore } from '../../src/consent/store.js';
import { decide, type Decision } from '../../src/consent/decision.js';
import { difference } from '../../src/consent/difference.js';
import type { Change, Source } from '../../src/consent/events.js';
import { readOptions } from '../../src/options.js';
import type { Host } from '../../src/parts.js';
import type { Prompt } from '../../src/prompt.js';
import { create } from '../../src/ui/index.js';

/** A page with our UI and nothing behind it but a store. */
function setup(options: object = {}, { gpc = false, lasts = true } = {}) {
  const { policy, options: manner } = readOptions({ privacy: '/privacy', ...options }, [(options as { categories?: unknown }).categories]);
  const life = new AbortController();
  const changes: Change[] = [];
  const said: string[] = [];
  const store = createStore(policy, { gpc });
  let prompt: Prompt | undefined = undefined as Prompt | undefined;
  const adopt = (text: string | undefined, source: Source) => {
    const before = store.snapshot();
    changes.push(difference(policy, before, store.take(text), source));
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
      jar: { name: 'askfirst', lasts: () => lasts },
      part: async () => ({ decide: carryOut }),
      signal: life.signal,
    } as unknown as Host,
  );
  prompt.update();
  leave = () => life.abort();
  return { store, changes, said, adopt, prompt };
}

let leave: () => void;

const shadow = (name: string) => document.querySelector(name)?.shadowRoot;
const banner = () => shadow('askfirst-banner')?.querySelector<HTMLElement>('[part=banner]');
const dialog = () => shadow('askfirst-preferences')?.querySelector('dialog');
const button = (root: ParentNode | null | undefined, action: string) => root!.querySelector<HTMLElement>(`[data-askfirst-action=${action}]`)!;

async function until<Found>(look: () => Found): Promise<NonNullable<Found>> {
  for (let tries = 0; tries < 200; tries++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${look.toString()}`);
}

/** As a hand does, once the element stands still. */
async function click(element: HTMLElement) {
  const surface = element.closest('[part=banner], [part=dialog]')!;
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
    expect(shadow('askfirst-banner')!.querySelector('[role=status]')!.textContent).to.equal('Your choices have been saved.');
  });

  it('says beforehand where the browser will not keep the answer', () => {
    setup({}, { lasts: false });
    expect(banner()!.textContent).to.contain('Your browser keeps no cookies for this site');
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
