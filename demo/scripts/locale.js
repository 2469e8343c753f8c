/**
 * What a choice of language or region changes here. The memory shows and keeps the choice, and writes prices and dates as
 * they are written there; that the price is another one, and where the German pages are, only this site knows.
 */
const HOMES = { en: '/', de: '/de/' };

/** What a cloud review starts at. A price list, not one price converted. */
const PRICES = { IN: [120_000, 'INR'], DE: [1_900, 'EUR'], GB: [1_600, 'GBP'], US: [2_100, 'USD'] };

const pageLanguage = document.documentElement.lang;

export function followChoice() {
  const picker = document.querySelector('select[data-askfirst-remember=language]');
  const link = document.querySelector('a[data-language]');

  // Whoever picks a language goes there at once. Back may bring this page out of the cache: it shows its own, then.
  picker.addEventListener('change', () => location.assign(HOMES[picker.value]));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) picker.value = pageLanguage;
  });

  (window.askfirstMemory ||= []).push((memory) => {
    const { locale } = memory;
    const follow = () => showPrices(locale.region);
    memory.addEventListener('localechange', follow);
    follow();
    // The link in the footer is the same choice.
    link?.addEventListener('click', () => locale.choose({ language: link.dataset.language }));

    // Only the bare address follows the default. `/de/` names its language, and so does an article.
    const home = HOMES[locale.language];
    if (location.pathname === '/' && home && home !== '/') location.replace(home + location.hash);
  });
}

function showPrices(region) {
  for (const price of document.querySelectorAll('data[data-home]')) {
    const [amount, currency] = PRICES[region] ?? PRICES[price.dataset.home];
    price.value = String(amount);
    price.dataset.askfirstFormat = `currency:${currency}`;
  }
}
