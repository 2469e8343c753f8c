import { expect } from '@esm-bundle/chai';
import { formatRecord } from '../../src/consent/decision.js';
import type { Category, Policy } from '../../src/consent/policy.js';
import { answers, endOf, living, now, parseRecord, questions, type ConsentRecord } from '../../src/consent/record.js';
import { DAY, NOW, recordOf, samplePolicy, stopClock, textOf, whilePolluted, type Said } from '../sample-policy.js';

/** The example of the contract. */
const EXAMPLE = 'v=1&yes=preferences.feedback&no=browser&t=1795392000&r=1&via=save&l=en&h=1f3a9c2b';

/** A small generator of random numbers that are the same in each run. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function seeded(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe('the text of an answer', () => {
  const setClock = stopClock();

  it('says what the example of the contract says', () => {
    expect(parseRecord(EXAMPLE)).to.deep.equal({
      yes: ['preferences', 'feedback'],
      no: ['browser'],
      at: 1795392000,
      revision: 1,
      via: 'save',
      language: 'en',
      hash: '1f3a9c2b',
      signal: false,
    });
  });

  it('is written as the example of the contract is', () => {
    expect(formatRecord(parseRecord(EXAMPLE)!)).to.equal(EXAMPLE);
  });

  it('notes at its end that the privacy signal was on', () => {
    expect(parseRecord(`${EXAMPLE}&g=1`)!.signal).to.equal(true);
    expect(formatRecord(parseRecord(`${EXAMPLE}&g=1`)!)).to.equal(`${EXAMPLE}&g=1`);
  });

  it('notes nothing of a signal but by `g=1`', () => {
    for (const g of ['', '0', '2', '11', 'true', 'on', '1 ', '%0A1']) {
      expect(parseRecord(`${EXAMPLE}&g=${g}`)?.signal ?? false, g).to.equal(false);
    }
  });

  it('notes nothing of a signal by `g=1` with a line break after it', () => {
    expect(parseRecord(`${EXAMPLE}&g=1%0A`)?.signal ?? false).to.equal(false);
  });

  it('may say yes or no to nothing', () => {
    const record = parseRecord('v=1&yes=&no=&t=1795392000&r=1&via=close')!;
    expect([record.yes, record.no]).to.deep.equal([[], []]);
    expect(formatRecord(record)).to.equal('v=1&yes=&no=&t=1795392000&r=1&via=close');
  });

  it('may come in any order and with percent-encoding, as servers write query strings', () => {
    const record = parseRecord('t=1795392000&no=browser&r=1&h=1f3a9c2b&yes=preferences%2Efeedback&l=en&via=save&v=1');
    expect(record).to.deep.equal(parseRecord(EXAMPLE));
  });

  it('may carry fields of a later version of this library', () => {
    expect(parseRecord(`${EXAMPLE}&x=new`)).to.deep.equal(parseRecord(EXAMPLE));
  });

  it('may name services, and keys that this page does not know', () => {
    const record = parseRecord(textOf({ yes: 'analytics/matomo.ghost', no: 'a-1_b/c-2_d' }))!;
    expect([record.yes, record.no]).to.deep.equal([['analytics/matomo', 'ghost'], ['a-1_b/c-2_d']]);
  });

  it('may name a category called `constructor`', () => {
    expect(parseRecord(textOf({ yes: 'constructor' }))!.yes).to.deep.equal(['constructor']);
    expect(parseRecord(textOf({ no: 'constructor' }))!.yes).to.deep.equal([]);
  });

  it('may be dated up to a day ahead, as clocks differ', () => {
    expect(parseRecord(textOf({ yes: 'analytics', at: NOW + DAY }))?.at).to.equal(NOW + DAY);
    expect(parseRecord(textOf({ yes: 'analytics', at: NOW + DAY + 1 }))).to.equal(undefined);
  });

  it('is read by the clock of the moment', () => {
    setClock(NOW - 2 * DAY);
    expect(parseRecord(EXAMPLE)).to.equal(undefined);
  });

  it('cannot be changed once it is read', () => {
    const record = parseRecord(EXAMPLE)!;
    for (const each of [record, record.yes, record.no]) expect(Object.isFrozen(each)).to.equal(true);
  });

  it('comes back as it was, whatever was answered', () => {
    const random = seeded(1);
    const pick = (from: string, length: number) => Array.from({ length }, () => from[random(from.length)]).join('');
    const word = () => pick('abcxyz', 1) + pick('abc-_019', random(8));
    const optional = (text: string) => (random(2) ? text : '');
    for (let n = 0; n < 500; n++) {
      const keys = [...new Set(Array.from({ length: random(9) }, () => word() + optional(`/${word()}`)))];
      const saidYes = random(keys.length + 1);
      const record: ConsentRecord = {
        yes: keys.slice(0, saidYes),
        no: keys.slice(saidYes),
        at: random(NOW + DAY),
        revision: random(4_294_967_296),
        via: optional(word()),
        language: optional(pick('abcXYZ-', 1 + random(35))),
        hash: optional(pick('0123456789abcdef', 8)),
        signal: random(2) === 1,
      };
      const text = formatRecord(record);
      expect(parseRecord(text), text).to.deep.equal(record);
      expect(formatRecord(parseRecord(text)!)).to.equal(text);
    }
  });

  it('stays under 150 bytes for the built-in categories, with everything in it', () => {
    const keys = ['browser', 'preferences', 'feedback', 'analytics', 'marketing'];
    for (let split = 0; split <= keys.length; split++) {
      for (const via of ['accept', 'reject', 'save', 'grant', 'close', 'api']) {
        const text = formatRecord({
          yes: keys.slice(0, split),
          no: keys.slice(split),
          at: NOW,
          revision: 1,
          via,
          language: 'en',
          hash: '1f3a9c2b',
          signal: true,
        });
        expect(new TextEncoder().encode(`askfirst=${text}`).length, text).to.be.below(150);
      }
    }
  });
});

describe('a text that is no answer', () => {
  stopClock();

  const at = (t: string) => EXAMPLE.replace('t=1795392000', t);
  const revision = (r: string) => EXAMPLE.replace('r=1', r);
  const yes = (keys: string) => EXAMPLE.replace('preferences.feedback', keys);

  const NO_ANSWER: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'a word': 'true',
    'JSON': '{"v":1,"yes":["analytics"],"t":1795392000,"r":1}',
    'only separators': '&&&=&=&',
    'broken percent-encoding': '%E0%A4%A',
    'emoji': '🍪🍪🍪',
    '100 kB of noise': 'yes=analytics&'.repeat(7_500),

    'no version': EXAMPLE.replace('v=1&', ''),
    'an empty version': EXAMPLE.replace('v=1', 'v='),
    'a later version': EXAMPLE.replace('v=1', 'v=2'),
    'a version that begins like ours': EXAMPLE.replace('v=1', 'v=11'),
    'a version with a line break after it': EXAMPLE.replace('v=1', 'v=1%0A2'),
    'the version twice': `${EXAMPLE}&v=1`,
    'another version beside it': `v=2&${EXAMPLE}`,

    'no time': at('').replace('&&', '&'),
    'an empty time': at('t='),
    'a negative time': at('t=-1795392000'),
    'a time with a fraction': at('t=1795392000.5'),
    'a time in hex': at('t=0x6b034500'),
    'a time in exponents': at('t=1e9'),
    'a time with a sign': at('t=%2B1795392000'),
    'a time with a space': at('t=+1795392000'),
    'a time with a line break after it': at('t=1795392000%0A9'),
    'a time in words': at('t=NaN'),
    'a time without end': at('t=Infinity'),
    'a time in other digits': at('t=١٧٩٥٣٩٢٠٠٠'),
    'a time in milliseconds': at('t=1795392000000'),
    'a time that is too long': at('t=0000001795392000'),
    'a time more than a day ahead': at(`t=${NOW + DAY + 1}`),
    'the time twice': `${EXAMPLE}&t=1795392000`,
    'two times': `t=1795390000&${EXAMPLE}`,

    'no revision': revision('').replace('&&', '&'),
    'an empty revision': revision('r='),
    'a negative revision': revision('r=-1'),
    'a revision with a fraction': revision('r=1.0'),
    'a revision in hex': revision('r=0x1'),
    'a revision with a line break after it': revision('r=1%0Ax'),
    'a revision that is too long': revision(`r=${'1'.repeat(13)}`),
    'a revision in commas': revision('r=1,1'),
    'the revision twice': `${EXAMPLE}&r=1`,

    'a key twice in yes': yes('feedback.feedback'),
    'a key twice in no': EXAMPLE.replace('no=browser', 'no=browser.browser'),
    'a key in yes and no': yes('preferences.browser'),
    'a service in yes and no': textOf({ yes: 'analytics/matomo', no: 'analytics/matomo' }),
    'a key twice, once in percent-encoding': yes('feedback.%66eedback'),
    'two lists of yes': `${EXAMPLE}&yes=analytics`,
    'two lists of no': `${EXAMPLE}&no=`,

    'a key in capitals': yes('Preferences'),
    'a key that begins with a digit': yes('1st'),
    'a key that begins with a hyphen': yes('-feedback'),
    'the key `__proto__`': yes('__proto__'),
    'a key with a space': yes('feed+back'),
    'a key with a line break': yes('feedback%0Abrowser'),
    'a key after a line break': yes('feedback%0A.analytics'),
    'a key with an accent': yes('préférences'),
    'an emoji for a key': yes('🍪'),
    'a key in broken percent-encoding': yes('%E0%A4%A'),
    'a key with markup': yes('<b>'),
    'every key': yes('*'),
    'a key that denies': yes('!analytics'),
    'a list by commas': yes('preferences,feedback'),
    'an empty key': yes('preferences..feedback'),
    'a service without a name': yes('analytics/'),
    'a service without a category': yes('/matomo'),
    'a service of a service': yes('analytics/matomo/one'),
    'a key of 100 kB': yes('a'.repeat(100_000)),
  };

  for (const [name, text] of Object.entries(NO_ANSWER)) {
    it(`is ${name}`, () => {
      expect(parseRecord(text)).to.equal(undefined);
    });
  }

  it('never breaks a page, and never says more than what stands in it', () => {
    const random = seeded(2);
    const alphabet = [...'&=.%0123456789abcdvtryesnog_-/+ AZ!,;<>"\\\n\r\0é🍪'];
    const mutate = (text: string) => {
      const [from, length] = [random(text.length + 1), random(4)];
      const inserted = [
        alphabet[random(alphabet.length)]!,
        text.slice(random(text.length + 1)).slice(0, random(12)),
        '&yes=marketing',
        '.marketing',
        '',
      ][random(5)]!;
      return text.slice(0, from) + inserted + text.slice(from + length);
    };
    for (let n = 0; n < 3000; n++) {
      let text = `${EXAMPLE}&g=1`;
      for (let times = random(4); times >= 0; times--) text = mutate(text);
      const record = parseRecord(text);
      if (!record) continue;
      for (const key of [...record.yes, ...record.no]) expect(text).to.contain(key);
      const keys = [...record.yes, ...record.no];
      expect(new Set(keys).size, text).to.equal(keys.length);
      expect(parseRecord(formatRecord(record)), text).to.deep.equal(record);
    }
  });

  it('does not become one in a page that has polluted Object.prototype', () => {
    const pollution = { v: '1', t: '1795392000', r: '1', yes: ['analytics'], analytics: 'granted', at: 1, revision: 1, signal: true };
    expect(whilePolluted(pollution, () => parseRecord(''))).to.equal(undefined);
    expect(whilePolluted(pollution, () => parseRecord(EXAMPLE.replace('r=1&', '')))).to.equal(undefined);
    expect(whilePolluted(pollution, () => parseRecord(EXAMPLE))).to.deep.equal(parseRecord(EXAMPLE));
  });
});

describe('a word in an answer that is no plain word', () => {
  stopClock();

  for (const [field, property, given] of [
    ['via', 'via', 'via=save'],
    ['l', 'language', 'l=en'],
    ['h', 'hash', 'h=1f3a9c2b'],
  ] as const) {
    for (const [name, value] of Object.entries({
      'another field in disguise': 'x%26g%3D1',
      'markup': '%3Cb%3E',
      'a cookie attribute': 'x%3Bdomain=com',
      'two words': 'a+b',
      'two lines': 'a%0Ab',
      'a line break': 'a%0A',
      'broken percent-encoding': '%E0%A4%A',
      'an emoji': '🍪',
      '36 letters': 'a'.repeat(36),
    })) {
      it(`is dropped, and never written back: ${field} is ${name}`, () => {
        const record = parseRecord(EXAMPLE.replace(given, `${field}=${value}`))!;
        expect(record[property]).to.equal('');
        expect(parseRecord(formatRecord(record))).to.deep.equal(record);
        expect(formatRecord(record)).to.match(/^[\w=&./-]+$/);
      });
    }
  }

  it('costs nothing else of the answer', () => {
    const { yes, no, at, revision } = parseRecord(EXAMPLE.replace('via=save', 'via=%3Cb%3E'))!;
    expect({ yes, no, at, revision }).to.deep.equal({
      yes: ['preferences', 'feedback'],
      no: ['browser'],
      at: 1795392000,
      revision: 1,
    });
  });

  it('may be missing', () => {
    const { via, language, hash } = parseRecord('v=1&t=1795392000&r=1')!;
    expect([via, language, hash]).to.deep.equal(['', '', '']);
  });
});

describe('the life of an answer', () => {
  const setClock = stopClock();
  const life = { yes: 30, no: 180 };
  const both = recordOf({ yes: 'analytics', no: 'marketing' });
  const yes = recordOf({ yes: 'analytics' });
  const no = recordOf({ no: 'marketing' });
  const nothing = recordOf({});

  it('ends with the last of what was said', () => {
    expect(endOf(yes, life)).to.equal(NOW + 30 * DAY);
    expect(endOf(no, life)).to.equal(NOW + 180 * DAY);
    expect(endOf(both, life)).to.equal(NOW + 180 * DAY);
  });

  it('is that of a no where nothing was said, as of a notice that was read', () => {
    expect(endOf(nothing, life)).to.equal(NOW + 180 * DAY);
  });

  it('is counted from the decision', () => {
    expect(endOf(recordOf({ yes: 'analytics', at: NOW - 5 * DAY }), life)).to.equal(NOW + 25 * DAY);
  });

  it('has the yes to the last second, and then only the no', () => {
    setClock(NOW + 30 * DAY - 1);
    expect(living(both, life)).to.equal(both);
    setClock(NOW + 30 * DAY + 1);
    expect(living(both, life)).to.deep.equal({ ...both, yes: [] });
  });

  it('is over for an answer that was only yes when the yes is over', () => {
    setClock(NOW + 30 * DAY - 1);
    expect(living(yes, life)).to.equal(yes);
    setClock(NOW + 30 * DAY + 1);
    expect(living(yes, life)).to.equal(undefined);
  });

  it('has the no to the last second, and then nothing', () => {
    for (const record of [both, no, nothing]) {
      setClock(NOW + 180 * DAY - 1);
      expect(living(record, life)?.no).to.deep.equal(record.no);
      setClock(NOW + 180 * DAY + 1);
      expect(living(record, life)).to.equal(undefined);
    }
  });

  it('ends for yes and no at once where both live as long', () => {
    setClock(NOW + 180 * DAY - 1);
    expect(living(both, { yes: 180, no: 180 })).to.equal(both);
    setClock(NOW + 180 * DAY + 1);
    expect(living(both, { yes: 180, no: 180 })).to.equal(undefined);
  });

  it('leaves a visitor who has never answered without an answer', () => {
    expect(living(undefined, life)).to.equal(undefined);
  });

  it('leaves nothing that could be changed when its yes has ended', () => {
    setClock(NOW + 31 * DAY);
    const record = living(parseRecord(textOf({ yes: 'analytics', no: 'marketing' })), life)!;
    for (const each of [record, record.yes, record.no]) expect(Object.isFrozen(each)).to.equal(true);
  });

  it('asks again about what was said yes to, and about nothing else, when its yes has ended', () => {
    setClock(NOW + 31 * DAY);
    const record = living(recordOf({ yes: 'analytics', no: 'preferences.marketing' }), life);
    expect(questions(samplePolicy(), record).map(({ key }) => key)).to.deep.equal(['analytics']);
  });
});

describe('what a visitor is asked', () => {
  const asked = (policy: Policy, said?: Said) => questions(policy, said && recordOf(said)).map(({ key }: Category) => key);
  const ALL = ['preferences', 'analytics', 'marketing'];

  it('is about every optional category, in the order of the site, on the first visit', () => {
    expect(asked(samplePolicy())).to.deep.equal(ALL);
  });

  it('is nothing once every category is answered, by yes or by no', () => {
    expect(asked(samplePolicy(), { yes: 'preferences', no: 'analytics.marketing' })).to.deep.equal([]);
  });

  it('is only about the categories that were not spoken to', () => {
    expect(asked(samplePolicy(), { yes: 'preferences' })).to.deep.equal(['analytics', 'marketing']);
    expect(asked(samplePolicy(), {})).to.deep.equal(ALL);
  });

  it('is only about feedback when the site adds feedback', () => {
    const policy = samplePolicy({}, { feedback: {} });
    expect(asked(policy, { yes: 'preferences', no: 'analytics.marketing' })).to.deep.equal(['feedback']);
  });

  it('is about a category of which only a service was answered', () => {
    expect(asked(samplePolicy(), { yes: 'preferences.analytics/matomo', no: 'marketing' })).to.deep.equal(['analytics']);
  });

  it('is not about keys that the site does not have', () => {
    expect(asked(samplePolicy(), { yes: 'preferences.ghost', no: 'analytics.marketing' })).to.deep.equal([]);
  });

  it('is everything again when the site raises its revision', () => {
    expect(asked(samplePolicy({ revision: 2 }), { yes: 'preferences', no: 'analytics.marketing' })).to.deep.equal(ALL);
  });

  for (const regime of ['opt-out', 'notice']) {
    it(`is told under ${regime} on the first visit`, () => {
      expect(asked(samplePolicy({ regime }))).to.deep.equal(ALL);
    });

    it(`is nothing more under ${regime} once the visitor was told`, () => {
      expect(asked(samplePolicy({ regime }), {})).to.deep.equal([]);
      expect(asked(samplePolicy({ regime }, { feedback: {} }), { no: 'marketing' })).to.deep.equal([]);
    });

    it(`is told under ${regime} again when the site raises its revision`, () => {
      expect(asked(samplePolicy({ regime, revision: 2 }), { no: 'marketing' })).to.deep.equal(ALL);
    });
  }

  it('is nothing where there is only what is necessary', () => {
    expect(asked({ ...samplePolicy(), categories: samplePolicy().categories.filter(({ necessary }) => necessary) })).to.deep.equal([]);
  });
});

describe('an answer to the policy', () => {
  it('is one of the same revision, and none of another, older or newer', () => {
    const policy = samplePolicy({ revision: 2 });
    expect(answers(recordOf({ revision: 2 }), policy)).to.equal(true);
    expect(answers(recordOf({ revision: 1 }), policy)).to.equal(false);
    expect(answers(recordOf({ revision: 3 }), policy)).to.equal(false);
    expect(answers(undefined, policy)).to.equal(false);
  });
});

describe('the time of an answer', () => {
  const setClock = stopClock();

  it('is counted in whole Unix seconds', () => {
    setClock(NOW + 0.9);
    expect(now()).to.equal(NOW);
  });
});
