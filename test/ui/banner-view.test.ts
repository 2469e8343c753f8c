import { expect } from '@esm-bundle/chai';
import en from '../../src/translations/en.js';
import type { PolicyChanges } from '../../src/prompt.js';
import { bannerView, wordingOf } from '../../src/ui/banner-view.js';
import { wordsIn } from '../../src/ui/words.js';
import { recordOf, samplePolicy, type Said } from '../sample-policy.js';

const words = wordsIn('en', en, {});

/** What the sample site's banner shows. */
const view = (
  options: object,
  { said, gpc = false, categories = {}, changes }: { said?: Said; gpc?: boolean; categories?: object; changes?: object | null } = {},
) => bannerView(samplePolicy(options, categories), said && recordOf(said), gpc, words, changes as PolicyChanges);

const ALL = ['Language and region', 'Statistics', 'Marketing'];

describe('the banner under opt-in', () => {
  const ask = {
    news: [],
    title: words.askTitle,
    text: words.ask,
    about: ALL,
    buttons: [
      ['reject', words.reject],
      ['accept', words.accept],
      ['customise', words.customise],
    ],
  };

  it('asks a first visitor about every optional category, with reject beside accept', () => {
    expect(view({})).to.deep.equal(ask);
  });

  it('asks all the same with the privacy signal on', () => {
    expect(view({}, { gpc: true })).to.deep.equal(ask);
  });

  it('shows nothing to a visitor who has answered', () => {
    expect(view({}, { said: { yes: 'preferences', no: 'analytics.marketing' } })).to.equal(undefined);
  });

  it('asks again, and only about feedback, when the site adds feedback', () => {
    const said = { yes: 'preferences', no: 'analytics.marketing' };
    expect(view({}, { said, categories: { feedback: {} } })).to.deep.equal({ ...ask, text: words.askNew, about: ['Ratings and comments'] });
  });

  it('asks about everything, as at first, when the site raises its revision', () => {
    expect(view({ revision: 2 }, { said: { yes: 'preferences', no: 'analytics.marketing' } })).to.deep.equal(ask);
  });

  it('asks about everything, as at first, where an answer says nothing', () => {
    expect(view({}, { said: {} })).to.deep.equal(ask);
  });

  it("asks in the site's own words for a category", () => {
    expect(view({}, { categories: { analytics: { label: 'Counting' } } })!.about).to.include('Counting');
  });
});

describe('the banner under opt-out', () => {
  const regime = 'opt-out';
  const tell = {
    news: [],
    title: words.choicesTitle,
    text: words.choices,
    about: ALL,
    buttons: [
      ['reject', words.optOut],
      ['accept', words.accept],
      ['customise', words.customise],
    ],
  };

  it('tells a first visitor, who may opt out in one click', () => {
    expect(view({ regime })).to.deep.equal(tell);
  });

  it('asks nothing in answer to the privacy signal, and says that it is obeyed', () => {
    expect(view({ regime }, { gpc: true })).to.deep.equal({
      news: [],
      text: words.honoured,
      about: [],
      buttons: [
        ['close', words.understood],
        ['customise', words.customise],
      ],
    });
  });

  it('tells as ever with the signal on where the site sells nothing', () => {
    expect(view({ regime }, { gpc: true, categories: { marketing: { sale: false } } })).to.deep.equal(tell);
  });

  it('shows nothing to a visitor who was told', () => {
    expect(view({ regime }, { said: {} })).to.equal(undefined);
    expect(view({ regime }, { said: {}, gpc: true })).to.equal(undefined);
  });

  it('tells again when the site raises its revision', () => {
    expect(view({ regime, revision: 2 }, { said: { no: 'marketing' } })).to.deep.equal(tell);
  });
});

describe('the banner under notice', () => {
  const regime = 'notice';
  const tell = {
    news: [],
    title: words.noticeTitle,
    text: words.notice,
    about: ALL,
    buttons: [
      ['close', words.understood],
      ['customise', words.customise],
    ],
  };

  it('tells a first visitor, who may switch things off', () => {
    expect(view({ regime })).to.deep.equal(tell);
  });

  it('shows nothing to a visitor who was told', () => {
    expect(view({ regime }, { said: {} })).to.equal(undefined);
  });

  it('tells again when the site raises its revision', () => {
    expect(view({ regime, revision: 2 }, { said: {} })).to.deep.equal(tell);
  });
});

describe('the banner of a site that stores only what is necessary', () => {
  for (const regime of ['opt-in', 'opt-out', 'notice']) {
    it(`is never shown under ${regime}`, () => {
      const { categories, ...policy } = samplePolicy({ regime });
      const necessary = categories.filter(({ key }) => key === 'necessary');
      expect(bannerView({ ...policy, categories: necessary }, undefined, true, words)).to.equal(undefined);
    });
  }
});

describe('the news of a revised policy', () => {
  const said = { yes: 'preferences', no: 'analytics.marketing' };
  const changes = {
    1: { date: '2026-01-01', text: 'First.' },
    2: { date: '2026-06-01', text: 'Second.' },
    3: { date: '2026-11-01', text: 'Third.' },
    4: { date: '2027-01-01', text: 'Not yet.' },
  };

  it("leads with the day and the site's summary, the latest first", () => {
    expect(view({ revision: 3 }, { said, changes })!.news).to.deep.equal([
      ['localhost changed its privacy policy on November 1, 2026.', 'Third.'],
      ['localhost changed its privacy policy on June 1, 2026.', 'Second.'],
    ]);
  });

  it('are no news to who has never answered, nor to who knows them', () => {
    expect(view({ revision: 3 }, { changes })!.news).to.deep.equal([]);
    expect(view({}, { said, changes, categories: { feedback: {} } })!.news).to.deep.equal([]);
  });

  it('are told under each regime', () => {
    for (const regime of ['opt-out', 'notice']) expect(view({ regime, revision: 3 }, { said, changes })!.news).to.have.length(2);
  });

  it('are what can be read of them', () => {
    for (const broken of [null, { 2: null }, { 2: 'text' }, { 2: {} }]) expect(view({ revision: 2 }, { said, changes: broken })!.news).to.deep.equal([]);
    expect(view({ revision: 2 }, { said, changes: { 2: { date: 'soon', text: 'Text.' } } })!.news).to.deep.equal([['', 'Text.']]);
  });

  it('are part of the wording that was answered', () => {
    expect(wordingOf(view({ revision: 2 }, { said, changes })!).slice(0, 2)).to.deep.equal(['localhost changed its privacy policy on June 1, 2026.', 'Second.']);
  });
});

describe('the wording of the banner', () => {
  it('is all that stands there to be read', () => {
    expect(wordingOf(view({})!)).to.deep.equal([words.askTitle, words.ask, ...ALL, words.reject, words.accept, words.customise]);
  });

  it('has a title that is empty where there is none', () => {
    const shown = view({ regime: 'opt-out' }, { gpc: true })!;
    expect(wordingOf(shown)).to.deep.equal(['', words.honoured, words.understood, words.customise]);
  });
});
