import { expect } from '@esm-bundle/chai';
import { pickLanguage } from '../../src/translations/languages.js';

describe('the language that a visitor is spoken to in', () => {
  for (const [wishes, language] of [
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['en-GB'], 'en'],
    [['fr', 'de', 'en'], 'de'],
    [['en', 'de'], 'en'],
    [['de', 'en'], 'de'],
    [['', 'de'], 'de'],
  ] as const) {
    it(`is ${language} for one who wishes ${wishes.join(', ') || 'nothing'}`, () => {
      expect(pickLanguage(wishes)).to.equal(language);
    });
  }

  it('is English where none of the wishes can be fulfilled', () => {
    expect(pickLanguage(['fr', 'ja'])).to.equal('en');
    expect(pickLanguage([''])).to.equal('en');
    expect(pickLanguage([])).to.equal('en');
  });

  it('is not one whose tag only begins alike: Slavey (den) is not German (de)', () => {
    expect(pickLanguage(['den'])).to.equal('en');
  });

  it('is not one that is named by the region: Dutch as in Germany (nl-DE) is not German (de)', () => {
    expect(pickLanguage(['nl-DE'])).to.equal('en');
  });
});
