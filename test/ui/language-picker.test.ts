import { expect } from '@esm-bundle/chai';
import { render } from 'lit/html.js';
import details from '../../src/translations/details/en.js';
import en from '../../src/translations/en.js';
import { LANGUAGES } from '../../src/translations/languages.js';
import { languagePicker } from '../../src/ui/language-picker.js';
import { detailsIn, wordsIn } from '../../src/ui/words.js';

describe('the choice of a language', () => {
  const area = document.createElement('div');
  render(languagePicker(wordsIn('en', en, {}), detailsIn('en', details, {}), { languages: true }, () => undefined), area);
  const options = [...area.querySelectorAll('option')];
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

  it('has all that we speak', () => {
    expect(options.map(({ value }) => value).sort()).to.deep.equal([...LANGUAGES].sort());
  });

  for (const { value, text, lang } of options) {
    it(`names ${value} as its speakers do, with a capital where they have any, and says that it is in that language`, () => {
      if (value !== 'en') expect(text).to.not.equal(inEnglish.of(value));
      expect(text[0]).to.equal(text[0]!.toLocaleUpperCase(value));
      expect(lang).to.equal(value);
    });
  }

  it('names those that Chromium does not know', () => {
    const names = Object.fromEntries(options.map(({ value, text }) => [value, text]));
    expect(names).to.include({ as: 'অসমীয়া', eu: 'Euskara', ga: 'Gaeilge', gl: 'Galego', is: 'Íslenska', mt: 'Malti', ne: 'नेपाली', or: 'ଓଡ଼ିଆ', fr: 'Français' });
  });
});
