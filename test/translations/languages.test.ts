import { expect } from '@esm-bundle/chai';
import { isRightToLeft, pickLanguage } from '../../src/translations/languages.js';

describe('the language that a visitor is spoken to in', () => {
  for (const [wishes, language] of [
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['en-GB'], 'en'],
    [['fr', 'de', 'en'], 'fr'],
    [['en', 'de'], 'en'],
    [['de', 'en'], 'de'],
    [['', 'de'], 'de'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['pt'], 'pt'],
    [['pt-PT'], 'pt'],
    [['pt-br'], 'pt-BR'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['iw'], 'he'],
    [['sr-RS'], 'sr'],
    [['de-u-nu-latn'], 'de'],
    [['not a tag', 'de'], 'de'],
  ] as const) {
    it(`is ${language} for one who wishes ${wishes.join(', ') || 'nothing'}`, () => {
      expect(pickLanguage(wishes)).to.equal(language);
    });
  }

  it('is English where none of the wishes can be fulfilled', () => {
    expect(pickLanguage(['eo', 'la'])).to.equal('en');
    expect(pickLanguage([''])).to.equal('en');
    expect(pickLanguage([])).to.equal('en');
  });

  it('is not one whose tag only begins alike: Slavey (den) is not German (de)', () => {
    expect(pickLanguage(['den'])).to.equal('en');
  });

  it('is not one that is named by the region: Dutch as in Germany (nl-DE) is not German (de)', () => {
    expect(pickLanguage(['nl-DE'])).to.equal('nl');
  });
});

describe('the direction of writing', () => {
  it('is from right to left for Arabic, Persian, Hebrew and Urdu', () => {
    for (const language of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK']) expect(isRightToLeft(language), language).to.equal(true);
  });

  it('is from left to right for others, whose tags may begin alike', () => {
    for (const language of ['en', 'de', 'arn', 'fat', 'en-ar']) expect(isRightToLeft(language), language).to.equal(false);
  });
});
