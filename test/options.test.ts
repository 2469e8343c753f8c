import { expect } from '@esm-bundle/chai';
import { askFirst } from '../src/index.js';
import { checkOptions } from '../src/options-check.js';
import { readOptions } from '../src/options.js';
import { whilePolluted } from './sample-policy.js';

const read = (given: object = {}, ...categories: unknown[]) => readOptions(given, categories);
const policyOf = (given: object) => read(given).policy;
const categoriesOf = (...categories: unknown[]) => read({}, ...categories).policy.categories;
const keysOf = (...categories: unknown[]) => categoriesOf(...categories).map(({ key }) => key);
const lifeOf = (life: unknown, regime?: string) => policyOf({ regime, cookie: { life } }).life;

/** Neither a number nor a text that a site could have meant. */
const NONSENSE = [null, '', ' ', 'nonsense', 'NaN', NaN, [], {}, ['a'], { a: 1 }];
const shown = (value: unknown) => (typeof value === 'number' ? String(value) : JSON.stringify(value));

describe('a site without options', () => {
  it('asks about browser, preferences and feedback, beside what is necessary', () => {
    expect(keysOf()).to.deep.equal(['necessary', 'browser', 'preferences', 'feedback']);
    expect(keysOf(undefined, undefined, undefined)).to.deep.equal(['necessary', 'browser', 'preferences', 'feedback']);
  });

  it('lets nothing in before a yes, in its first revision', () => {
    const { regime, revision } = policyOf({});
    expect([regime, revision]).to.deep.equal(['opt-in', 1]);
  });

  it('remembers a yes and a no for 180 days', () => {
    expect(policyOf({}).life).to.deep.equal({ yes: 180, no: 180 });
  });

  it('keeps the answer in a cookie `askfirst` of its host alone, for every path', () => {
    expect(read().cookie).to.deep.equal({ name: 'askfirst', domain: undefined, path: '/', sameSite: 'lax' });
  });
});

describe('the regime of a site', () => {
  for (const regime of ['opt-in', 'opt-out', 'notice']) {
    it(`may be ${regime}`, () => {
      expect(policyOf({ regime }).regime).to.equal(regime);
    });
  }

  for (const value of [...NONSENSE, 'OPT-OUT', 'opt-out ', 'optout', ['opt-out'], true, 1]) {
    it(`is opt-in where the site wrote ${shown(value)}`, () => {
      expect(policyOf({ regime: value }).regime).to.equal('opt-in');
    });
  }
});

describe('the revision of a site', () => {
  it('may be a number, or digits in an attribute', () => {
    expect(policyOf({ revision: 7 }).revision).to.equal(7);
    expect(policyOf({ revision: '7' }).revision).to.equal(7);
  });

  it('may be a date in digits', () => {
    expect(policyOf({ revision: 20261124 }).revision).to.equal(20261124);
  });

  for (const value of [...NONSENSE, 0, '0', -1, '-1', 1.5, '1.5', Infinity, '0x10', '1e3', '2026-11-24', '2 000', 1e21, true]) {
    it(`is 1 where the site wrote ${shown(value)}`, () => {
      expect(policyOf({ revision: value }).revision).to.equal(1);
    });
  }

  it('is read as it is written, whatever the check of the options lets pass', () => {
    for (const revision of [0, 1, 20261124, 202611240304, 20261124030405, Date.UTC(2026, 10, 24), Number.MAX_SAFE_INTEGER]) {
      if (checkOptions({ revision }).length === 0) expect(policyOf({ revision }).revision).to.equal(revision);
    }
  });
});

describe('how long an answer lives', () => {
  it('is set apart for yes and no, in days', () => {
    expect(lifeOf({ yes: 30, no: 90 })).to.deep.equal({ yes: 30, no: 90 });
  });

  it('may be written in digits', () => {
    expect(lifeOf({ yes: '30', no: '90' })).to.deep.equal({ yes: 30, no: 90 });
  });

  it('is never above 395 days', () => {
    expect(lifeOf({ yes: 396, no: Infinity })).to.deep.equal({ yes: 395, no: 395 });
    expect(lifeOf({ yes: 395, no: 395 })).to.deep.equal({ yes: 395, no: 395 });
  });

  it('is for a no never shorter than for a yes', () => {
    expect(lifeOf({ yes: 90, no: 30 })).to.deep.equal({ yes: 90, no: 90 });
    expect(lifeOf({ yes: 300 })).to.deep.equal({ yes: 300, no: 300 });
    expect(lifeOf({ no: 30 })).to.deep.equal({ yes: 180, no: 180 });
  });

  it('is 365 days for a no under opt-out, and 180 for a yes', () => {
    expect(lifeOf(undefined, 'opt-out')).to.deep.equal({ yes: 180, no: 365 });
  });

  it('is under opt-out what the site sets', () => {
    expect(lifeOf({ no: 395 }, 'opt-out')).to.deep.equal({ yes: 180, no: 395 });
  });

  it('is 180 days for a no under notice', () => {
    expect(lifeOf(undefined, 'notice')).to.deep.equal({ yes: 180, no: 180 });
  });

  for (const value of [...NONSENSE, 0, -5, '-5', -Infinity]) {
    it(`is 180 days where the site wrote ${shown(value)}`, () => {
      expect(lifeOf({ yes: value, no: value })).to.deep.equal({ yes: 180, no: 180 });
    });
  }

  for (const value of [...NONSENSE, 5, true]) {
    it(`is 180 days where the site wrote ${shown(value)} for both together`, () => {
      expect(lifeOf(value)).to.deep.equal({ yes: 180, no: 180 });
    });
  }
});

describe('the cookie of a site', () => {
  it('may have a name, a domain, a path and a sameSite of its own', () => {
    const cookie = { name: 'consent', domain: 'example.com', path: '/shop', sameSite: 'strict' };
    expect(read({ cookie }).cookie).to.deep.equal(cookie);
  });

  it('may have its domain in an attribute', () => {
    expect(read({ domain: 'auto' }).cookie.domain).to.equal('auto');
  });

  it('has the domain of the options before that of the attribute', () => {
    expect(read({ domain: 'auto', cookie: { domain: 'example.com' } }).cookie.domain).to.equal('example.com');
  });

  it('is the usual one where the site leaves its options undefined', () => {
    const cookie = { name: undefined, domain: undefined, path: undefined, sameSite: undefined, life: undefined };
    expect(read({ cookie }).cookie).to.deep.equal({ name: 'askfirst', domain: undefined, path: '/', sameSite: 'lax' });
  });

  for (const value of [...NONSENSE, 5, true]) {
    it(`is the usual one where the site wrote ${shown(value)}`, () => {
      const { name, path, sameSite } = read({ cookie: value }).cookie;
      expect([name, path, sameSite]).to.deep.equal(['askfirst', '/', 'lax']);
    });
  }

  for (const [option, usual, values] of [
    ['name', 'askfirst', [null, '', 5, {}, 'a b', 'a;b', 'a=b']],
    ['path', '/', [null, '', 5, {}, 'shop', '/shop;domain=com']],
    ['sameSite', 'lax', [null, '', 5, {}, 'LAX', 'lax;domain=com']],
  ] as const) {
    it(`has its usual ${option} where the site wrote nonsense for it`, () => {
      const got = values.map((value) => read({ cookie: { [option]: value } }).cookie[option]);
      expect(got).to.deep.equal(values.map(() => usual));
    });
  }
});

describe('how the prompts of a site look and speak', () => {
  it('is handed on as it was written', () => {
    const ours = {
      language: 'de',
      theme: 'dark',
      position: 'top',
      privacy: '/privacy',
      contact: 'mailto:privacy@example.com',
      texts: { en: { accept: 'Sure' } },
    };
    expect(read(ours).options).to.include(ours);
  });
});

describe('the categories of a site', () => {
  it('may be words in an attribute, in display order', () => {
    expect(keysOf('marketing preferences')).to.deep.equal(['necessary', 'marketing', 'preferences']);
  });

  it('may stand between any white space', () => {
    expect(keysOf(' marketing\n\tpreferences  ')).to.deep.equal(['necessary', 'marketing', 'preferences']);
  });

  it('may be an array of ids', () => {
    expect(keysOf(['marketing', 'preferences'])).to.deep.equal(['necessary', 'marketing', 'preferences']);
  });

  it('may be an object, in display order', () => {
    expect(keysOf({ marketing: {}, preferences: {} })).to.deep.equal(['necessary', 'marketing', 'preferences']);
  });

  it('may come in parts, of which later ones are laid over earlier ones', () => {
    const [, ...categories] = categoriesOf('preferences analytics', { analytics: { label: 'Statistics' }, shop: { label: 'Shop' } });
    expect(categories.map(({ key, label }) => [key, label])).to.deep.equal([
      ['preferences', undefined],
      ['analytics', 'Statistics'],
      ['shop', 'Shop'],
    ]);
  });

  it('may come in parts of which some are missing', () => {
    expect(keysOf(undefined, { analytics: {} }, undefined)).to.deep.equal(['necessary', 'analytics']);
    expect(keysOf('', null)).to.deep.equal(['necessary', 'browser', 'preferences', 'feedback']);
  });

  it('always have what is necessary among them, first', () => {
    for (const given of ['marketing necessary', ['marketing', 'necessary'], { marketing: {}, necessary: {} }, {}]) {
      expect(keysOf(given)[0]).to.equal('necessary');
      expect(keysOf(given).filter((key) => key === 'necessary').length).to.equal(1);
    }
  });

  it('are all asked but what is necessary, whatever the site writes', () => {
    const categories = categoriesOf({ necessary: { necessary: false }, analytics: { necessary: true } });
    expect(categories.map(({ key, necessary }) => [key, necessary])).to.deep.equal([
      ['necessary', true],
      ['analytics', false],
    ]);
  });

  it('stand once each', () => {
    expect(keysOf('analytics analytics', ['analytics'])).to.deep.equal(['necessary', 'analytics']);
  });

  it('have the words that the site gives them', () => {
    const [, shop] = categoriesOf({ shop: { label: 'Shop', description: 'Remembers your cart.' } });
    expect([shop!.label, shop!.description]).to.deep.equal(['Shop', 'Remembers your cart.']);
  });

  it('are a sale where the site says so, and marketing where it says nothing', () => {
    const sales = (given: unknown) => categoriesOf(given).filter(({ sale }) => sale).map(({ key }) => key);
    expect(sales('analytics marketing')).to.deep.equal(['marketing']);
    expect(sales({ analytics: { sale: true }, marketing: { sale: false } })).to.deep.equal(['analytics']);
  });

  it('are drawn from what the page wrote, never from what somebody wrote on Object.prototype', () => {
    const clean = read({}, { analytics: { services: { matomo: {} } } });
    const pollution = {
      regime: 'opt-out',
      revision: 9,
      domain: 'evil.example',
      cookie: { name: 'evil' },
      life: { yes: 395 },
      yes: 395,
      no: 395,
      name: 'evil',
      path: '/evil',
      key: 'evil',
      label: 'Evil',
      necessary: true,
      sale: true,
      services: { evil: {} },
      categories: 'marketing',
      marketing: {},
    };
    const polluted = whilePolluted(pollution, () => read({}, { analytics: { services: { matomo: {} } } }));
    expect(polluted).to.deep.equal(clean);
  });

  for (const key of ['Shop', '1st', '-shop', '_shop', 'my shop', 'shöp', '🍪', '', 'shop.one', 'shop/', '__proto__']) {
    it(`are without one whose key is illegal: '${key}'`, () => {
      expect(keysOf(JSON.parse(`{ "${key}": { "label": "Shop" } }`))).to.deep.equal(['necessary']);
    });
  }

  it('are without one that is called like a service of another', () => {
    expect(keysOf({ 'analytics/matomo': { label: 'Matomo' } })).to.deep.equal(['necessary']);
  });

  it('may be called `constructor`', () => {
    expect(keysOf({ constructor: { label: 'Constructor' } })).to.deep.equal(['necessary', 'constructor']);
  });

  for (const value of [...NONSENSE, 5, true]) {
    it(`stand without options where the site wrote ${shown(value)} for those of one`, () => {
      const [, { key, necessary, sale, label, services }] = categoriesOf({ analytics: value }) as [unknown, (ReturnType<typeof categoriesOf>)[0]];
      expect({ key, necessary, sale, label, services }).to.deep.equal({
        key: 'analytics',
        necessary: false,
        sale: false,
        label: undefined,
        services: [],
      });
    });
  }

  it('never break the page, whatever the site wrote', () => {
    for (const value of [...NONSENSE, 5, true, Infinity, () => 'analytics']) {
      expect(keysOf(value)[0], shown(value)).to.equal('necessary');
      expect(keysOf([value, { analytics: {} }]), shown(value)).to.include('analytics');
    }
  });

  it('are a sale as usual where the site wrote nonsense for it', () => {
    for (const sale of [null, 0, '']) expect(categoriesOf({ marketing: { sale } })[1]!.sale, shown(sale)).to.equal(true);
  });
});

describe('the services of a category', () => {
  const servicesOf = (services: unknown) => categoriesOf({ analytics: { services } })[1]!.services;

  it('are keyed by their category and their own name, in display order', () => {
    expect(servicesOf({ plausible: {}, matomo: {} }).map(({ key }) => key)).to.deep.equal(['analytics/plausible', 'analytics/matomo']);
  });

  it('are called by their own name where the site gives no other', () => {
    expect(servicesOf({ matomo: {} })[0]!.label).to.equal('matomo');
    expect(servicesOf({ matomo: { label: 'Matomo' } })[0]!.label).to.equal('Matomo');
  });

  it('have what the site tells of them', () => {
    const matomo = {
      label: 'Matomo',
      provider: 'InnoCraft',
      privacy: 'https://matomo.org/privacy-policy/',
      description: 'Counts visits.',
      cookies: ['_pk_*', { name: '_pk_id', purpose: 'Tells visits apart.', life: '13 months' }],
      storage: ['matomo:*'],
      hosts: ['stats.example.com'],
    };
    expect(servicesOf({ matomo })).to.deep.equal([{ ...matomo, key: 'analytics/matomo' }]);
  });

  it('have no other key than theirs, whatever the site writes', () => {
    expect(servicesOf({ matomo: { key: 'marketing' } })[0]!.key).to.equal('analytics/matomo');
  });

  it('may be called `constructor`', () => {
    expect(servicesOf({ constructor: {} }).map(({ key }) => key)).to.deep.equal(['analytics/constructor']);
  });

  for (const key of ['Matomo', '1st', '-matomo', 'my matomo', 'matömo', '', 'matomo.one', '__proto__', 'matomo/one']) {
    it(`are without one whose key is illegal: '${key}'`, () => {
      expect(servicesOf(JSON.parse(`{ "${key}": {} }`))).to.deep.equal([]);
    });
  }

  for (const value of [...NONSENSE.filter((it) => shown(it) !== '{"a":1}'), 5, true]) {
    it(`are none where the site wrote ${shown(value)}`, () => {
      expect(servicesOf(value)).to.deep.equal([]);
    });
  }

  it('are called by their own name where the site wrote nonsense for the whole', () => {
    for (const value of [null, 5, true, '', []]) expect(servicesOf({ matomo: value }), shown(value)).to.deep.equal([{ key: 'analytics/matomo', label: 'matomo' }]);
  });
});

describe('the policy', () => {
  const given = { analytics: { services: { matomo: { cookies: ['_pk_*', { name: '_pk_id' }], storage: ['matomo:*'] } } } };
  const { policy } = read({}, given);

  it('cannot be changed', () => {
    for (const each of [policy, policy.life, policy.categories, ...policy.categories]) expect(Object.isFrozen(each)).to.equal(true);
  });

  it('cannot be changed in its services', () => {
    const services = policy.categories.map(({ services }) => services);
    for (const each of [...services, ...services.flat()]) expect(Object.isFrozen(each)).to.equal(true);
  });

  it('does not change with what the site wrote', () => {
    const options = structuredClone(given);
    const consent = askFirst({ categories: options });
    options.analytics.services.matomo.cookies.push('ga_*');
    expect(consent.policy.categories[1]!.services[0]!.cookies!.length).to.equal(2);
    consent.stop();
  });
});
