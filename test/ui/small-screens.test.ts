import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { createStore } from '../../src/consent/store.js';
import { banners, details } from '../../src/translations/index.js';
import type { Details, Texts } from '../../src/translations/texts.js';
import { Banner } from '../../src/ui/banner.js';
import { bannerView } from '../../src/ui/banner-view.js';
import { Preferences } from '../../src/ui/preferences-dialog.js';
import { detailsIn, wordsIn } from '../../src/ui/words.js';
import { recordOf, samplePolicy } from '../sample-policy.js';
import { until } from '../until.js';

customElements.define('askfirst-banner', Banner);
customElements.define('askfirst-preferences', Preferences);

const appearance = { privacy: '/privacy', contact: '/contact' };
const CHANGES = {
  2: { date: '2026-06-01', text: 'Statistics are now counted on a server of our own.' },
  3: { date: '2026-11-01', text: 'Maps come from another provider.' },
};

const wordsOf = async (language: string) =>
  wordsIn(language, ((await banners[`translations/${language}.js`]!()) as { default: Texts }).default, appearance);

/** The banner on a page whose text is `text` of the usual size; with what two revisions have changed, if it is told as `news`. */
async function banner({ language = 'de', text = '100%', news = false, regime = 'opt-in' } = {}) {
  document.documentElement.style.fontSize = text;
  const words = await wordsOf(language);
  const policy = samplePolicy({ regime, revision: news ? 3 : 1 });
  const banner = document.body.appendChild(new Banner());
  const record = news ? recordOf({ no: 'preferences.analytics.marketing' }) : undefined;
  banner.show({ view: bannerView(policy, record, false, words, CHANGES), words, appearance, act: () => undefined });
  return inside(banner);
}

async function preferences({ language = 'de', text = '100%', categories = {} } = {}) {
  document.documentElement.style.fontSize = text;
  const words = await wordsOf(language);
  const { default: deeper } = (await details[`translations/details/${language}.js`]!()) as { default: Details };
  const preferences = new Preferences();
  const nothing = () => undefined;
  preferences.prepare({
    store: createStore(samplePolicy({}, categories), { gpc: false }),
    words,
    details: detailsIn(language, deeper, appearance),
    appearance,
    runsOn: false,
    answer: nothing,
    speak: nothing,
  });
  preferences.open();
  // It comes moving.
  await Promise.all(preferences.shadowRoot!.querySelector('dialog')!.getAnimations().map(({ finished }) => finished));
  return inside(preferences);
}

const inside = ({ shadowRoot }: HTMLElement) => ({
  find: (selector: string) => shadowRoot!.querySelector<HTMLElement>(selector)!,
  all: (selector: string) => [...shadowRoot!.querySelectorAll<HTMLElement>(selector)],
});

/** The words of it that are broken. */
function broken(element: HTMLElement): string[] {
  const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())!;
  const range = document.createRange();
  return [...text.textContent!.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  });
}

/** Does all of it stand within the box of `other`? */
const isWithin = (element: Element, other: Element) => {
  const [inner, outer] = [element.getBoundingClientRect(), other.getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
};

describe('on a small screen, or with large text,', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('askfirst-banner, askfirst-preferences')) element.remove();
    document.documentElement.style.fontSize = document.body.style.font = '';
    await setViewport({ width: 1024, height: 768 });
  });

  for (const [width, height] of [[932, 360], [1280, 400], [1366, 300]] as const) {
    it(`in a window of ${width} by ${height} a visitor can read the banner from its first word to its last, beside the answers`, async () => {
      await setViewport({ width, height });
      const { find, all } = await banner({ news: true });
      const read = find('.words');
      for (const [element, at] of [[find('.news'), 0], [find('.links'), 1e6]] as const) {
        find('.sheet').scrollTop = read.scrollTop = at;
        expect(isWithin(element, find('.surface')) && isWithin(element, read), element.innerText).to.equal(true);
        for (const answer of all('.answer')) expect(isWithin(answer, find('.surface')), answer.innerText).to.equal(true);
      }
    });
  }

  for (const [language, text, regime] of [['de', '100%', 'opt-out'], ['de', '200%', 'opt-in'], ['fr', '200%', 'opt-in'], ['fi', '200%', 'opt-in']] as const) {
    it(`no word of an answer is broken in two, and both answers are of one size (${language}, ${regime}, text of ${text})`, async () => {
      await setViewport({ width: 320, height: 640 });
      // A wide one.
      document.body.style.font = '16px Verdana, "DejaVu Sans", sans-serif';
      for (const { all, find } of [await banner({ language, text, regime }), await preferences({ language, text })]) {
        // As where the browser does not know how to hyphenate the language.
        find('.surface').style.hyphens = 'manual';
        const answers = all('.answer');
        expect(answers.flatMap(broken)).to.deep.equal([]);
        const [reject, accept] = answers.map(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight]);
        expect(accept).to.deep.equal(reject);
      }
    });
  }

  for (const language of ['de', 'ar'] as const) {
    it(`no line of the purposes begins with what only parts them (${language})`, async () => {
      const edge = (rects: DOMRect[]) => (language === 'ar' ? Math.max(...rects.map(({ right }) => right)) : Math.min(...rects.map(({ left }) => left)));
      await setViewport({ width: 340, height: 640 });
      const { find, all } = await banner({ language });
      for (let width = 300; width > 140; width -= 8) {
        find('.surface').style.inlineSize = `${width}px`;
        const lines = new Map<number, { whole: DOMRect[]; words: DOMRect[] }>();
        for (const purpose of all('li')) {
          const range = document.createRange();
          range.selectNodeContents(purpose);
          for (const [of, element] of [['whole', purpose], ['words', range]] as const) {
            for (const rect of element.getClientRects()) {
              const line = Math.round(rect.bottom);
              lines.set(line, lines.get(line) ?? { whole: [], words: [] });
              if (rect.width) lines.get(line)![of].push(rect);
            }
          }
        }
        for (const { whole, words } of lines.values()) expect(edge(words), `${width} pixels wide`).to.be.closeTo(edge(whole), 1);
      }
    });
  }

  it('what closes the preferences is as wide as it is high, however long their title', async () => {
    await setViewport({ width: 320, height: 640 });
    const { find } = await preferences({ language: 'ar' });
    expect([find('.cross').offsetWidth, find('.cross').offsetHeight]).to.deep.equal([44, 44]);
  });

  it('no word of what is stored is broken in two, but for a name that is wider than the line', async () => {
    await setViewport({ width: 320, height: 640 });
    const cookies = [{ name: '_pk_id.*', purpose: 'Unterscheidet wiederkehrende von neuen Besuchen.', life: '13 Monate' }, { name: '_pk_ses.*', life: '30 Minuten' }];
    const { all, find } = await preferences({ categories: { analytics: { services: { matomo: { cookies } } } } });
    for (const summary of all('summary')) summary.click();
    await until(() => find('table'));
    expect(all('thead th, td > bdi').filter(({ offsetWidth, innerText }) => offsetWidth && innerText).flatMap(broken)).to.deep.equal([]);
    expect(find('.body').scrollWidth).to.equal(find('.body').clientWidth);
  });
});
