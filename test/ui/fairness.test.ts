import { expect } from '@esm-bundle/chai';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { createStore } from '../../src/consent/store.js';
import { readOptions } from '../../src/options.js';
import type { Host } from '../../src/parts.js';
import { inspectAnswers } from '../../src/ui/alike.js';
import { contrast, createReader, digits, over } from '../../src/ui/contrast.js';
import { create as createFairness } from '../../src/ui/fairness.js';
import { create as createUi } from '../../src/ui/index.js';
import { inspectLegibility } from '../../src/ui/legible.js';
import { until } from '../until.js';

const read = createReader()!;

const leaving: (() => void)[] = [];

/** A page whose site has this theme, with our UI and nothing behind it. */
function setup(theme = '', options: object = {}) {
  const { policy, options: manner } = readOptions({ privacy: '/privacy', contact: 'mailto:a@example.com', ...options }, [undefined]);
  const life = new AbortController();
  const store = createStore(policy, { gpc: false });
  store.take(undefined);
  const style = document.createElement('style');
  style.textContent = theme;
  document.head.append(style);
  const host = {
    consent: new EventTarget(),
    store,
    options: manner,
    jar: { name: 'askfirst' },
    part: () => new Promise(() => undefined),
    bring: (file: string) => import(`/src/${file.replace('.js', '.ts')}`),
    signal: life.signal,
  } as unknown as Host;
  const prompt = createUi(host);
  prompt.update();
  leaving.push(() => {
    life.abort();
    style.remove();
  });
  return { host, prompt, style };
}

/** What the site's developer reads on the console. */
function listen() {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => told.push(words.join(' '));
  leaving.push(() => { console.warn = warn; });
  return told;
}

const find = (name: string, part: string) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`);

/** The surface once it stands still. */
async function stands(name: 'banner' | 'preferences'): Promise<HTMLElement> {
  const surface = await until(() => (name === 'banner' ? find('askfirst-banner', 'banner') : find('askfirst-preferences', 'dialog')));
  for (const move of surface.getAnimations()) move.finish();
  return surface;
}

const inspect = (surface: HTMLElement) => [...inspectAnswers(surface, 'banner', read), ...inspectLegibility(surface, read)];

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

describe('a site without a theme', () => {
  // In some of them one answer is much longer than the other, and one is written from right to left.
  for (const language of ['en', 'de', 'fi', 'as', 'ta', 'ar']) {
    it(`is told nothing, in ${language}`, async function () {
      this.timeout(30_000);
      for (const [width, height, theme] of [[320, 568, 'dark'], [320, 256, 'light'], [768, 1024, 'light'], [1280, 800, 'light'], [1280, 800, 'dark']] as const) {
        await setViewport({ width, height });
        const { prompt } = setup('', { language, theme });
        const told = inspect(await stands('banner'));
        prompt.open();
        told.push(...inspect(await stands('preferences')));
        expect(told, `${width} x ${height}, ${theme}`).to.deep.equal([]);
        leaving.pop()!();
      }
      await setViewport({ width: 1024, height: 768 });
    });
  }

  it('is told nothing where it does not ask for one of two answers', async () => {
    setup('::part(close) { order: 9 }', { regime: 'notice' });
    expect(inspect(await stands('banner'))).to.deep.equal([]);
  });
});

describe('a theme that treats both answers alike', () => {
  for (const [what, theme] of Object.entries({
    'other sizes': 'askfirst-banner::part(button) { padding: 16px 40px; font-size: 20px; border-radius: 0 }',
    'outlines': 'askfirst-banner::part(accept), askfirst-banner::part(reject) { border: 2px solid; color: #16181d; background: none }',
    'one below the other': 'askfirst-banner::part(button) { flex-basis: 100% }',
    'a colour of each that is as strong': 'askfirst-banner::part(accept) { background: #1b6e2f; color: #fff } askfirst-banner::part(reject) { background: #b3261e; color: #fff }',
    'colours of its own': ':root { --askfirst-surface: oklch(97% 0.02 90); --askfirst-accent: oklch(45% 0.15 150); --askfirst-on-accent: white; --askfirst-text: #222; --askfirst-muted: #444 }',
    'a picture under everything': ':root { --askfirst-text: #fff; --askfirst-muted: #ddd } askfirst-banner::part(banner) { background-image: linear-gradient(#000, #222) }',
  })) {
    it(`is told nothing: ${what}`, async () => {
      setup(theme, { theme: 'light' });
      expect(inspect(await stands('banner'))).to.deep.equal([]);
    });
  }

  it('is told nothing where the site\'s own words are longer for one', async () => {
    setup('', { texts: { en: { accept: 'Yes, remember all of what is named above for me', reject: 'No' } } });
    expect(inspect(await stands('banner'))).to.deep.equal([]);
  });
});

describe('a theme that makes one answer louder than the other', () => {
  for (const [what, theme, sentence] of [
    ['wider', '::part(accept) { min-width: 24rem }', /^`::part\(accept\)` or `::part\(reject\)` makes Accept \d\.\d\d times as wide as Reject in the banner: both answers must be of one size \(CNIL, délibération 2020-092\)\.$/],
    ['narrower', '::part(reject) { flex: none }', /makes Accept \d\.\d\d times as wide as Reject/],
    ['higher', '::part(accept) { min-height: 80px } askfirst-banner::part(reject) { align-self: center }', /makes Accept 1\.82 times as high as Reject/],
    ['scaled', '::part(accept) { scale: 1.4 }', /makes Accept 1\.40 times as wide as Reject/],
    ['in larger type', '::part(accept) { font-size: 22px }', /makes Accept and Reject differ in the banner, in `font-size` \(22px and 15px\): both answers must look alike \(CNIL/],
    ['bolder', '::part(accept) { font-weight: 800 }', /differ in the banner, in `font-weight` \(800 and 600\)/],
    ['with more room', '::part(accept) { padding: 20px }', /differ in the banner, in `padding` \(20px and 8px 12px\)/],
    ['like a link', '::part(reject) { text-decoration: underline; background: none; color: inherit }', /in `text-decoration-line` \(none and underline\)/],
    ['another kind of box', '::part(reject) { display: inline-flex }', /in `display` \(block and flex\)/],
    ['in motion', '::part(accept) { animation: pulse 1s infinite }', /in `animation-name` \(pulse and none\)/],
    ['without its ground', '::part(reject) { background: none; color: #16181d }', /gives the ground of Accept a contrast of 6\.62:1 and that of Reject 1\.00:1 in the banner: neither answer may stand out \(EDPB Cookie Banner Taskforce, 2023\)\.$/],
    ['pale', '::part(reject) { background: #e4e4e4; color: #888 }', /gives the label of Accept a contrast of 6\.62:1 and that of Reject 2\.7\d:1/],
    ['faded', '::part(reject) { opacity: 0.4 }', /gives the label of Accept a contrast of 6\.62:1 and that of Reject 1\.\d\d:1/],
    ['with a frame', '::part(accept) { border-color: #000 }', /gives the border of Accept a contrast of 3\.16:1 and that of Reject 1\.00:1/],
    ['coloured beside grey', '::part(reject) { background: #585858 }', /makes one of Accept and Reject coloured and the other grey in the banner/],
    ['away', '::part(reject) { display: none }', /^Reject is hidden in the banner, and Accept is not: both answers must be in reach \(EDPB Cookie Banner Taskforce, 2023\)\.$/],
    ['transparent', '::part(reject) { opacity: 0 }', /^Reject is hidden/],
    ['out of the page', '::part(reject) { position: fixed; left: -999px }', /^Reject is out of sight in the banner, and Accept is not/],
    ['out of the surface', '::part(reject) { translate: 0 -400px }', /^Reject is out of (sight|reach) in the banner, and Accept is not/],
    ['not to be clicked', '::part(reject) { pointer-events: none }', /^Reject is out of reach in the banner, and Accept is not/],
    ['behind another button', '::part(reject) { order: 9 } askfirst-banner::part(customise) { flex: auto }', /^Another button stands between Accept and Reject in the banner: both answers must stand together \(EDPB/],
    ['far away', '::part(reject) { translate: -100px 0 }', /^Accept and Reject stand 108 px apart in the banner/],
  ] as const) {
    it(`is named: ${what}`, async () => {
      setup(`@keyframes pulse { to { outline-color: red } } askfirst-banner${theme}`, { theme: 'light' });
      const told = inspect(await stands('banner'));
      expect(told.filter((each) => sentence.test(each)).length, told.join('\n')).to.equal(1);
    });
  }

  it('is named for the preferences, too', async () => {
    const { prompt } = setup('askfirst-preferences::part(accept) { font-weight: 800 }');
    prompt.open();
    const told = inspectAnswers(await stands('preferences'), 'preferences', read);
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('differ in the preferences, in `font-weight` (800 and 600)');
  });

  it('is named where the page itself covers one of both', async () => {
    setup();
    const reject = (await stands('banner')).querySelector('[data-askfirst-action=reject]')!.getBoundingClientRect();
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = `inset: ${reject.top}px auto auto ${reject.left}px; width: ${reject.width - 2}px; height: 40px; margin: 0; padding: 0; border: 0`;
    document.body.append(cover);
    cover.showPopover();
    leaving.push(() => cover.remove());
    expect(inspect(await stands('banner'))).to.deep.equal(['Reject is out of reach in the banner, and Accept is not: both answers must be in reach (EDPB Cookie Banner Taskforce, 2023).']);
  });
});

describe('a theme that is hard to read', () => {
  for (const [what, theme, scheme, sentences] of [
    ['an accent too pale for its labels', ':root { --askfirst-accent: #6fa8ff }', 'light', [
      'The contrast of `--askfirst-on-accent` on `--askfirst-accent` is 2.40:1 in the light scheme, where text needs 4.5:1 (WCAG 2.2, SC 1.4.3): change `--askfirst-accent`.',
      'The contrast of `--askfirst-accent` on `--askfirst-surface` is 2.40:1 in the light scheme, where the focus ring and switches need 3:1 (WCAG 2.2, SC 1.4.11): change `--askfirst-accent`.',
    ]],
    ['an accent that is fine by day alone', ':root { --askfirst-accent: #1f4fd8; --askfirst-on-accent: #fff }', 'dark', [
      'The contrast of `--askfirst-accent` on `--askfirst-surface` is 2.51:1 in the dark scheme, where the focus ring and switches need 3:1 (WCAG 2.2, SC 1.4.11): change `--askfirst-accent`.',
    ]],
    ['a focus ring that nobody sees', ':root { --askfirst-focus: #9fb4ea }', 'light', [
      'The contrast of `--askfirst-focus` on `--askfirst-surface` is 2.06:1 in the light scheme, where the focus ring needs 3:1 (WCAG 2.2, SC 1.4.11): change `--askfirst-focus`.',
    ]],
    ['switches that nobody sees', ':root { --askfirst-accent: #9fb4ea; --askfirst-on-accent: #000; --askfirst-focus: #000 }', 'light', [
      'The contrast of `--askfirst-accent` on `--askfirst-surface` is 2.06:1 in the light scheme, where switches need 3:1 (WCAG 2.2, SC 1.4.11): change `--askfirst-accent`.',
    ]],
    ['the same in other words', ':root { --askfirst-accent: light-dark(color(srgb 0.1216 0.3098 0.8471), rgb(31 79 216 / 100%)); --askfirst-on-accent: #fff }', 'dark', [
      'The contrast of `--askfirst-accent` on `--askfirst-surface` is 2.51:1 in the dark scheme, where the focus ring and switches need 3:1 (WCAG 2.2, SC 1.4.11): change `--askfirst-accent`.',
    ]],
    ['an accent that shines through', ':root { --askfirst-accent: rgb(0 0 0 / 35%); --askfirst-on-accent: #000 }', 'light', [
      'The contrast of `--askfirst-accent` on `--askfirst-surface` is 2.43:1 in the light scheme, where the focus ring and switches need 3:1 (WCAG 2.2, SC 1.4.11): change `--askfirst-accent`.',
    ]],
    ['a faded button', ':root { --askfirst-accent: #1f4fd8 } askfirst-banner::part(customise) { opacity: 0.3 }', 'light', [
      /^The contrast of `--askfirst-text` on `--askfirst-surface` is 1\.\d\d:1 .*: change `::part\(customise\)`\.$/,
    ]],
    ['a button in colours of its own', 'askfirst-banner::part(customise) { background: #333; color: #555 }', 'light', [
      /^The contrast of text on `::part\(customise\)` is 1\.\d\d:1 .*: change `::part\(customise\)`\.$/,
    ]],
    ['labels and accent of one colour', ':root { --askfirst-accent: #1f4fd8; --askfirst-on-accent: oklch(50% 0.2 264) }', 'light', [
      /^The contrast of `--askfirst-on-accent` on `--askfirst-accent` is 1\.\d\d:1 in the light scheme, .*: change `--askfirst-on-accent` or `--askfirst-accent`\.$/,
    ]],
    ['pale words', ':root { --askfirst-muted: #999 }', 'light', [
      'The contrast of `--askfirst-muted` on `--askfirst-surface` is 2.84:1 in the light scheme, where text needs 4.5:1 (WCAG 2.2, SC 1.4.3): change `--askfirst-muted`.',
    ]],
    ['words that shine through', ':root { --askfirst-muted: rgb(0 0 0 / 40%) }', 'light', [
      /^The contrast of `--askfirst-muted` on `--askfirst-surface` is 2\.8\d:1/,
    ]],
    ['a large title', 'askfirst-banner { --askfirst-text: #aaa }', 'light', [
      'The contrast of `--askfirst-text` on `--askfirst-surface` is 2.32:1 in the light scheme, where large text needs 3:1 (WCAG 2.2, SC 1.4.3): change `--askfirst-text`.',
      'The contrast of `--askfirst-text` on `--askfirst-surface` is 2.32:1 in the light scheme, where text needs 4.5:1 (WCAG 2.2, SC 1.4.3): change `--askfirst-text`.',
    ]],
    ['a link', 'askfirst-banner::part(link) { color: #9bf }', 'light', [
      /^The contrast of `::part\(link\)` on `--askfirst-surface` is 1\.92:1 in the light scheme, .*: change `::part\(link\)`\.$/,
    ]],
    ['a surface without its text', ':root { --askfirst-surface: #14305c }', 'light', [
      /^The contrast of `--askfirst-text` on `--askfirst-surface` is 1\.\d\d:1 .*: change `--askfirst-surface`\.$/,
      /^The contrast of `--askfirst-text` on `--askfirst-surface` is 1\.\d\d:1 .*: change `--askfirst-surface`\.$/,
      /^The contrast of `--askfirst-muted` on `--askfirst-surface` is 1\.\d\d:1 .*: change `--askfirst-surface`\.$/,
      /^The contrast of `--askfirst-accent` on `--askfirst-surface` is 1\.\d\d:1 .*: change `--askfirst-surface`\.$/,
    ]],
  ] as const) {
    it(`is named with what was measured: ${what}`, async () => {
      setup(theme, { theme: scheme });
      const told = [...new Set(inspect(await stands('banner')))];
      const named = (sentence: string | RegExp) => told.some((each) => (typeof sentence === 'string' ? each === sentence : sentence.test(each)));
      expect(sentences.every(named) && told.length === sentences.length, told.join('\n')).to.equal(true);
    });
  }
});

describe('the developer of a site', () => {
  const loud = 'askfirst-banner::part(accept) { font-weight: 800 } askfirst-preferences::part(reject) { opacity: 0.4 }';

  it('is told each sentence once, however often it holds', async () => {
    const { host } = setup(loud);
    const told = listen();
    createFairness(host);
    await until(() => told[0]);
    host.consent.dispatchEvent(new Event('change'));
    await rest();
    expect(told.length).to.equal(1);
    expect(told[0]).to.match(/^askfirst: `::part\(accept\)`.* differ in the banner, in `font-weight` \(800 and 600\)/);
  });

  it('is told of the preferences when they open', async () => {
    const { host, prompt } = setup(loud);
    const told = listen();
    createFairness(host);
    await until(() => told[0]);
    prompt.open();
    await until(() => told.find((sentence) => sentence.includes('in the preferences')));
  });

  it('is told of the other colours when they come', async () => {
    const { host, style } = setup('askfirst-banner::part(banner) { color-scheme: light } :root { --askfirst-accent: #1f4fd8; --askfirst-on-accent: #fff }');
    const told = listen();
    const media = fakeMedia();
    createFairness(host);
    await rest();
    expect(told).to.deep.equal([]);
    style.textContent = style.textContent.replace('light', 'dark');
    media.dispatchEvent(new Event('change'));
    expect(await until(() => told[0])).to.contain('2.51:1 in the dark scheme');
  });

  it('is told of sizes, but not of the colours that a visitor forces upon all pages', async () => {
    const { host } = setup(':root { --askfirst-accent: #ff0 } askfirst-banner::part(accept) { font-weight: 800; border-color: red }');
    const told = listen();
    fakeMedia(true);
    createFairness(host);
    await rest();
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('font-weight');
  });

  it('is not told how an answer looks while the pointer is on it', async () => {
    const { host } = setup('askfirst-banner::part(accept):hover { scale: 1.2; background: #000 }');
    const told = listen();
    const { left, top } = (await stands('banner')).querySelector('[data-askfirst-action=accept]')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 20)] });
    createFairness(host);
    await rest();
    await sendMouse({ type: 'move', position: [1, 1] });
    await rest();
    expect(told).to.deep.equal([]);
  });

  it('is told nothing by a library that has ended, whatever stands there then', async () => {
    const told = listen();
    const { host } = setup();
    createFairness(host);
    leaving.pop()!();
    setup(loud);
    host.consent.dispatchEvent(new Event('change'));
    await rest();
    expect(told).to.deep.equal([]);
  });
});

/** Longer than it takes to look. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 800));

/** Instead of what the browser says of its visitor. */
function fakeMedia(matches = false) {
  const { matchMedia } = window;
  const media = Object.assign(new EventTarget(), { matches });
  window.matchMedia = () => media as unknown as MediaQueryList;
  leaving.push(() => { window.matchMedia = matchMedia; });
  return media;
}

describe('contrast', () => {
  const ratio = (one: string, other: string) => digits(contrast(read(one)!, read(other)!));

  it('is that of WCAG 2.2, whichever is the lighter', () => {
    expect(ratio('#000', '#fff')).to.equal('21.00');
    expect(ratio('#fff', '#fff')).to.equal('1.00');
    expect(ratio('#767676', '#fff')).to.equal('4.54');
    expect(ratio('#fff', '#777')).to.equal('4.47');
    expect(ratio('#f00', '#00f')).to.equal('2.14');
  });

  it('is cut, so that what falls short does not read as if it did not', () => {
    expect(digits(4.4999)).to.equal('4.49');
    expect(digits(3)).to.equal('3.00');
  });

  it('is that of what shines through', () => {
    expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).to.deep.equal([127.5, 127.5, 127.5, 1]);
    expect(over([0, 0, 0, 0.5], [255, 255, 255, 1], 0.5)).to.deep.equal([191.25, 191.25, 191.25, 1]);
  });

  it('reads whatever a browser computes', () => {
    for (const colour of ['#f00', 'rgb(255, 0, 0)', 'hsl(0 100% 50%)', 'color(srgb 1 0 0)', 'oklch(0.62796 0.25768 29.234)', 'lab(54.29 80.8 69.89)', 'color-mix(in srgb, red, red)']) {
      const [red, green, blue, opacity] = read(colour)!;
      expect(255 - red + green + blue, `${colour}: ${[red, green, blue]}`).to.be.at.most(6);
      expect(opacity).to.equal(1);
    }
    expect(read('rgb(0 0 0 / 20%)')).to.deep.equal([0, 0, 0, 0.2]);
    expect(read('nonsense')).to.equal(undefined);
  });
});
