import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import type { Texts } from '../../src/translations/texts.js';
import { banners } from '../../src/translations/index.js';
import { Banner } from '../../src/ui/banner.js';
import { bannerView } from '../../src/ui/banner-view.js';
import { wordsIn } from '../../src/ui/words.js';
import { recordOf, samplePolicy } from '../sample-policy.js';

customElements.define('askfirst-banner', Banner);

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
  const find = (selector: string) => banner.shadowRoot!.querySelector<HTMLElement>(selector)!;
  return { find, all: (selector: string) => [...banner.shadowRoot!.querySelectorAll<HTMLElement>(selector)] };
}

/** Does all of it stand within the box of `other`? */
const isWithin = (element: Element, other: Element) => {
  const [inner, outer] = [element.getBoundingClientRect(), other.getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
};

describe('on a small screen, or with large text,', () => {
  afterEach(async () => {
    document.querySelector('askfirst-banner')?.remove();
    document.documentElement.style.fontSize = '';
    await setViewport({ width: 1024, height: 768 });
  });

  for (const [width, height, text] of [[932, 360, '100%'], [1280, 400, '100%'], [1366, 300, '150%']] as const) {
    it(`in a window of ${width} by ${height}, with text of ${text}, a visitor can read the banner from its first word to its last, beside the answers`, async () => {
      await setViewport({ width, height });
      const { find, all } = await banner({ news: true, text });
      const read = find('.words');
      for (const [element, at] of [[find('.news'), 0], [find('.links'), 1e6]] as const) {
        find('.sheet').scrollTop = read.scrollTop = at;
        expect(isWithin(element, find('.surface')) && isWithin(element, read), element.innerText).to.equal(true);
        for (const answer of all('.answer')) expect(isWithin(answer, find('.surface')), answer.innerText).to.equal(true);
      }
    });
  }
});
