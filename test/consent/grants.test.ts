import { expect } from '@esm-bundle/chai';
import { categoryOf, choiceOf, resolve } from '../../src/consent/grants.js';
import type { Regime } from '../../src/consent/policy.js';
import { recordOf, samplePolicy, whilePolluted, type Said } from '../sample-policy.js';

/** `strange` is one that nobody knows. */
const REGIMES = ['opt-in', 'opt-out', 'notice', 'strange'] as Regime[];

/** The site's revision is 2. */
const OLDER = 1;
const policyUnder = (regime: Regime) => ({ ...samplePolicy({ revision: 2 }), regime });

/** When the browser's privacy signal was on: at the answer, now, both, or never. Undefined: it makes no difference. */
type On = 'never' | 'then' | 'now' | 'then and now';

/**
 * What was said, when the signal was on, and whether the key holds under opt-in, opt-out, notice and a regime that
 * nobody knows.
 */
type Row = readonly [said: Said, on: On | undefined, ...holds: readonly [boolean, boolean, boolean, boolean]];

const o = false;
const X = true;

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  analytics: [
    [{}, undefined, o, X, X, o],
    [{ yes: 'preferences', no: 'marketing' }, undefined, o, X, X, o],
    [{ yes: 'analytics' }, undefined, X, X, X, X],
    [{ yes: 'analytics', revision: OLDER }, undefined, o, X, X, o],
    [{ no: 'analytics' }, undefined, o, o, o, o],
    [{ no: 'analytics', revision: OLDER }, undefined, o, o, o, o],
    // What is said of a service is not said of its category.
    [{ yes: 'analytics/matomo.analytics/plausible' }, undefined, o, X, X, o],
    [{ no: 'analytics/matomo.analytics/plausible' }, undefined, o, X, X, o],
  ],
  'analytics/matomo': [
    [{}, undefined, o, X, X, o],
    [{ yes: 'analytics' }, undefined, X, X, X, X],
    [{ yes: 'analytics', revision: OLDER }, undefined, o, X, X, o],
    [{ no: 'analytics' }, undefined, o, o, o, o],
    [{ no: 'analytics', revision: OLDER }, undefined, o, o, o, o],
    [{ yes: 'analytics/matomo' }, undefined, X, X, X, X],
    [{ yes: 'analytics/matomo', revision: OLDER }, undefined, o, X, X, o],
    [{ no: 'analytics/matomo' }, undefined, o, o, o, o],
    [{ no: 'analytics/matomo', revision: OLDER }, undefined, o, o, o, o],
    [{ yes: 'analytics.analytics/matomo' }, undefined, X, X, X, X],
    [{ yes: 'analytics.analytics/matomo', revision: OLDER }, undefined, o, X, X, o],
    [{ no: 'analytics.analytics/matomo' }, undefined, o, o, o, o],
    [{ yes: 'analytics/matomo', no: 'analytics' }, undefined, X, X, X, X],
    // The stale yes says nothing, the stale no stands.
    [{ yes: 'analytics/matomo', no: 'analytics', revision: OLDER }, undefined, o, o, o, o],
    [{ yes: 'analytics', no: 'analytics/matomo' }, undefined, o, o, o, o],
    [{ yes: 'analytics', no: 'analytics/matomo', revision: OLDER }, undefined, o, o, o, o],
    // What is said of one service is not said of another.
    [{ yes: 'analytics/plausible' }, undefined, o, X, X, o],
    [{ no: 'analytics/plausible' }, undefined, o, X, X, o],
  ],
  marketing: [
    [{}, 'never', o, X, X, o],
    [{}, 'then', o, X, X, o],
    [{}, 'now', o, o, o, o],
    [{}, 'then and now', o, o, o, o],
    [{ yes: 'marketing' }, 'never', X, X, X, X],
    [{ yes: 'marketing' }, 'then', X, X, X, X],
    [{ yes: 'marketing' }, 'now', o, o, o, o],
    [{ yes: 'marketing' }, 'then and now', X, X, X, X],
    [{ yes: 'marketing', revision: OLDER }, 'never', o, X, X, o],
    [{ yes: 'marketing', revision: OLDER }, 'then', o, X, X, o],
    [{ yes: 'marketing', revision: OLDER }, 'now', o, o, o, o],
    [{ yes: 'marketing', revision: OLDER }, 'then and now', o, o, o, o],
    [{ no: 'marketing' }, undefined, o, o, o, o],
    [{ no: 'marketing', revision: OLDER }, undefined, o, o, o, o],
  ],
  'marketing/ads': [
    [{}, 'never', o, X, X, o],
    [{}, 'now', o, o, o, o],
    [{ yes: 'marketing' }, 'never', X, X, X, X],
    [{ yes: 'marketing' }, 'then', X, X, X, X],
    [{ yes: 'marketing' }, 'now', o, o, o, o],
    [{ yes: 'marketing' }, 'then and now', X, X, X, X],
    [{ yes: 'marketing/ads' }, 'never', X, X, X, X],
    [{ yes: 'marketing/ads' }, 'now', o, o, o, o],
    [{ yes: 'marketing/ads' }, 'then and now', X, X, X, X],
    [{ yes: 'marketing/ads', revision: OLDER }, 'never', o, X, X, o],
    [{ yes: 'marketing/ads', revision: OLDER }, 'then and now', o, o, o, o],
    [{ yes: 'marketing/ads', no: 'marketing' }, 'never', X, X, X, X],
    [{ yes: 'marketing/ads', no: 'marketing' }, 'now', o, o, o, o],
    [{ yes: 'marketing/ads', no: 'marketing' }, 'then and now', X, X, X, X],
    [{ yes: 'marketing', no: 'marketing/ads' }, undefined, o, o, o, o],
    [{ no: 'marketing' }, undefined, o, o, o, o],
  ],
  necessary: [
    [{}, undefined, X, X, X, X],
    [{ no: 'necessary' }, undefined, X, X, X, X],
    [{ no: 'necessary', revision: OLDER }, undefined, X, X, X, X],
  ],
  'necessary/session': [
    [{}, undefined, X, X, X, X],
    [{ no: 'necessary/session' }, undefined, X, X, X, X],
    [{ no: 'necessary' }, undefined, X, X, X, X],
  ],
};

const inWords = ({ yes, no, revision }: Said, on: On | undefined) => {
  const list = (keys: string) => keys.replaceAll('.', ' and ');
  const said = [yes && `a yes to ${list(yes)}`, no && `a no to ${list(no)}`].filter(Boolean).join(' with ') || 'no word about it';
  const signal = on === undefined ? '' : `, the privacy signal ${on === 'never' ? 'never on' : `on ${on}`}`;
  return `after ${said}${revision === OLDER ? ', of an older revision' : ''}${signal}`;
};

describe('what holds', () => {
  for (const [key, rows] of Object.entries(TABLE)) {
    for (const [said, on, ...expected] of rows) {
      REGIMES.forEach((regime, i) => {
        it(`${regime}: ${key} ${expected[i] ? 'holds' : 'does not hold'} ${inWords(said, on)}`, () => {
          for (const each of on === undefined ? ['never', 'then', 'now', 'then and now'] : [on]) {
            const record = recordOf({ revision: 2, ...said, signal: each.startsWith('then') });
            const grants = resolve(policyUnder(regime), record, { gpc: each.endsWith('now') });
            expect(grants[key], `signal on: ${each}`).to.equal(expected[i]);
          }
        });
      });
    }
  }

  REGIMES.forEach((regime) => {
    const holds = regime === 'opt-out' || regime === 'notice';

    it(`${regime}: ${holds ? 'everything but a sale that the signal objects to' : 'only what is necessary'} holds for a visitor who has never answered`, () => {
      expect(resolve(policyUnder(regime), undefined, { gpc: true })).to.deep.equal({
        necessary: true,
        'necessary/session': true,
        preferences: holds,
        analytics: holds,
        'analytics/matomo': holds,
        'analytics/plausible': holds,
        marketing: false,
        'marketing/ads': false,
      });
    });
  });

  it('is never more with the privacy signal on than with it off', () => {
    const keys = ['analytics', 'analytics/matomo', 'marketing', 'marketing/ads'];
    // Each key in its turn not spoken to, said yes to, said no to.
    for (let n = 0; n < 3 ** keys.length; n++) {
      const choice = (i: number) => Math.floor(n / 3 ** i) % 3;
      const [yes, no] = [1, 2].map((wanted) => keys.filter((_, i) => choice(i) === wanted).join('.'));
      for (const regime of REGIMES) {
        for (const revision of [OLDER, 2]) {
          for (const signal of [false, true]) {
            const policy = policyUnder(regime);
            const record = recordOf({ yes: yes!, no: no!, revision, signal });
            const without = resolve(policy, record, { gpc: false });
            const within = resolve(policy, record, { gpc: true });
            const added = Object.keys(within).filter((key) => within[key] && !without[key]);
            expect(added, `${regime}, ${JSON.stringify(record)}`).to.deep.equal([]);
          }
        }
      }
    }
  });

  it('counts a necessary category even where the site calls it a sale', () => {
    const policy = samplePolicy({}, { necessary: { sale: true } });
    expect(resolve(policy, undefined, { gpc: true }).necessary).to.equal(true);
  });

  it('is said of the keys of the policy alone, whatever else the record names', () => {
    const policy = samplePolicy();
    const grants = resolve(policy, recordOf({ yes: 'ghost.constructor.analytics/ghost' }), { gpc: false });
    for (const key of ['ghost', 'constructor', 'analytics/ghost']) expect(key in grants, key).to.equal(false);
  });

  it('does not take what every object has for a category called `constructor`', () => {
    const policy = samplePolicy({}, { constructor: { label: 'Constructor' } });
    expect(resolve(policy, undefined, { gpc: false }).constructor).to.equal(false);
    expect(resolve(policy, recordOf({ yes: 'constructor' }), { gpc: false }).constructor).to.equal(true);
  });

  it('is not changed by a page that has polluted Object.prototype', () => {
    const pollution = { analytics: true, marketing: true, necessary: true, sale: false, signal: true, granted: true };
    const policy = samplePolicy();
    const record = recordOf({ yes: 'marketing' });
    const clean = resolve(policy, record, { gpc: true });
    const polluted = whilePolluted(pollution, () => resolve(policy, record, { gpc: true }));
    expect(polluted).to.deep.equal(clean);
    expect(whilePolluted({ ghost: true }, () => polluted.ghost)).to.equal(undefined);
  });

  it('cannot be changed by whoever is told of it', () => {
    expect(Object.isFrozen(resolve(samplePolicy(), undefined, { gpc: false }))).to.equal(true);
  });
});

describe('what a visitor said', () => {
  const choice = (key: string, said: Said) => choiceOf(samplePolicy({ revision: 2 }), recordOf({ revision: 2, ...said }), key);

  it('is nothing before an answer', () => {
    expect(choiceOf(samplePolicy(), undefined, 'analytics')).to.equal(undefined);
  });

  it('is nothing about a category that was not spoken to', () => {
    expect(choice('analytics', { yes: 'preferences' })).to.equal(undefined);
  });

  it('is granted after a yes, denied after a no', () => {
    const said = { yes: 'analytics', no: 'marketing' };
    expect(choice('analytics', said)).to.equal('granted');
    expect(choice('marketing', said)).to.equal('denied');
  });

  it('of a service is what was said of its category', () => {
    const said = { yes: 'analytics', no: 'marketing' };
    expect(choice('analytics/matomo', said)).to.equal('granted');
    expect(choice('marketing/ads', said)).to.equal('denied');
  });

  it('of a service is what was said of it by name, before what was said of its category', () => {
    expect(choice('analytics/matomo', { yes: 'analytics/matomo', no: 'analytics' })).to.equal('granted');
    expect(choice('analytics/matomo', { yes: 'analytics', no: 'analytics/matomo' })).to.equal('denied');
  });

  it('of an older revision is only its no', () => {
    const said = { yes: 'analytics', no: 'marketing', revision: OLDER };
    expect(choice('analytics', said)).to.equal(undefined);
    expect(choice('marketing', said)).to.equal('denied');
  });
});

describe('the category of a key', () => {
  it('is the key itself, or what stands before the slash', () => {
    expect(categoryOf('analytics')).to.equal('analytics');
    expect(categoryOf('analytics/matomo')).to.equal('analytics');
  });
});
