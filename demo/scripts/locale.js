/**
 * `preferences`: language and region, chosen in the header. The choice works at once; it is the default on the next
 * visit only if the visitor allows that.
 */
import { forget, read, write } from './cookies.js';

const COOKIE = 'site_locale';
const HOMES = { en: '/', de: '/de/' };
/** What a cloud review starts at. A price list, not one price converted. */
const PRICES = { IN: [120_000, 'INR'], DE: [1_900, 'EUR'], GB: [1_600, 'GBP'], US: [2_100, 'USD'] };

const pageLanguage = document.documentElement.lang;

export function offerLocale() {
  const form = document.querySelector('.locale');
  const { language, region } = form.elements;
  const hint = document.querySelector('[data-locale-hint]');

  // What holds for this page view, and what is done to make it hold for longer: until there is a yes, only a hint.
  let locale = { language: pageLanguage, region: form.dataset.region };
  let chosen = false;
  const offerToKeep = () => (hint.hidden = false);
  let keep = offerToKeep;

  const show = () => {
    region.value = locale.region;
    showRegion(locale.region);
  };
  const choose = (part) => {
    locale = { ...locale, ...part };
    chosen = true;
    keep();
    show();
  };

  fill(language, Object.keys(HOMES), (tag) => nameOf(tag, 'language', tag));
  fill(region, Object.keys(PRICES), (tag) => nameOf(tag, 'region', pageLanguage));
  for (const option of language.options) option.lang = option.value;
  // The language select always tells which language this page is in.
  language.value = pageLanguage;
  region.value = locale.region;

  region.addEventListener('change', () => choose({ region: region.value }));
  language.addEventListener('change', () => {
    choose({ language: language.value });
    location.assign(HOMES[language.value]);
    language.value = pageLanguage; // Back may bring this page out of the cache as it was left.
  });
  // The footer's link to the other language is the same choice.
  const link = document.querySelector('[data-language]');
  link?.addEventListener('click', () => choose({ language: link.dataset.language }));

  (window.askfirst ||= []).push((consent) => {
    const returning = consent.has('preferences');
    if (!returning) forget(COOKIE);

    consent.when('preferences', () => {
      keep = () => write(COOKIE, `${locale.language}-${locale.region}`);
      hint.hidden = true;

      const kept = parse(read(COOKIE));
      if (chosen) {
        keep(); // Chosen first, allowed second: the choice made on this page counts.
      } else if (kept) {
        locale = kept;
        show();
        // Only the bare address follows the default, and only on arrival. `/de/` names its language; a page that
        // somebody is reading stays.
        if (returning && location.pathname === '/' && kept.language !== pageLanguage) {
          location.replace(HOMES[kept.language] + location.hash);
        }
      }

      return () => {
        keep = offerToKeep;
        forget(COOKIE);
      };
    });
  });
}

/** Reads a tag such as `de-IN`. Anything this site would not have written is no choice. */
function parse(tag = '') {
  const [language, region, ...more] = tag.split('-');
  const known = Object.hasOwn(HOMES, language) && Object.hasOwn(PRICES, region) && more.length === 0;
  return known ? { language, region } : undefined;
}

/** Prices and dates as they are written in the region, in the language of the page. */
function showRegion(region) {
  const tag = `${pageLanguage}-${region}`;
  const [amount, currency] = PRICES[region];
  const price = new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });

  for (const element of document.querySelectorAll('[data-price]')) element.textContent = price.format(amount);
  for (const element of document.querySelectorAll('[data-region-name]')) {
    element.textContent = nameOf(region, 'region', pageLanguage);
  }
  for (const time of document.querySelectorAll('time')) time.textContent = date.format(new Date(time.dateTime));
}

function nameOf(tag, type, language) {
  return new Intl.DisplayNames(language, { type }).of(tag);
}

function fill(select, tags, name) {
  select.replaceChildren(...tags.map((tag) => new Option(name(tag), tag)));
}
