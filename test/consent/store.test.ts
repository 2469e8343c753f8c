import { expect } from '@esm-bundle/chai';
import { difference } from '../../src/consent/difference.js';
import type { Change, Source } from '../../src/consent/events.js';
import type { Signals } from '../../src/consent/grants.js';
import { createStore } from '../../src/consent/store.js';
import { DAY, NOW, recordOf, samplePolicy, stopClock, textOf } from '../sample-policy.js';

const OPTIONAL = ['preferences', 'analytics', 'analytics/matomo', 'analytics/plausible', 'marketing', 'marketing/ads'];

/** A store of the sample site, and every change that it told of. */
function storeOf(options: object = {}, gpc = false) {
  const changes: Change[] = [];
  const store = createStore(samplePolicy(options), { gpc });
  const adopt = (text: string | undefined, source: Source, signals?: Signals) => {
    const before = store.snapshot();
    changes.push(difference(store.policy, before, store.take(text, signals), source));
  };
  const holding = () => Object.keys(store.snapshot().grants).filter((key) => store.snapshot().grants[key]);
  return { ...store, adopt, changes, holding };
}

describe('a store that has looked at nothing yet', () => {
  for (const regime of ['opt-in', 'opt-out', 'notice']) {
    it(`holds only what is necessary under ${regime}`, () => {
      expect(storeOf({ regime }).holding()).to.deep.equal(['necessary', 'necessary/session']);
    });
  }

  it('has no answer, and no text of one', () => {
    const { snapshot, text } = storeOf();
    expect([snapshot().record, text()]).to.deep.equal([undefined, null]);
  });

  it('tells nobody of anything', () => {
    expect(storeOf({ regime: 'opt-out' }).changes).to.deep.equal([]);
  });
});

describe('a store', () => {
  const setClock = stopClock();

  it('takes over an answer of an earlier visit', () => {
    const { adopt, snapshot, text } = storeOf();
    const answer = textOf({ yes: 'analytics', no: 'marketing' });
    adopt(answer, 'restore');
    expect(snapshot().record).to.deep.equal(recordOf({ yes: 'analytics', no: 'marketing' }));
    expect(text()).to.equal(answer);
  });

  it('takes over that there is no answer, which lets in what the regime does', () => {
    const { adopt, holding, text } = storeOf({ regime: 'opt-out' });
    adopt(undefined, 'restore');
    expect(holding()).to.deep.equal(['necessary', 'necessary/session', ...OPTIONAL]);
    expect(text()).to.equal(undefined);
  });

  it('lets nothing in by a text that cannot be read', () => {
    const { adopt, holding, snapshot } = storeOf();
    adopt(textOf({ yes: 'analytics' }).replace('v=1', 'v=2'), 'restore');
    expect(holding()).to.deep.equal(['necessary', 'necessary/session']);
    expect(snapshot().record).to.equal(undefined);
  });

  it('lets nothing in by an answer that has ended', () => {
    const { adopt, snapshot } = storeOf();
    setClock(NOW + 181 * DAY);
    adopt(textOf({ yes: 'analytics' }), 'restore');
    expect(snapshot().record).to.equal(undefined);
  });

  it('keeps the no of an answer whose yes has ended', () => {
    const { adopt, snapshot } = storeOf({ cookie: { life: { yes: 30, no: 180 } } });
    setClock(NOW + 31 * DAY);
    adopt(textOf({ yes: 'analytics', no: 'marketing' }), 'restore');
    expect(snapshot().record).to.deep.equal(recordOf({ no: 'marketing' }));
  });

  it('obeys a privacy signal that was on from the start', () => {
    const { adopt, holding } = storeOf({ regime: 'opt-out' }, true);
    adopt(undefined, 'restore');
    expect(holding()).to.not.include('marketing');
  });

  it('obeys a privacy signal that comes on later', () => {
    const { adopt, changes, signals } = storeOf({ regime: 'opt-out' });
    adopt(undefined, 'restore');
    adopt(undefined, 'signal', { gpc: true });
    expect(signals()).to.deep.equal({ gpc: true });
    expect(changes[1]!.withdrawn).to.deep.equal(['marketing', 'marketing/ads']);
    expect(changes[1]!.changed).to.deep.equal(['marketing', 'marketing/ads']);
  });

  it('remembers the privacy signal for the decisions that follow', () => {
    const { adopt, holding } = storeOf({ regime: 'opt-out' });
    adopt(undefined, 'restore', { gpc: true });
    adopt(textOf({ yes: 'analytics' }), 'visitor');
    expect(holding()).to.not.include('marketing');
  });

  it('shows the same snapshot as long as nothing changes, and another after a change', () => {
    const { adopt, snapshot } = storeOf();
    const before = snapshot();
    expect(snapshot()).to.equal(before);
    adopt(textOf({ yes: 'analytics' }), 'visitor');
    expect(snapshot()).to.not.equal(before);
    expect(snapshot()).to.equal(snapshot());
  });

  it('shows a snapshot that nobody can change', () => {
    const { adopt, snapshot } = storeOf();
    adopt(textOf({ yes: 'analytics' }), 'visitor');
    const { record, grants } = snapshot();
    for (const each of [snapshot(), record, record!.yes, record!.no, grants]) expect(Object.isFrozen(each)).to.equal(true);
  });
});

describe('a change', () => {
  stopClock();

  it('tells of a first yes what holds now', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ yes: 'analytics' }), 'visitor');
    const { granted, withdrawn, changed } = changes[0]!;
    const keys = ['analytics', 'analytics/matomo', 'analytics/plausible'];
    expect({ granted, withdrawn, changed }).to.deep.equal({ granted: keys, withdrawn: [], changed: keys });
  });

  it('tells of a withdrawal what does not hold any more', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ yes: 'preferences.marketing' }), 'restore');
    adopt(textOf({ yes: 'preferences', no: 'marketing' }), 'visitor');
    const { granted, withdrawn, changed } = changes[1]!;
    const keys = ['marketing', 'marketing/ads'];
    expect({ granted, withdrawn, changed }).to.deep.equal({ granted: [], withdrawn: keys, changed: keys });
  });

  it('tells of a no that turned nothing off, because nothing was on', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ no: 'preferences' }), 'visitor');
    const { granted, withdrawn, changed } = changes[0]!;
    expect({ granted, withdrawn, changed }).to.deep.equal({ granted: [], withdrawn: [], changed: ['preferences'] });
  });

  it('tells under opt-out of a yes to what held before', () => {
    const { adopt, changes } = storeOf({ regime: 'opt-out' });
    adopt(undefined, 'restore');
    adopt(textOf({ yes: 'preferences' }), 'visitor');
    const { granted, withdrawn, changed } = changes[1]!;
    expect({ granted, withdrawn, changed }).to.deep.equal({ granted: [], withdrawn: [], changed: ['preferences'] });
  });

  it('tells under opt-out of everything that the first look lets in', () => {
    const { adopt, changes } = storeOf({ regime: 'opt-out' });
    adopt(undefined, 'restore');
    expect(changes[0]!.granted).to.deep.equal(OPTIONAL);
    expect(changes[0]!.changed).to.deep.equal(OPTIONAL);
  });

  it('tells of one service only that one service', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ yes: 'analytics' }), 'restore');
    adopt(textOf({ yes: 'analytics', no: 'analytics/matomo' }), 'visitor');
    const { withdrawn, changed } = changes[1]!;
    expect({ withdrawn, changed }).to.deep.equal({ withdrawn: ['analytics/matomo'], changed: ['analytics/matomo'] });
  });

  it('tells what was granted and what withdrawn at once', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ yes: 'preferences' }), 'restore');
    adopt(textOf({ yes: 'marketing', no: 'preferences' }), 'visitor');
    const { granted, withdrawn } = changes[1]!;
    expect({ granted, withdrawn }).to.deep.equal({ granted: ['marketing', 'marketing/ads'], withdrawn: ['preferences'] });
  });

  it('tells that nothing changed where an answer is taken over that says the same', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ yes: 'preferences' }), 'restore');
    adopt(textOf({ yes: 'preferences', at: NOW + 1 }), 'tab');
    const { granted, withdrawn, changed } = changes[1]!;
    expect({ granted, withdrawn, changed }).to.deep.equal({ granted: [], withdrawn: [], changed: [] });
  });

  it('tells of an answer that was removed in another tab', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ yes: 'preferences' }), 'restore');
    adopt(undefined, 'tab');
    const { withdrawn, record, source } = changes[1]!;
    expect({ withdrawn, record, source }).to.deep.equal({ withdrawn: ['preferences'], record: undefined, source: 'tab' });
  });

  for (const source of ['restore', 'visitor', 'api', 'tab', 'signal'] as const) {
    it(`tells where it came from: ${source}`, () => {
      const { adopt, changes } = storeOf();
      adopt(textOf({ yes: 'analytics' }), source);
      expect(changes[0]!.source).to.equal(source);
    });
  }

  it('tells the record and the grants that the snapshot shows', () => {
    const { adopt, changes, snapshot } = storeOf();
    adopt(textOf({ yes: 'analytics' }), 'visitor');
    expect(changes[0]!.record).to.equal(snapshot().record);
    expect(changes[0]!.grants).to.equal(snapshot().grants);
  });

  it('is told once', () => {
    const { adopt, changes } = storeOf();
    adopt(textOf({ yes: 'analytics', no: 'preferences.marketing' }), 'visitor');
    expect(changes.length).to.equal(1);
  });
});
