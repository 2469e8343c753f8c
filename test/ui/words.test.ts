import { expect } from '@esm-bundle/chai';
import type { Category } from '../../src/consent/policy.js';
import type { Appearance } from '../../src/prompt.js';
import de from '../../src/translations/de.js';
import detailsDe from '../../src/translations/details/de.js';
import detailsEn from '../../src/translations/details/en.js';
import en from '../../src/translations/en.js';
import { LANGUAGES } from '../../src/translations/languages.js';
import { receiptLines } from '../../src/ui/receipt-lines.js';
import { dateIn, detailsIn, isLink, wordsIn } from '../../src/ui/words.js';
import { createStore } from '../../src/consent/store.js';
import { samplePolicy, stopClock, textOf } from '../sample-policy.js';

/** The sample site's category of this key, with these options. */
const category = (key: string, options: object = {}): Category =>
  samplePolicy({}, { [key]: options }).categories.find((category) => category.key === key)!;

/** Gives the page a name by a `meta` element for the tests of a block. */
function namePage() {
  const metas: HTMLMetaElement[] = [];
  afterEach(() => {
    for (const meta of metas.splice(0)) meta.remove();
  });
  return (attribute: 'property' | 'name', value: string, content: string) => {
    const meta = document.createElement('meta');
    meta.setAttribute(attribute, value);
    meta.content = content;
    document.head.append(meta);
    metas.push(meta);
  };
}

describe('the words before a visitor', () => {
  it('are ours in the language of the visitor', () => {
    expect(wordsIn('de', de, {}).accept).to.equal(de.accept);
    expect(wordsIn('en', en, {}).accept).to.equal(en.accept);
    expect(wordsIn('de', de, {}).language).to.equal('de');
  });

  it("are the site's own where it has some, and ours elsewhere", () => {
    const words = wordsIn('en', en, { texts: { en: { accept: 'Sure' } } });
    expect([words.accept, words.reject]).to.deep.equal(['Sure', en.reject]);
  });

  it("are not the site's own in another language", () => {
    expect(wordsIn('de', de, { texts: { en: { accept: 'Sure' } } }).accept).to.equal(de.accept);
  });

  it('are ours where the site wrote no text', () => {
    for (const accept of [undefined, null, 5, {}, '', ' ']) {
      const appearance = { texts: { en: { accept } } } as unknown as Appearance;
      expect(wordsIn('en', en, appearance).accept).to.equal(en.accept);
    }
  });

  it('leave the texts of the language file as they are', () => {
    const before = structuredClone(en);
    wordsIn('en', en, { texts: { en: { accept: 'Sure', categories: { analytics: { label: 'Counting' } } } } });
    expect(en).to.deep.equal(before);
  });
});

describe('the name of who asks', () => {
  const name = namePage();
  const site = () => wordsIn('en', en, { texts: { en: { ask: '{site}' } } }).ask;

  it('is the host of a site that gives itself no name', () => {
    expect(site()).to.equal(location.hostname);
  });

  it('is the name that the site gives itself', () => {
    name('property', 'og:site_name', 'Bakery Weber');
    expect(site()).to.equal('Bakery Weber');
  });

  it('is the name that the site gives itself as an application', () => {
    name('name', 'application-name', 'Bakery Weber');
    expect(site()).to.equal('Bakery Weber');
  });

  it('is the host of a site whose name is empty', () => {
    name('property', 'og:site_name', '');
    expect(site()).to.equal(location.hostname);
  });

  it('is said wherever a text leaves room for it, and more than once', () => {
    name('property', 'og:site_name', 'Bakery Weber');
    const words = wordsIn('en', en, { texts: { en: { saved: '{site} thanks you. {site}!' } } });
    expect(words.saved).to.equal('Bakery Weber thanks you. Bakery Weber!');
    expect(words.ask).to.equal(en.ask.replace('{site}', 'Bakery Weber'));
    expect(Object.values(words).filter((word) => typeof word === 'string' && word.includes('{site}'))).to.deep.equal([]);
  });

  it('is said as it is, whatever characters it has', () => {
    for (const odd of ['Cash $$ Carry', 'A $& B', "$' and $`", '<b>Weber</b>', 'Weber & Söhne {site}']) {
      name('property', 'og:site_name', odd);
      expect(site()).to.equal(odd);
      document.head.querySelector('[property="og:site_name"]')!.remove();
    }
  });
});

describe('the words for a category', () => {
  const wordsOf = (language: string, appearance: Appearance, category: Category) => {
    const [texts, more] = language === 'de' ? [de, detailsDe] : [en, detailsEn];
    return {
      label: wordsIn(language, texts, appearance).label(category),
      description: detailsIn(language, more, appearance).description(category),
    };
  };
  const ours = (language: string, key: 'analytics') => {
    const [texts, more] = language === 'de' ? [de, detailsDe] : [en, detailsEn];
    return { label: texts.labels[key], description: more.descriptions[key] };
  };

  it('are ours for a built-in one', () => {
    expect(wordsOf('de', {}, category('analytics'))).to.deep.equal(ours('de', 'analytics'));
  });

  it("are the site's own, laid over ours", () => {
    expect(wordsOf('en', {}, category('analytics', { label: 'Counting' }))).to.deep.equal({ ...ours('en', 'analytics'), label: 'Counting' });
  });

  it("are those that the site has for the visitor's language, before those that it has for all", () => {
    const appearance = { texts: { de: { categories: { analytics: { label: 'Zählen' } } } } };
    const words = wordsOf('de', appearance, category('analytics', { label: 'Counting', description: 'Counts visits.' }));
    expect(words).to.deep.equal({ label: 'Zählen', description: 'Counts visits.' });
  });

  it("are the site's own for a category of its own", () => {
    const words = { label: 'Shop', description: 'Remembers your cart.' };
    expect(wordsOf('en', {}, category('shop', words))).to.deep.equal(words);
  });

  it('are its key where a category of its own has no words', () => {
    expect(wordsOf('en', {}, category('shop'))).to.deep.equal({ label: 'shop', description: '' });
  });

  it('are its key where it is called `constructor`', () => {
    expect(wordsOf('en', {}, category('constructor')).label).to.equal('constructor');
  });

  it('are ours where the site wrote no text', () => {
    for (const words of [undefined, null, 5, {}, ['Statistics'], '']) {
      expect(wordsOf('en', {}, category('analytics', { label: words, description: words }))).to.deep.equal(ours('en', 'analytics'));
    }
  });
});

describe('a day', () => {
  const day = new Date('2026-11-10');

  it('is written out as in the language of the visitor', () => {
    expect([dateIn('en', day, 'UTC'), dateIn('de', day, 'UTC')]).to.deep.equal(['November 10, 2026', '10. November 2026']);
  });

  it('is nothing where it is none', () => {
    expect(dateIn('de', new Date('soon'))).to.equal('');
  });

  for (const language of LANGUAGES.filter((language) => language !== 'en')) {
    it(`is never written in English, nor with holes, in another language: ${language}`, () => {
      const text = dateIn(language, day, 'UTC');
      expect(text).to.not.match(/November 10, 2026|M\d/);
      // Where the browser does not know the language.
      if (/^[-\d]*$/.test(text)) expect(text).to.equal('2026-11-10');
    });
  }
});

describe("a visitor's own answer", () => {
  stopClock();

  it('never lists what it says yes to in English words in another language', () => {
    const store = createStore(samplePolicy(), { gpc: false });
    store.take(textOf({ yes: 'preferences.analytics.marketing' }));
    for (const language of LANGUAGES.filter((language) => language !== 'en')) {
      const lines = receiptLines(store, wordsIn(language, de, {}), detailsIn(language, detailsDe, {}));
      expect(lines[1], language).to.match(/^Erlaubt: Sprache und Region/).and.not.match(/\band\b/);
    }
  });
});

describe('a link that a visitor may follow', () => {
  for (const href of ['', '#privacy', '/privacy', 'privacy.html', '//example.com/privacy', 'http://example.com', 'HTTPS://example.com', 'mailto:privacy@example.com', 'tel:+49301234']) {
    it(`may go to '${href}'`, () => {
      expect(isLink(href)).to.equal(true);
    });
  }

  for (const href of ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,hello', 'blob:https://example.com/1', 'vbscript:1', 'file:///etc/passwd', 'https://']) {
    it(`may not go to ${JSON.stringify(href)}`, () => {
      expect(isLink(href)).to.equal(false);
    });
  }

  it('goes nowhere where the site wrote no text', () => {
    for (const value of [undefined, null, 5, {}, ['/privacy']]) expect(isLink(value)).to.equal(false);
  });
});
