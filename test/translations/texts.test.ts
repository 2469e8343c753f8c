import { expect } from '@esm-bundle/chai';
import detailsInGerman from '../../src/translations/details/de.js';
import detailsInEnglish from '../../src/translations/details/en.js';
import en from '../../src/translations/en.js';
import { banners, details } from '../../src/translations/index.js';
import { LANGUAGES } from '../../src/translations/languages.js';

/** Every text of a file, by its path. */
function textsOf(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' && value ? [...textsOf(value as object, `${path}${key}.`)] : [[`${path}${key}`, String(value)] as const],
    ),
  );
}

const placeholders = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();

/** So many characters fit into a button, two of which stand side by side at 320 px. */
const BUTTONS: Readonly<Record<string, number>> = {
  accept: 18, reject: 18, customise: 20, optOut: 20, understood: 14, undo: 16,
  acceptAll: 22, rejectAll: 22, save: 26, close: 14, once: 22, copy: 14, reloadNow: 24,
};

const FILES = [
  ['the banner', en, banners, 'translations/'],
  ['the details', detailsInEnglish, details, 'translations/details/'],
] as const;

for (const [what, english, files, folder] of FILES) {
  const ENGLISH = textsOf(english);

  describe(`${what} in each language`, () => {
    it('comes as a file of its own, which is loaded when it is asked for', () => {
      const expected = LANGUAGES.filter((language) => language !== 'en').map((language) => `${folder}${language}.js`);
      expect(Object.keys(files).sort()).to.deep.equal(expected.sort());
    });
  });

  for (const [file, load] of Object.entries(files)) {
    describe(`${what} in ${file.replace(/.*\/|\.js/g, '')}`, () => {
      let all: Map<string, string>;
      before(async () => {
        all = textsOf((await load()).default);
      });

      it('says what English says, in its order, all written out', () => {
        expect([...all.keys()]).to.deep.equal([...ENGLISH.keys()]);
        for (const [path, text] of all) {
          expect(text, path).to.match(/\p{L}/u);
          expect(text.trim(), path).to.equal(text);
        }
      });

      it('leaves room for what English leaves room for, once', () => {
        for (const [path, text] of all) expect(placeholders(text), path).to.deep.equal(placeholders(ENGLISH.get(path)!));
      });

      it('is text, never HTML', () => {
        for (const [path, text] of all) expect(text, path).to.not.match(/[<>]|&\w*;|&#/);
      });

      if (folder.includes('details')) {
        it('says of an embed that loading it sends data, such as the IP address', () => {
          expect(all.get('embed')).to.match(/IP/);
        });
      }

      it('has words for buttons that fit', () => {
        for (const [path, most] of Object.entries(BUTTONS)) if (all.has(path)) expect([...all.get(path)!].length, path).to.be.at.most(most);
      });

      it('says yes and no in different words, and calls no two categories the same', () => {
        if (all.has('accept')) expect(all.get('accept')).to.not.equal(all.get('reject'));
        const labels = [...all].filter(([path]) => path.startsWith('labels.')).map(([, text]) => text);
        expect(new Set(labels).size).to.equal(labels.length);
      });
    });
  }
}

describe('the built-in categories that keep something for the visitor', () => {
  it('say that they remember, not that they allow: one can choose, rate and write without them', () => {
    for (const key of ['browser', 'preferences', 'feedback'] as const) {
      expect(detailsInEnglish.descriptions[key]).to.match(/^Remembers /);
      expect(detailsInGerman.descriptions[key]).to.match(/^Merkt sich/);
    }
  });
});

describe('the first layer in English', () => {
  it('is said in at most forty words', () => {
    for (const parts of [[en.askTitle, en.ask], [en.askTitle, en.askNew], [en.choicesTitle, en.choices], [en.noticeTitle, en.notice]]) {
      const words = [...parts, en.labels.browser, en.labels.preferences, en.labels.feedback].join(' ').split(/\s+/);
      expect(words.length).to.be.at.most(40);
    }
  });
});
