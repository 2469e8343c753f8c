import { expect } from '@esm-bundle/chai';
import { bestOf, directionOf, languageTag, regionCode } from '../../src/memory/tags.js';
import { until } from '../until.js';
import { clear, cookies, leave, pause, place, visit } from './visit.js';

const root = document.documentElement;

/** As a visitor does. */
function pick(select: HTMLSelectElement | null, value: string) {
  select!.value = value;
  select!.dispatchEvent(new Event('change', { bubbles: true }));
}

const PICKERS = `
  <select class="language" data-askfirst-remember="language"><option value="en"></option><option value="de"></option><option value="pt-BR"></option><option value="ar"></option></select>
  <select class="region" data-askfirst-remember="region"><option value="US"></option><option value="DE"></option><option value="IN">Bhārat</option></select>`;

function pickers() {
  const area = place(PICKERS);
  return { area, language: area.querySelector<HTMLSelectElement>('.language')!, region: area.querySelector<HTMLSelectElement>('.region')! };
}

describe('language and region', () => {
  beforeEach(() => {
    root.lang = 'en';
  });
  afterEach(() => {
    leave();
    clear();
    root.removeAttribute('lang');
    root.removeAttribute('dir');
  });

  it('are chosen in selects that bind themselves, by names in each language and in the page\'s', () => {
    const { language, region } = pickers();
    visit({ locale: true });
    expect([...language.options].map(({ text, lang }) => [text.toLowerCase(), lang])).to.deep.equal([
      ['english', 'en'], ['deutsch', 'de'], ['português (brasil)', 'pt-BR'], ['العربية', 'ar'],
    ]);
    expect([...region.options].map(({ text }) => text)).to.deep.equal(['United States', 'Germany', 'Bhārat']);
  });

  it('show what the page is in until something is chosen', () => {
    root.lang = 'de-IN';
    const { language, region } = pickers();
    visit({ locale: true });
    expect([language.value, region.value]).to.deep.equal(['de', 'IN']);
  });

  it('count on this page view before the grant, and are kept as soon as it is given', async () => {
    const { language, region } = pickers();
    const { memory, say } = visit({ locale: true });
    const told: unknown[] = [];
    memory.addEventListener('localechange', ({ detail }) => told.push(detail));
    pick(language, 'pt-BR');
    pick(region, 'US');
    await pause(1);
    expect(told).to.deep.equal([{ language: 'pt-BR', region: undefined }, { language: 'pt-BR', region: 'US' }]);
    expect([memory.locale.language, memory.locale.region, memory.locale.tag]).to.deep.equal(['pt-BR', 'US', 'pt-US']);
    expect(cookies()).to.deep.equal({});
    say(['preferences']);
    expect(document.cookie.split('; ').sort()).to.deep.equal(['askfirst-language=pt-BR', 'askfirst-region=US']);
  });

  it('are the default on the next visit, also in selects that come late', async () => {
    visit({ locale: true }, ['preferences']).memory.locale.choose({ language: 'de', region: 'IN' });
    const { memory } = visit({ locale: true }, ['preferences']);
    expect([memory.locale.language, memory.locale.region]).to.deep.equal(['de', 'IN']);
    const { language, region } = pickers();
    await until(() => language.value === 'de' && region.value === 'IN' && region.options[0]!.text === 'United States');
  });

  it('join what was chosen here to what was kept', () => {
    visit({ locale: true }, ['preferences']).memory.locale.choose({ language: 'de', region: 'IN' });
    const { memory, say } = visit({ locale: true });
    expect(memory.locale.region).to.equal(undefined);
    memory.locale.choose({ region: 'US' });
    say(['preferences']);
    expect(cookies()).to.deep.equal({ 'askfirst-language': 'de', 'askfirst-region': 'US' });
  });

  it('are gone on withdrawal, and the page is as it came and goes on working', () => {
    const { area, language, region } = pickers();
    area.insertAdjacentHTML('beforeend', '<data value="1234.5" data-askfirst-format="number">1234.5</data>');
    const { memory, withdraw } = visit({ locale: { languages: ['en', 'ar'] } }, ['preferences']);
    pick(language, 'ar');
    pick(region, 'DE');
    expect([root.lang, root.dir, area.querySelector('data')!.textContent]).to.not.include('1234.5');
    withdraw();
    expect([root.lang, root.getAttribute('dir'), language.value, region.value, area.querySelector('data')!.textContent]).to.deep.equal(['en', null, 'en', 'US', '1234.5']);
    expect([memory.locale.language, cookies()]).to.deep.equal([undefined, {}]);
    pick(region, 'IN');
    expect([memory.locale.region, cookies()]).to.deep.equal(['IN', {}]);
  });

  it('can be taken back, one by one and altogether', () => {
    const { memory } = visit({ locale: true }, ['preferences']);
    memory.locale.choose({ language: 'de', region: 'IN' });
    memory.locale.choose({ language: '' });
    expect(cookies()).to.deep.equal({ 'askfirst-region': 'IN' });
    memory.locale.forget();
    expect(cookies()).to.deep.equal({});
  });

  it('turn the page itself only where it says that it can', () => {
    const { memory } = visit({ locale: true });
    memory.locale.choose({ language: 'ar' });
    expect([root.lang, root.dir]).to.deep.equal(['en', '']);
    const { locale } = visit({ locale: { languages: ['en', 'fa', 'zh-Hant'] } }).memory;
    locale.choose({ language: 'fa-AF' });
    expect([root.lang, root.dir]).to.deep.equal(['fa', 'rtl']);
    locale.choose({ language: 'zh-TW' });
    expect([root.lang, root.dir]).to.deep.equal(['zh-Hant', 'ltr']);
    locale.choose({ language: 'de' });
    expect([root.lang, root.getAttribute('dir')]).to.deep.equal(['en', null]);
  });

  for (const garbage of ['', '%', 'de_DE', '<b>', 'x', 'de-DE-x', 'und', '__proto__', 'd'.repeat(900), 'constructor']) {
    it(`are nothing where their cookies hold garbage: ${garbage.slice(0, 20)}`, () => {
      document.cookie = `askfirst-language=${garbage}; path=/`;
      document.cookie = `askfirst-region=${garbage}; path=/`;
      const { language } = pickers();
      const { memory } = visit({ locale: true }, ['preferences']);
      expect([memory.locale.language, memory.locale.region, language.value, memory.locale.tag]).to.deep.equal([undefined, undefined, 'en', 'en']);
    });
  }

  it('are refused from code where they are none', () => {
    const { memory } = visit({ locale: true });
    expect(() => memory.locale.choose({ language: 'de_DE' })).to.throw(RangeError, "The language must be a BCP 47 tag such as `de` or `pt-BR`, not 'de_DE'.");
    expect(() => memory.locale.choose({ region: 'Austria' })).to.throw(RangeError, "The region must be a code such as `AT` or `419`, not 'Austria'.");
  });
});

describe('numbers, prices and dates', () => {
  const plain = (text: string | null) => text!.replace(/[\u00A0\u202F]/g, ' ');
  beforeEach(() => {
    root.lang = 'de';
  });
  afterEach(() => {
    leave();
    clear();
    root.removeAttribute('lang');
  });

  const formatted = (element: string, region: string) => {
    const { firstElementChild } = place(element);
    visit({ locale: true }).memory.locale.choose({ region });
    return plain(firstElementChild!.textContent);
  };

  for (const [element, region, expected] of [
    ['<data value="1234.50" data-askfirst-format="number"></data>', 'DE', '1.234,50'],
    ['<data value="1234567.5" lang="en" data-askfirst-format="number"></data>', 'IN', '12,34,567.5'],
    ['<data value="1234.5" data-askfirst-format="currency:EUR"></data>', 'DE', '1.234,50 €'],
    ['<data value="1900" data-askfirst-format="currency:EUR"></data>', 'DE', '1.900 €'],
    ['<data value="120000" lang="en" data-askfirst-format="currency:INR"></data>', 'IN', '₹1,20,000'],
    ['<data value="0.255" data-askfirst-format="percent"></data>', 'DE', '25,5 %'],
    ['<data value="16" data-askfirst-format="unit:kilometer-per-hour"></data>', 'DE', '16 km/h'],
    ['<time datetime="2026-11-02" data-askfirst-format="date:long"></time>', 'DE', '2. November 2026'],
    ['<time datetime="2026-11-02" lang="en" data-askfirst-format="date:short"></time>', 'US', '11/2/26'],
    ['<time datetime="2026-11-02" lang="en" data-askfirst-format="date:short"></time>', 'GB', '02/11/2026'],
    ['<time datetime="14:05" lang="en" data-askfirst-format="time"></time>', 'US', '2:05 PM'],
    ['<time datetime="14:05" data-askfirst-format="time"></time>', 'DE', '14:05'],
    ['<data value="AT" data-askfirst-format="region"></data>', 'DE', 'Österreich'],
    ['<span data-askfirst-format="region"></span>', 'IN', 'Indien'],
    ['<data value="pt" data-askfirst-format="language"></data>', 'DE', 'Portugiesisch'],
  ] as const) {
    it(`are written as in ${region}: ${expected}`, () => {
      expect(formatted(element, region)).to.equal(expected);
    });
  }

  for (const element of [
    '<data value="1,5" data-askfirst-format="number">as it was</data>',
    '<data value="1e400" data-askfirst-format="number">as it was</data>',
    '<data value="5" data-askfirst-format="currency:€">as it was</data>',
    '<data value="5" data-askfirst-format="currency">as it was</data>',
    '<data value="5" data-askfirst-format="unit:cubit">as it was</data>',
    '<data data-askfirst-format="number">as it was</data>',
    '<data value="5" data-askfirst-format="weight">as it was</data>',
    '<time datetime="2026-13-40" data-askfirst-format="date">as it was</time>',
    '<time datetime="P3D" data-askfirst-format="date">as it was</time>',
    '<time datetime="2026-11-02" data-askfirst-format="date:huge">as it was</time>',
  ]) {
    it(`stay where there is nothing of the kind: ${element}`, () => {
      expect(formatted(element, 'DE')).to.equal('as it was');
    });
  }

  for (const language of ['ne', 'pa', 'eu', 'gl']) {
    it(`are never written in English, nor with holes, where the page speaks another language: ${language}`, () => {
      for (const element of [
        `<time lang="${language}" datetime="2026-11-10" data-askfirst-format="date:long">as it was</time>`,
        `<data lang="${language}" value="16" data-askfirst-format="unit:hour">as it was</data>`,
        `<data lang="${language}" value="DE" data-askfirst-format="region">as it was</data>`,
      ]) {
        expect(formatted(element, 'IN')).to.not.match(/November|M\d|16 hr|^Germany$/);
        clear();
      }
    });
  }

  it('stay as the page wrote them until the visitor has chosen', () => {
    const area = place('<data value="5.5" data-askfirst-format="number">five and a half</data>');
    const { memory } = visit({ locale: true }, ['preferences']);
    expect(area.textContent).to.equal('five and a half');
    memory.locale.choose({ region: 'DE' });
    expect(area.textContent).to.equal('5,5');
    memory.locale.forget();
    expect(area.textContent).to.equal('five and a half');
  });

  it('follow when the page adds or changes them', async () => {
    visit({ locale: true }).memory.locale.choose({ region: 'DE' });
    const area = place('<data value="5.5" data-askfirst-format="number"></data>');
    await until(() => area.textContent === '5,5');
    area.querySelector('data')!.value = '6.5';
    await until(() => area.textContent === '6,5');
  });
});

describe('tags', () => {
  it('are written as BCP 47 has them, without extensions', () => {
    expect(['DE-at', 'zh-hant-tw', 'en-u-ca-buddhist', 'iw', 'und', 'de_DE', '', 'toolongtag', null].map(languageTag)).to.deep.equal([
      'de-AT', 'zh-Hant-TW', 'en', 'he', undefined, undefined, undefined, undefined, undefined,
    ]);
    expect(['at', '419', 'Austria', '', 'a1', undefined].map(regionCode)).to.deep.equal(['AT', '419', undefined, undefined, undefined, undefined]);
  });

  it('find the language that serves, by its script', () => {
    const offered = ['en', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant', 'sr-Latn'];
    expect(['en-GB', 'pt', 'pt-BR', 'pt-AO', 'zh-HK', 'zh', 'sr', 'nl', undefined].map((wish) => bestOf(offered, wish))).to.deep.equal([
      'en', 'pt', 'pt-BR', 'pt', 'zh-Hant', 'zh-Hans', 'sr-Latn', undefined, undefined,
    ]);
  });

  it('tell from which side they are read', () => {
    expect(['de', 'ar', 'fa-AF', 'he', 'ur', 'az-Arab', 'pa-PK', 'pa', 'dv', 'yi'].map((tag) => directionOf(tag))).to.deep.equal([
      'ltr', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'rtl', 'rtl',
    ]);
  });
});
