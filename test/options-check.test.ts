import { expect } from '@esm-bundle/chai';
import { checkOptions, isLink } from '../src/options-check.js';

const sentences = (options: unknown) => checkOptions(options).map(({ message }) => message);
const matomo = (service: object) => ({ categories: { analytics: { services: { matomo: service } } } });
const life = (life: unknown) => ({ cookie: { life } });

const TEXT = 'a text';
const LIST = 'an array';
const OBJECT = 'an object';
const LINK = 'a relative, http(s), mailto or tel URL';
const KEYED = 'keyed by names of letters (a to z, the first one small), digits, _ and -';
const BUILT_IN = "'necessary', 'browser', 'preferences', 'feedback', 'analytics' or 'marketing'";
const REGIME = "'opt-in', 'opt-out' or 'notice'";
const REVISION = 'a whole number from 1 on';
const LANGUAGE = "'auto' or a BCP 47 tag";
const DAY = 'a day, as 2026-11-01';
const THEME = "'auto', 'light' or 'dark'";
const POSITION = "'bottom', 'top', 'bottom-start', 'bottom-end' or 'center'";
const SAME_SITE = "'lax', 'strict' or 'none'";
const DAYS = 'a number of days';
const BOUNDS = 'more than 0 and at most 395 days';

/** What a site wrote, the option that is wrong, what it must be, and what it is. */
type Row = readonly [options: unknown, option: string, rule: string, value: string];

const SHAPES: readonly Row[] = [
  [null, 'options', OBJECT, 'null'],
  [[], 'options', OBJECT, 'an array'],
  ['opt-in', 'options', OBJECT, "'opt-in'"],

  [{ privacy: 'javascript:alert(1)' }, 'privacy', LINK, "'javascript:alert(1)'"],
  [{ privacy: 5 }, 'privacy', LINK, '5'],
  [{ privacy: null }, 'privacy', LINK, 'null'],
  [{ contact: 'data:text/html,hello' }, 'contact', LINK, "'data:text/html,hello'"],
  [{ contact: { email: 'a@example.com' } }, 'contact', LINK, 'an object'],

  [{ regime: 'optin' }, 'regime', REGIME, "'optin'"],
  [{ regime: null }, 'regime', REGIME, 'null'],
  [{ regime: ['opt-in'] }, 'regime', REGIME, 'an array'],

  [{ revision: '2' }, 'revision', REVISION, "'2'"],
  [{ revision: 1.5 }, 'revision', REVISION, '1.5'],
  [{ revision: -1 }, 'revision', REVISION, '-1'],
  [{ revision: 0 }, 'revision', REVISION, '0'],
  [{ revision: NaN }, 'revision', REVISION, 'NaN'],
  [{ revision: Infinity }, 'revision', REVISION, 'Infinity'],

  [{ changes: [] }, 'changes', OBJECT, 'an array'],
  [{ changes: { 2: 'We count visits.' } }, 'changes.2', OBJECT, "'We count visits.'"],
  [{ changes: { 2: { text: 'We count visits.' } } }, 'changes.2.date', DAY, 'null'],
  [{ changes: { 2: { date: '1 November', text: 'We count visits.' } } }, 'changes.2.date', DAY, "'1 November'"],
  [{ changes: { 2: { date: '2026-13-01', text: 'We count visits.' } } }, 'changes.2.date', DAY, "'2026-13-01'"],
  [{ changes: { 2: { date: '2026-11-01', text: ' ' } } }, 'changes.2.text', TEXT, "' '"],

  [{ languages: 'de' }, 'languages', 'true, false or an array of BCP 47 tags', "'de'"],
  [{ languages: ['de', 'de_DE'] }, 'languages[1]', 'a BCP 47 tag', "'de_DE'"],

  [{ language: 'de_DE' }, 'language', LANGUAGE, "'de_DE'"],
  [{ language: '' }, 'language', LANGUAGE, "''"],
  [{ language: ['de', 'en'] }, 'language', LANGUAGE, 'an array'],

  [{ texts: 'Hello' }, 'texts', OBJECT, "'Hello'"],
  [{ texts: null }, 'texts', OBJECT, 'null'],
  [{ texts: { de: 'Hallo' } }, 'texts.de', OBJECT, "'Hallo'"],

  [{ theme: 'purple' }, 'theme', THEME, "'purple'"],
  [{ theme: true }, 'theme', THEME, 'true'],
  [{ position: 'left' }, 'position', POSITION, "'left'"],

  [{ cookie: 'consent' }, 'cookie', OBJECT, "'consent'"],
  [{ cookie: null }, 'cookie', OBJECT, 'null'],
  [{ cookie: { name: '' } }, 'cookie.name', 'a cookie name', "''"],
  [{ cookie: { name: 'my consent' } }, 'cookie.name', 'a cookie name', "'my consent'"],
  [{ cookie: { name: 'a;b' } }, 'cookie.name', 'a cookie name', "'a;b'"],
  [{ cookie: { domain: 'https://example.com' } }, 'cookie.domain', "'auto' or a domain", "'https://example.com'"],
  [{ cookie: { domain: true } }, 'cookie.domain', "'auto' or a domain", 'true'],
  [{ cookie: { path: 'shop' } }, 'cookie.path', 'a path that begins with /', "'shop'"],
  [{ cookie: { path: '/;x' } }, 'cookie.path', 'a path that begins with /', "'/;x'"],
  [{ cookie: { sameSite: 'Lax' } }, 'cookie.sameSite', SAME_SITE, "'Lax'"],
  [life(180), 'cookie.life', OBJECT, '180'],
  [life(null), 'cookie.life', OBJECT, 'null'],
  [life({ yes: '30' }), 'cookie.life.yes', DAYS, "'30'"],
  [life({ no: null }), 'cookie.life.no', DAYS, 'null'],

  [{ ui: {} }, 'ui', 'a function', 'an object'],

  [{ categories: 'preferences analytics' }, 'categories', OBJECT, "'preferences analytics'"],
  [{ categories: null }, 'categories', OBJECT, 'null'],
  [{ categories: ['preferences', 'statistics'] }, 'categories[1]', BUILT_IN, "'statistics'"],
  [{ categories: [5] }, 'categories[0]', BUILT_IN, '5'],
  [{ categories: { Shop: { label: 'Shop' } } }, 'categories', KEYED, "'Shop'"],
  [{ categories: { 'analytics/matomo': {} } }, 'categories', KEYED, "'analytics/matomo'"],
  [{ categories: { analytics: true } }, 'categories.analytics', OBJECT, 'true'],
  [{ categories: { analytics: null } }, 'categories.analytics', OBJECT, 'null'],
  [{ categories: { analytics: { label: '' } } }, 'categories.analytics.label', TEXT, "''"],
  [{ categories: { analytics: { label: 5 } } }, 'categories.analytics.label', TEXT, '5'],
  [{ categories: { analytics: { description: ' ' } } }, 'categories.analytics.description', TEXT, "' '"],
  [{ categories: { analytics: { sale: 'no' } } }, 'categories.analytics.sale', 'true or false', "'no'"],
  [{ categories: { shop: null } }, 'categories.shop', OBJECT, 'null'],
  [{ categories: { shop: { label: '' } } }, 'categories.shop.label', TEXT, "''"],

  [{ categories: { analytics: { services: ['matomo'] } } }, 'categories.analytics.services', OBJECT, 'an array'],
  [{ categories: { analytics: { services: { Matomo: {} } } } }, 'categories.analytics.services', KEYED, "'Matomo'"],
  [{ categories: { analytics: { services: { matomo: 'Matomo' } } } }, 'categories.analytics.services.matomo', OBJECT, "'Matomo'"],
  [matomo({ label: null }), 'categories.analytics.services.matomo.label', TEXT, 'null'],
  [matomo({ provider: 5 }), 'categories.analytics.services.matomo.provider', TEXT, '5'],
  [matomo({ privacy: 'javascript:0' }), 'categories.analytics.services.matomo.privacy', LINK, "'javascript:0'"],
  [matomo({ description: [] }), 'categories.analytics.services.matomo.description', TEXT, 'an array'],
  [matomo({ cookies: '_pk_*' }), 'categories.analytics.services.matomo.cookies', LIST, "'_pk_*'"],
  [matomo({ cookies: ['_pk_*', 5] }), 'categories.analytics.services.matomo.cookies[1]', OBJECT, '5'],
  [matomo({ cookies: [''] }), 'categories.analytics.services.matomo.cookies[0]', TEXT, "''"],
  [matomo({ cookies: [{ name: 5 }] }), 'categories.analytics.services.matomo.cookies[0].name', TEXT, '5'],
  [matomo({ cookies: [{ name: '_pk_id', life: 13 }] }), 'categories.analytics.services.matomo.cookies[0].life', TEXT, '13'],
  [matomo({ storage: 'matomo:*' }), 'categories.analytics.services.matomo.storage', LIST, "'matomo:*'"],
  [matomo({ storage: [5] }), 'categories.analytics.services.matomo.storage[0]', OBJECT, '5'],
  [matomo({ storage: [{ name: 'matomo:*', purpose: 5 }] }), 'categories.analytics.services.matomo.storage[0].purpose', TEXT, '5'],
  [matomo({ hosts: {} }), 'categories.analytics.services.matomo.hosts', LIST, 'an object'],
  [matomo({ hosts: [null] }), 'categories.analytics.services.matomo.hosts[0]', TEXT, 'null'],
];

const OUT_OF_BOUNDS: readonly Row[] = [
  [life({ yes: 0 }), 'cookie.life.yes', BOUNDS, '0'],
  [life({ yes: -30 }), 'cookie.life.yes', BOUNDS, '-30'],
  [life({ yes: 396 }), 'cookie.life.yes', BOUNDS, '396'],
  [life({ yes: NaN }), 'cookie.life.yes', BOUNDS, 'NaN'],
  [life({ no: 396 }), 'cookie.life.no', BOUNDS, '396'],
  [life({ no: Infinity }), 'cookie.life.no', BOUNDS, 'Infinity'],
  [life({ no: 0 }), 'cookie.life.no', BOUNDS, '0'],
  [life({ no: -1 }), 'cookie.life.no', BOUNDS, '-1'],
];

describe('a site that wrote an option wrong', () => {
  for (const [rows, Fault] of [
    [SHAPES, TypeError],
    [OUT_OF_BOUNDS, RangeError],
  ] as const) {
    for (const [options, option, rule, value] of rows) {
      it(`is told by one ${Fault.name} that \`${option}\` must not be ${value}`, () => {
        const faults = checkOptions(options);
        expect(faults.map(({ message }) => message)).to.deep.equal([`The \`${option}\` option must be ${rule}, not ${value}.`]);
        expect(faults[0]).to.be.an.instanceOf(Fault);
      });
    }
  }

  it('is told that a no must be remembered no less long than a yes', () => {
    const faults = checkOptions(life({ yes: 90, no: 30 }));
    expect(faults.map(({ message }) => message)).to.deep.equal([
      'The `cookie.life.no` option must be at least `cookie.life.yes`: a no is remembered no less long than a yes.',
    ]);
    expect(faults[0]).to.be.an.instanceOf(RangeError);
  });

  it('is told that a no must be remembered no less long than a yes is by default', () => {
    expect(checkOptions(life({ no: 30 })).length).to.equal(1);
  });

  it('is told of a category of its own without a label', () => {
    for (const shop of [{}, { description: 'Remembers your cart.' }, undefined]) {
      expect(sentences({ categories: { shop } })).to.deep.equal(["The category 'shop' is not built in: give it a `label`."]);
    }
  });

  it('is told of changes that belong to no revision', () => {
    const change = { date: '2026-11-01', text: 'We count visits.' };
    expect(sentences({ changes: { 2: change } })).to.deep.equal([]);
    expect(sentences({ changes: { next: change } })).to.deep.equal(['`changes.next` must be the number of a revision.']);
  });

  it('is told of a cookie, or of a storage key, without a name', () => {
    for (const kind of ['cookies', 'storage']) expect(sentences(matomo({ [kind]: [{ purpose: 'Tells visits apart.' }] })).length, kind).to.equal(1);
  });

  for (const tag of ['en-US', 'de-AT', 'de_DE', 'xx', 'constructor']) {
    it(`is told that texts under '${tag}' are never shown, and which tags there are`, () => {
      const told = sentences({ texts: { [tag]: { accept: 'Sure' } } });
      expect(told.length).to.equal(1);
      expect(told[0]).to.match(new RegExp(`^\`texts\\.${tag}\` is never shown: .* ar, as, .*, en, .*, pt-BR, .*, zh-Hant\\.$`));
    });
  }

  it('is told of a text that is no text', () => {
    expect(sentences({ texts: { en: { accept: 5 } } }).length).to.equal(1);
  });

  it('is told of everything that is wrong', () => {
    expect(sentences({ regime: 'optin', theme: 'purple', cookie: { path: 'shop' } }).length).to.equal(3);
  });

  for (const [options, option] of [
    [{ regimen: 'opt-in' }, 'regimen'],
    [{ Regime: 'opt-in' }, 'Regime'],
    [{ constructor: 1 }, 'constructor'],
    [{ toString: 1 }, 'toString'],
    [JSON.parse('{ "__proto__": {} }'), '__proto__'],
    [{ cookie: { samesite: 'lax' } }, 'cookie.samesite'],
    [life({ maybe: 30 }), 'cookie.life.maybe'],
    [{ categories: { analytics: { lable: 'Statistics' } } }, 'categories.analytics.lable'],
    [{ categories: { analytics: { necessary: true } } }, 'categories.analytics.necessary'],
    [matomo({ url: '/' }), 'categories.analytics.services.matomo.url'],
    [matomo({ cookies: [{ name: '_pk_id', days: 13 }] }), 'categories.analytics.services.matomo.cookies[0].days'],
  ] as const) {
    it(`is told that there is no \`${option}\``, () => {
      const faults = checkOptions(options);
      expect(faults.map(({ message }) => message)).to.deep.equal([`There is no \`${option}\` option.`]);
      expect(faults[0]).to.be.an.instanceOf(TypeError);
    });
  }
});

describe('a site that wrote its options right', () => {
  const VALID: Readonly<Record<string, unknown>> = {
    'nothing': undefined,
    'no option': {},
    'the example of the contract': {
      privacy: '/privacy',
      contact: 'mailto:privacy@example.com',
      revision: 2,
      categories: {
        preferences: {},
        analytics: {
          label: 'Statistics',
          description: 'Counts visits.',
          services: {
            matomo: {
              label: 'Matomo',
              provider: 'InnoCraft',
              privacy: 'https://matomo.org/privacy-policy/',
              description: 'Counts visits.',
              cookies: ['_pk_*', { name: '_pk_id', purpose: 'Tells visits apart.', life: '13 months' }],
              storage: ['matomo:*', { name: 'matomo-queue', purpose: 'Holds what is not sent yet.', life: 'a minute' }],
              hosts: ['stats.example.com'],
            },
          },
        },
        marketing: { sale: true },
      },
    },
    'an array of built-in categories': { categories: ['necessary', 'browser', 'preferences', 'feedback', 'analytics', 'marketing'] },
    'a category of its own': { categories: { shop: { label: 'Shop' } } },
    'each regime': [{ regime: 'opt-in' }, { regime: 'opt-out' }, { regime: 'notice' }],
    'a first and a later revision': [{ revision: 1 }, { revision: 2 }, { revision: 20261124 }],
    'each kind of link': [{ privacy: '/privacy' }, { privacy: 'privacy.html' }, { privacy: 'https://example.com' }, { contact: 'tel:+49301234' }],
    'each theme': [{ theme: 'auto' }, { theme: 'light' }, { theme: 'dark' }],
    'each position': ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'].map((position) => ({ position })),
    'any language': [{ language: 'auto' }, { language: 'de' }, { language: 'zh-Hant-TW' }],
    'texts of its own': { texts: { 'en': { accept: 'Sure' }, 'pt-BR': { categories: { analytics: { label: 'Contagem' } } } } },
    'a cookie of its own': { cookie: { name: '__Secure-consent', domain: 'auto', path: '/shop', sameSite: 'strict', life: { yes: 90, no: 395 } } },
    'a domain': [{ cookie: { domain: 'example.com' } }, { cookie: { domain: '.example.co.uk' } }, { cookie: { domain: 'localhost' } }],
    'the life of a yes alone': [life({ yes: 90 }), life({ yes: 395 }), life({}), life({ yes: 0.5, no: 0.5 })],
    'a UI of its own': { ui: () => ({ createPrompt: () => undefined }) },
    'options that it leaves undefined': {
      privacy: undefined,
      categories: { analytics: undefined, marketing: { label: undefined, services: undefined } },
      cookie: { name: undefined, domain: undefined },
    },
    'a life that it leaves undefined': life(undefined),
  };

  for (const [name, options] of Object.entries(VALID)) {
    it(`is told nothing: ${name}`, () => {
      for (const each of Array.isArray(options) ? options : [options]) expect(sentences(each)).to.deep.equal([]);
    });
  }
});

describe('the address of a link', () => {
  for (const href of ['', '#privacy', '/privacy', 'privacy.html', '../privacy', '?page=privacy', '//example.com/privacy', 'http://example.com', 'HTTPS://example.com', 'mailto:privacy@example.com', 'tel:+49301234']) {
    it(`may be '${href}'`, () => {
      expect(isLink(href)).to.equal(true);
    });
  }

  for (const href of ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,hello', 'blob:https://example.com/1', 'vbscript:1', 'file:///etc/passwd', 'ftp://example.com', 'https://', '//[']) {
    it(`may not be ${JSON.stringify(href)}`, () => {
      expect(isLink(href)).to.equal(false);
    });
  }

  it('is a text', () => {
    for (const value of [undefined, null, 5, {}, ['/privacy'], new URL('https://example.com')]) expect(isLink(value)).to.equal(false);
  });
});
