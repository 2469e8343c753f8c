import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { createStore } from '../../src/consent/store.js';
import detailsInEnglish from '../../src/translations/details/en.js';
import en from '../../src/translations/en.js';
import { banners, details } from '../../src/translations/index.js';
import { LANGUAGES } from '../../src/translations/languages.js';
import type { Details, Texts } from '../../src/translations/texts.js';
import { Banner } from '../../src/ui/banner.js';
import { bannerView } from '../../src/ui/banner-view.js';
import { Preferences } from '../../src/ui/preferences-dialog.js';
import { detailsIn, wordsIn } from '../../src/ui/words.js';
import { samplePolicy } from '../sample-policy.js';

customElements.define('askfirst-banner', Banner);
customElements.define('askfirst-preferences', Preferences);

const policy = samplePolicy({}, { browser: {}, feedback: {} });
const appearance = { privacy: '/privacy', contact: '/contact', languages: true };

const textsIn = async (language: string): Promise<[Texts, Details]> =>
  language === 'en'
    ? [en, detailsInEnglish]
    : [((await banners[`translations/${language}.js`]!()) as { default: Texts }).default, ((await details[`translations/details/${language}.js`]!()) as { default: Details }).default];

/** What does not fit, of the words that stand on controls and of what holds them. */
function misfits(host: HTMLElement): string[] {
  const root = host.shadowRoot!;
  const surface = root.querySelector<HTMLElement>('.surface')!;
  const { left, right } = surface.getBoundingClientRect();
  const faults = left < 0 || right > innerWidth ? ['the surface reaches out'] : [];
  for (const element of root.querySelectorAll<HTMLElement>('button, h2, a, label, li, p, summary')) {
    const box = element.getBoundingClientRect();
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) faults.push(`“${element.innerText}” is cut off`);
    if (box.left < left - 1 || box.right > right + 1) faults.push(`“${element.innerText}” reaches out`);
  }
  return faults;
}

describe('on a phone of 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 568 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  for (const language of LANGUAGES) {
    it(`the banner and the preferences fit in ${language}`, async () => {
      const [texts, deeper] = await textsIn(language);
      const words = wordsIn(language, texts, appearance);
      const banner = new Banner();
      document.body.append(banner);
      const act = () => undefined;
      banner.show({ view: bannerView(policy, undefined, false, words), words, appearance, act });
      expect(misfits(banner)).to.deep.equal([]);
      const [reject, accept] = banner.shadowRoot!.querySelectorAll<HTMLElement>('.answer');
      // Side by side, or one below the other where a word is too wide for that.
      expect([accept!.offsetWidth, accept!.offsetHeight]).to.deep.equal([reject!.offsetWidth, reject!.offsetHeight]);
      expect(accept!.offsetTop === reject!.offsetTop || accept!.offsetLeft === reject!.offsetLeft).to.equal(true);
      expect(banner.shadowRoot!.querySelector<HTMLElement>('.surface')!.offsetHeight).to.be.at.most(innerHeight / 2 + 2);
      banner.remove();

      const preferences = new Preferences();
      preferences.prepare({
        store: createStore(policy, { gpc: true }),
        words,
        details: detailsIn(language, deeper, appearance),
        appearance,
        runsOn: true,
        answer: act,
        speak: act,
      });
      preferences.open();
      expect(misfits(preferences)).to.deep.equal([]);
      preferences.remove();
    });
  }
});
