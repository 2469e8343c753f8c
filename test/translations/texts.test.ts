import { expect } from '@esm-bundle/chai';
import de from '../../src/translations/de.js';
import en from '../../src/translations/en.js';
import { translations } from '../../src/translations/index.js';
import { pickLanguage } from '../../src/translations/languages.js';

/** Every text of a language, by its path. */
function textsOf(node: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' && value ? [...textsOf(value as object, `${path}${key}.`)] : [[`${path}${key}`, value] as const],
    ),
  );
}

const placeholders = (text: unknown) => (String(text).match(/\{[^}]*\}/g) ?? []).sort();

const LANGUAGES = { en, de };
const ENGLISH = textsOf(en);

for (const [language, texts] of Object.entries(LANGUAGES)) {
  const all = textsOf(texts);

  describe(`the texts in ${language}`, () => {
    it('are those that English has, in its order', () => {
      expect([...all.keys()]).to.deep.equal([...ENGLISH.keys()]);
    });

    it('are all written', () => {
      for (const [path, text] of all) expect(text, path).to.be.a('string').that.matches(/\p{L}/u);
    });

    it('have nothing before and nothing after them', () => {
      for (const [path, text] of all) expect((text as string).trim(), path).to.equal(text);
    });

    it('leave room for what English leaves room for', () => {
      for (const [path, text] of all) expect(placeholders(text), path).to.deep.equal(placeholders(ENGLISH.get(path)));
    });

    it('leave room for nothing but the name of the site, and not in the words of the categories', () => {
      for (const [path, text] of all) {
        const allowed = path.startsWith('categories.') ? [] : ['{site}'];
        expect(placeholders(text).filter((name) => !allowed.includes(name)), path).to.deep.equal([]);
      }
    });

    it('are text, never HTML', () => {
      for (const [path, text] of all) expect(text, path).to.not.match(/[<>]|&\w*;|&#/);
    });

    it('have a name and a description for each built-in category', () => {
      const categories = ['necessary', 'browser', 'preferences', 'feedback', 'analytics', 'marketing'];
      expect(Object.keys(texts.categories)).to.deep.equal(categories);
    });

    it('have a name for each category that no other has', () => {
      const labels = Object.values(texts.categories).map(({ label }) => label);
      expect(new Set(labels).size).to.equal(labels.length);
    });
  });
}

describe('each language but English', () => {
  it('comes as a file of its own, which is loaded when it is asked for', async () => {
    expect((await translations['translations/de.js']!()).default).to.equal(de);
  });

  it('can be picked', () => {
    for (const file of Object.keys(translations)) {
      const language = /^translations\/(.+)\.js$/.exec(file)![1]!;
      expect(pickLanguage([language])).to.equal(language);
    }
  });

  it('is held to these tests', () => {
    const files = Object.keys(LANGUAGES).filter((language) => language !== 'en').map((language) => `translations/${language}.js`);
    expect(Object.keys(translations)).to.deep.equal(files);
  });
});
