import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { createStore } from '../../src/consent/store.js';
import detailsInEnglish from '../../src/translations/details/en.js';
import en from '../../src/translations/en.js';
import { Banner } from '../../src/ui/banner.js';
import { bannerView } from '../../src/ui/banner-view.js';
import { Preferences } from '../../src/ui/preferences-dialog.js';
import { detailsIn, wordsIn } from '../../src/ui/words.js';
import { samplePolicy } from '../sample-policy.js';

customElements.define('askfirst-banner', Banner);
customElements.define('askfirst-preferences', Preferences);

/** Each of them: what a site may say, where it is seen, and as what. */
const properties: Readonly<Record<string, readonly [said: string, where: string, style: string]>> = {
  accent: ['rgb(1, 2, 3)', '.answer', 'background-color'],
  'on-accent': ['rgb(1, 2, 3)', '.answer', 'color'],
  surface: ['rgb(1, 2, 3)', '.surface', 'background-color'],
  text: ['rgb(1, 2, 3)', '.surface', 'color'],
  muted: ['rgb(1, 2, 3)', 'p', 'color'],
  line: ['rgb(1, 2, 3)', '.surface', 'border-top-color'],
  focus: ['rgb(1, 2, 3)', '.answer:focus-visible', 'outline-color'],
  backdrop: ['rgb(1, 2, 3)', 'dialog::backdrop', 'background-color'],
  radius: ['3px', '.surface', 'border-top-left-radius'],
  'button-radius': ['3px', '.answer', 'border-top-left-radius'],
  border: ['3px', '.surface', 'border-top-width'],
  shadow: ['rgb(1, 2, 3) 1px 2px 3px 4px', '.surface', 'box-shadow'],
  width: ['444px', 'section', 'width'],
  'settings-width': ['444px', 'dialog', 'width'],
  gap: ['33px', 'section', 'bottom'],
  padding: ['33px', '.sheet', 'padding-top'],
  font: ['fantasy', '.answer', 'font-family'],
  'font-size': ['20px', '.surface', 'font-size'],
  'title-font': ['fantasy', 'h2', 'font-family'],
  'title-size': ['40px', 'h2', 'font-size'],
  'title-weight': ['300', 'h2', 'font-weight'],
  'button-weight': ['300', '.answer', 'font-weight'],
};

const root = document.documentElement;
const words = wordsIn('en', en, {});
const policy = samplePolicy();
const act = () => undefined;
let banner: Banner;
let preferences: Preferences;

before(() => setViewport({ width: 1024, height: 768 }));

beforeEach(() => {
  document.body.append((banner = new Banner()));
  banner.show({ view: bannerView(policy, undefined, false, words), words, appearance: {}, act });
  preferences = new Preferences();
  const details = detailsIn('en', detailsInEnglish, {});
  preferences.prepare({ store: createStore(policy, { gpc: false }), words, details, appearance: {}, runsOn: false, answer: act, speak: act });
  preferences.open();
});

afterEach(() => {
  banner.remove();
  preferences.remove();
  root.removeAttribute('style');
});

/** How it looks on each surface that has it. */
function look(where: string, style: string): string[] {
  const [selector, pseudo] = where.split('::');
  return [banner, preferences].flatMap(({ shadowRoot }) => {
    if (where.includes(':focus')) shadowRoot!.querySelector<HTMLElement>('.answer')!.focus();
    const found = shadowRoot!.querySelector(selector!);
    return found ? [getComputedStyle(found, pseudo && `::${pseudo}`).getPropertyValue(style)] : [];
  });
}

describe('a site that sets', () => {
  for (const [name, [said, where, style]] of Object.entries(properties)) {
    it(`--askfirst-${name} sees it in the ${style} of ${where}`, () => {
      const before = look(where, style);
      expect(before).to.not.be.empty;
      expect(before).to.not.include(said);
      root.style.setProperty(`--askfirst-${name}`, said);
      expect(look(where, style)).to.deep.equal(before.map(() => said));
    });
  }
});

it('the README names each of them, and no other', async () => {
  const readme = await (await fetch('/README.md')).text();
  const [, section] = /### Its look([^]*?)```/.exec(readme)!;
  const named = [...section!.matchAll(/^\| (?:colours|shape|room|type) .*$/gm)].flatMap(([row]) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.sort()).to.deep.equal(Object.keys(properties).sort());
});
