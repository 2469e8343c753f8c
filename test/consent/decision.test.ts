import { expect } from '@esm-bundle/chai';
import { decide, newest as newestUnder, undo, type Decision } from '../../src/consent/decision.js';
import { resolve } from '../../src/consent/grants.js';
import type { Regime } from '../../src/consent/policy.js';
import { parseRecord, type ConsentRecord } from '../../src/consent/record.js';
import { hashOf } from '../../src/consent/wording.js';
import { DAY, NOW, recordOf, samplePolicy, stopClock, textOf, type Said } from '../sample-policy.js';

/** What stands when the sample site's visitor decides. */
interface Before {
  readonly said?: Said;
  readonly gpc?: boolean;
  readonly revision?: number;
}

const yesTo = (...yes: string[]): Decision => ({ yes, no: [], via: 'save' });
const noTo = (...no: string[]): Decision => ({ yes: [], no, via: 'save' });

/** The text that a decision ends as, if it ends as any. */
function textOrNone(decision: Decision, { said, gpc = false, revision = 1 }: Before = {}): string | undefined {
  const policy = samplePolicy({ revision });
  const record = said && recordOf(said);
  return decide(decision, { policy, record, grants: resolve(policy, record, { gpc }), signals: { gpc } });
}

const textAfter = (decision: Decision, before?: Before): string => textOrNone(decision, before)!;

/** The record that a decision ends as. */
function after(decision: Decision, before?: Before): ConsentRecord {
  const text = textAfter(decision, before);
  const record = parseRecord(text);
  if (!record) throw new Error(`The decision ends as a text that is no answer: ${text}`);
  return record;
}

const sorted = ({ yes, no }: ConsentRecord) => ({ yes: [...yes].sort(), no: [...no].sort() });

describe('a first decision', () => {
  stopClock();

  it('is written down with its time, its surface and the revision that it answers', () => {
    const decision: Decision = { yes: ['preferences'], no: ['analytics', 'marketing'], via: 'reject' };
    expect(textAfter(decision, { revision: 7 })).to.equal(`v=1&yes=preferences&no=analytics.marketing&t=${NOW}&r=7&via=reject`);
  });

  it('is written down with the wording that was shown', () => {
    const wording = { language: 'de', shown: ['Dürfen wir Cookies verwenden?', 'Zustimmen'] };
    const { language, hash } = after({ ...yesTo('analytics'), wording });
    expect({ language, hash }).to.deep.equal({ language: 'de', hash: hashOf(wording) });
  });

  it('is written down with the privacy signal that was on', () => {
    expect(after(yesTo('analytics'), { gpc: true }).signal).to.equal(true);
    expect(after(yesTo('analytics')).signal).to.equal(false);
  });

  it('decides nothing where it names only what nobody is asked about, and nothing is written', () => {
    expect(textOrNone({ yes: ['markting'], no: [], via: 'grant' })).to.equal(undefined);
    expect(textOrNone({ yes: [], no: ['necessary'], via: 'api' })).to.equal(undefined);
    expect(sorted(after({ yes: ['analytics'], no: ['necessary', 'nonsense'], via: 'api' }))).to.deep.equal({ yes: ['analytics'], no: [] });
  });

  it('overrules a privacy signal by a hand, and not by code', () => {
    const yes = ['analytics', 'marketing'];
    expect(after({ yes, no: [], via: 'save' }, { gpc: true }).yes).to.include('marketing');
    expect(after({ yes, no: [], via: 'api' }, { gpc: true }).yes).to.deep.equal(['analytics']);
    expect(after({ yes, no: [], via: 'api' }).yes).to.include('marketing');
  });

  it('may say nothing, as a notice that was read does', () => {
    expect(sorted(after({ yes: [], no: [], via: 'close' }))).to.deep.equal({ yes: [], no: [] });
  });
});

describe('a decision laid over an earlier one', () => {
  const setClock = stopClock();

  it('leaves what was said of other categories', () => {
    const said = { yes: 'preferences', no: 'marketing' };
    expect(sorted(after(yesTo('analytics'), { said }))).to.deep.equal({ yes: ['analytics', 'preferences'], no: ['marketing'] });
  });

  it('turns a yes into a no', () => {
    expect(sorted(after(noTo('analytics'), { said: { yes: 'analytics' } }))).to.deep.equal({ yes: [], no: ['analytics'] });
  });

  it('turns a no into a yes', () => {
    expect(sorted(after(yesTo('analytics'), { said: { no: 'analytics' } }))).to.deep.equal({ yes: ['analytics'], no: [] });
  });

  it('says the same thing once', () => {
    expect(sorted(after(yesTo('analytics'), { said: { yes: 'analytics' } }))).to.deep.equal({ yes: ['analytics'], no: [] });
  });

  it('ends what was said of the services of a category that it names', () => {
    const said = { yes: 'analytics/matomo', no: 'analytics/plausible' };
    expect(sorted(after(noTo('analytics'), { said }))).to.deep.equal({ yes: [], no: ['analytics'] });
    expect(sorted(after(yesTo('analytics'), { said }))).to.deep.equal({ yes: ['analytics'], no: [] });
  });

  it('leaves what was said of the services of other categories', () => {
    const said = { yes: 'analytics/matomo', no: 'marketing/ads' };
    expect(sorted(after(yesTo('preferences'), { said }))).to.deep.equal({ yes: ['analytics/matomo', 'preferences'], no: ['marketing/ads'] });
  });

  it('leaves the category and the other services when it names one service', () => {
    const said = { yes: 'analytics', no: 'analytics/plausible' };
    expect(sorted(after(noTo('analytics/matomo'), { said }))).to.deep.equal({ yes: ['analytics'], no: ['analytics/matomo', 'analytics/plausible'] });
  });

  it('turns a yes to one service into a no', () => {
    const said = { yes: 'analytics.analytics/matomo' };
    expect(sorted(after(noTo('analytics/matomo'), { said }))).to.deep.equal({ yes: ['analytics'], no: ['analytics/matomo'] });
  });

  it('may name a category and, otherwise, one of its services', () => {
    const decision: Decision = { yes: ['analytics'], no: ['analytics/matomo'], via: 'save' };
    expect(sorted(after(decision))).to.deep.equal({ yes: ['analytics'], no: ['analytics/matomo'] });
  });

  it('keeps what was said of keys that this site does not know', () => {
    const said = { yes: 'ghost.ghost/one', no: 'phantom' };
    expect(sorted(after(yesTo('analytics'), { said }))).to.deep.equal({ yes: ['analytics', 'ghost', 'ghost/one'], no: ['phantom'] });
  });

  it('forgets the yes to an older revision, and keeps the no', () => {
    const said = { yes: 'preferences', no: 'marketing', revision: 1 };
    const record = after(yesTo('analytics'), { said, revision: 2 });
    expect({ ...sorted(record), revision: record.revision }).to.deep.equal({ yes: ['analytics'], no: ['marketing'], revision: 2 });
  });

  it('is dated now', () => {
    expect(after(yesTo('analytics'), { said: { at: NOW - DAY } }).at).to.equal(NOW);
  });

  it('is later than the earlier one, even within the same second', () => {
    expect(after(yesTo('analytics'), { said: { at: NOW } }).at).to.equal(NOW + 1);
  });

  it('is later than one that was given by a clock that runs ahead', () => {
    expect(after(yesTo('analytics'), { said: { at: NOW + 600 } }).at).to.equal(NOW + 601);
  });

  it('can be read even where the earlier one stands at the very end of the day ahead', () => {
    expect(after(yesTo('analytics'), { said: { at: NOW + DAY } }).yes).to.deep.equal(['analytics']);
  });

  it('is dated now again when the clock has caught up', () => {
    setClock(NOW + 5);
    expect(after(yesTo('analytics'), { said: { at: NOW + 1 } }).at).to.equal(NOW + 5);
  });

  it('says yes once to a key that is named twice, as a button in the page may', () => {
    expect(after(yesTo('analytics', 'analytics')).yes).to.deep.equal(['analytics']);
  });

  it('loses nothing of what was said before when a key is mistyped', () => {
    const said = { yes: 'preferences', no: 'marketing' };
    expect(sorted(after(yesTo('Analytics', 'analytics'), { said }))).to.deep.equal({ yes: ['analytics', 'preferences'], no: ['marketing'] });
  });
});

describe('a decision after the privacy signal came on', () => {
  stopClock();

  it('does not turn the yes from before the signal into one given in spite of it', () => {
    const said = { yes: 'marketing' };
    const record = after(yesTo('analytics'), { said, gpc: true });
    expect(sorted(record)).to.deep.equal({ yes: ['analytics'], no: ['marketing'] });
    expect(resolve(samplePolicy(), record, { gpc: true }).marketing).to.equal(false);
  });

  it('does not turn the yes to one service of a sale into one given in spite of it', () => {
    const record = after(yesTo('analytics'), { said: { yes: 'marketing/ads' }, gpc: true });
    expect(sorted(record)).to.deep.equal({ yes: ['analytics'], no: ['marketing/ads'] });
  });

  it('keeps the yes to what the signal does not object to', () => {
    const said = { yes: 'preferences.analytics/matomo' };
    expect(sorted(after(noTo('marketing'), { said, gpc: true }))).to.deep.equal({ yes: ['analytics/matomo', 'preferences'], no: ['marketing'] });
  });

  it('may say yes in spite of the signal', () => {
    const record = after(yesTo('marketing'), { said: { yes: 'marketing' }, gpc: true });
    expect(sorted(record)).to.deep.equal({ yes: ['marketing'], no: [] });
    expect(resolve(samplePolicy(), record, { gpc: true }).marketing).to.equal(true);
  });

  it('keeps a yes that was given in spite of it', () => {
    const record = after(noTo('analytics'), { said: { yes: 'marketing', signal: true }, gpc: true });
    expect(sorted(record)).to.deep.equal({ yes: ['marketing'], no: ['analytics'] });
  });

  it('does not pass off as given in spite of it the yes to a key of which this site does not know whether it is a sale', () => {
    expect(after(noTo('analytics'), { said: { yes: 'ghost' }, gpc: true }).yes).to.deep.equal([]);
  });

  it('keeps a yes that was given in spite of it to a key that this site does not know', () => {
    expect(after(noTo('analytics'), { said: { yes: 'ghost', signal: true }, gpc: true }).yes).to.deep.equal(['ghost']);
  });

  it('leaves the yes to a sale alone when the signal has gone again', () => {
    const record = after(noTo('analytics'), { said: { yes: 'marketing' }, gpc: false });
    expect(sorted(record)).to.deep.equal({ yes: ['marketing'], no: ['analytics'] });
  });

  it('is not noted as given in spite of the signal once that has gone', () => {
    const record = after(noTo('analytics'), { said: { yes: 'marketing', signal: true }, gpc: false });
    expect(record.signal).to.equal(false);
    expect(resolve(samplePolicy(), record, { gpc: true }).marketing).to.equal(false);
  });
});

describe('of several answers', () => {
  stopClock();
  const earlier = textOf({ yes: 'analytics', at: NOW - 60 });
  const later = textOf({ no: 'analytics', at: NOW });
  const newest = (texts: readonly string[], regime: Regime = 'opt-in') => newestUnder(texts, samplePolicy({ regime }), { gpc: false });

  it('the newest counts, in whatever order they come', () => {
    expect(newest([earlier, later])).to.equal(later);
    expect(newest([later, earlier])).to.equal(later);
  });

  it('the newest counts even where it grants more', () => {
    const yes = textOf({ yes: 'analytics.preferences.marketing', at: NOW });
    const no = textOf({ no: 'analytics', at: NOW - 1 });
    expect(newest([no, yes])).to.equal(yes);
  });

  it('the only one counts', () => {
    expect(newest([earlier])).to.equal(earlier);
  });

  it('those that cannot be read do not count', () => {
    const ahead = textOf({ yes: 'analytics', at: NOW + 2 * DAY });
    expect(newest(['', 'garbage', ahead, earlier, '%E0%A4%A', later.replace('v=1', 'v=2')])).to.equal(earlier);
  });

  it('there may be none that counts', () => {
    expect(newest([])).to.equal(undefined);
    expect(newest(['', 'garbage'])).to.equal(undefined);
  });

  it('of equal age the one with fewer yeses counts', () => {
    const less = textOf({ yes: 'preferences', no: 'analytics' });
    const more = textOf({ yes: 'preferences.analytics' });
    expect(newest([more, less])).to.equal(less);
    expect(newest([less, more])).to.equal(less);
  });

  it('of equal age the one that grants less counts, however much either says', () => {
    const one = textOf({ yes: 'marketing', no: 'preferences.analytics' });
    const none = textOf({ no: 'marketing' });
    expect(newest([one, none])).to.equal(none);
    expect(newest([none, one])).to.equal(none);
    expect(newest([one, none], 'opt-out')).to.equal(one);
    expect(newest([none, one], 'opt-out')).to.equal(one);
  });

  it('of equal age an objection counts more than silence', () => {
    const silence = textOf({});
    const objection = textOf({ no: 'marketing' });
    expect(newest([silence, objection])).to.equal(objection);
    expect(newest([objection, silence])).to.equal(objection);
  });
});

describe('an answer taken back', () => {
  stopClock();

  const standing = recordOf({ yes: 'preferences.analytics.marketing', at: NOW - 1 });
  const takenBack = (said?: Said, from = standing) => parseRecord(undo(said && { ...recordOf(said), language: 'de', hash: '1f3a9c2b' }, from))!;

  it('is followed by what was said before, with the proof of that', () => {
    const record = takenBack({ yes: 'preferences', no: 'analytics', at: NOW - 5 * DAY });
    expect(sorted(record)).to.deep.equal({ yes: ['preferences'], no: ['analytics'] });
    expect([record.via, record.language, record.hash, record.at]).to.deep.equal(['undo', 'de', '1f3a9c2b', NOW]);
  });

  it('is no answer where there was none before, so that the visitor is asked again', () => {
    expect(undo(undefined, standing)).to.equal(`v=1&yes=&no=&t=${NOW}&r=0&via=undo`);
  });

  it('goes back to an answer of an older revision as such', () => {
    expect(takenBack({ yes: 'preferences', revision: 4 }).revision).to.equal(4);
  });

  it('is newer than what it takes back, in every tab', () => {
    expect(takenBack(undefined, recordOf({ yes: 'marketing', at: NOW })).at).to.equal(NOW + 1);
  });

  it('gives no yes the privacy signal of another moment', () => {
    for (const signal of [true, false]) expect(takenBack({ yes: 'marketing', signal }).signal).to.equal(signal);
  });
});
