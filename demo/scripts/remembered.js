/**
 * The page that lists what is kept of the visitor, piece by piece, from the cookies themselves, and deletes each piece.
 * The words about a category stand in the page.
 */
import { nameOf } from './greeting.js';

const { lang } = document.documentElement;

const ARTICLES = {
  '/articles/what-cookies-are-for.html': 'What cookies are for, and when a site should ask',
  '/articles/first-workload.html': 'Moving your first workload',
  '/articles/cloud-cost.html': 'Four questions to ask a cloud bill',
};

const DRAFT = 'askfirst:feedback:draft:';

export function listRemembered() {
  const page = document.querySelector('.remembered');
  if (!page) return;

  (window.askfirst ||= []).push((consent) => {
    (window.askfirstMemory ||= []).push((memory) => {
      const show = () => page.querySelectorAll('section').forEach((section) => showCategory(section, consent, memory));
      memory.addEventListener('change', show);
      for (const type of ['ready', 'change']) consent.addEventListener(type, show);
      show();
    });
  });
}

function showCategory(section, consent, memory) {
  const { category } = section.dataset;
  const state = section.querySelector('.state');
  const isAllowed = category === 'necessary' ? !!consent.record : consent.has(category);
  const words = isAllowed ? state.dataset.allowed : state.dataset.refused;
  // Said again, it would be read again.
  if (state.textContent !== words) state.textContent = words;
  section.querySelector('[data-askfirst-grant]')?.toggleAttribute('hidden', isAllowed);

  const pieces = PIECES[category](consent, memory).filter(({ value }) => value);
  const show = () => showCategory(section, consent, memory);
  const had = section.querySelector('ul').contains(document.activeElement);
  section.querySelector('ul').replaceChildren(...pieces.map((piece) => elementOf(piece, show)));
  // The button that was pressed is gone: the focus goes on, not back to the top of the page.
  if (had) (section.querySelector('ul button') ?? focusable(section.querySelector('h2'))).focus();
}

/** By category: what is kept, under which cookie or key, and how to delete it. */
const PIECES = {
  necessary: ({ record, withdraw, policy }) => [
    {
      what: 'Your answer',
      where: 'askfirst',
      value: record && answerOf(record, policy),
      remove: withdraw,
      verb: 'Withdraw everything',
      isShown: record?.yes.length > 0,
    },
  ],

  browser: (consent, { browser }) => [
    {
      what: 'Your browser',
      where: 'askfirst-browser',
      // While this page stands, the cookie holds what the visitor has come with now.
      value: consent.cookies('browser').get('askfirst-browser') && browser.current && describe(browser.current),
      remove: browser.forget,
    },
  ],

  preferences: (consent, { locale }) =>
    ['language', 'region'].map((type) => {
      const value = consent.cookies('preferences').get(`askfirst-${type}`);
      return {
        what: type === 'language' ? 'Language' : 'Region',
        where: `askfirst-${type}`,
        value: value && new Intl.DisplayNames(lang, { type }).of(value),
        remove: () => locale.choose({ [type]: undefined }),
      };
    }),

  feedback: (consent, { feedback }) => {
    if (!consent.has('feedback')) return [];
    const ratings = [...feedback.ratings].map(([path, stars]) => ({
      what: `Your rating of “${ARTICLES[path] ?? path}”`,
      where: 'askfirst-ratings',
      value: `${stars} of 5`,
      remove: () => feedback.rate(path, undefined),
    }));
    const fields = [...feedback.fields].map(([name, value]) => ({
      what: name === 'email' ? 'Your e-mail address' : `Your ${name}`,
      where: 'askfirst-fields',
      value,
      remove: () => feedback.forget('forms', name),
    }));
    const drafts = Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT)).map((key) => {
      const [path] = key.slice(DRAFT.length).split('#');
      return {
        what: `An unfinished comment on “${ARTICLES[path] ?? path}”`,
        where: 'sessionStorage',
        value: JSON.parse(sessionStorage[key]).comment,
        remove: () => sessionStorage.removeItem(key),
      };
    });
    return [...ratings, ...fields, ...drafts];
  },
};

function answerOf({ yes, no, at }, { categories }) {
  const names = new Intl.ListFormat(lang);
  const labels = Object.fromEntries([...document.querySelectorAll('.remembered section')].map(({ dataset, firstElementChild }) => [dataset.category, firstElementChild.textContent]));
  const said = (keys) => names.format(categories.filter(({ key }) => keys.includes(key)).map(({ key }) => labels[key])) || 'nothing';
  const when = new Date(at * 1000).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });
  return `On ${when} you allowed ${said(yes)}, and refused ${said(no)}.`;
}

function describe(browser) {
  const { pdf, plugins, installed } = browser.software;
  const software = [pdf && 'a PDF viewer', installed && 'this site as an app', ...plugins].filter(Boolean);
  return `${nameOf(browser)}; ${software.length ? `with ${new Intl.ListFormat(lang).format(software)}` : 'no additional software'}`;
}

function elementOf({ what, where, value, remove, verb = 'Delete', isShown = true }, show) {
  const [item, name, code, text, button] = ['li', 'strong', 'code', 'p', 'button'].map((tag) => document.createElement(tag));
  name.textContent = what;
  code.textContent = where;
  text.textContent = value;
  Object.assign(button, { type: 'button', className: 'small-action', textContent: verb, hidden: !isShown });
  button.setAttribute('aria-label', `${verb}: ${what}`);
  button.addEventListener('click', () => {
    remove();
    show();
  });
  item.append(name, text, code, button);
  return item;
}

function focusable(heading) {
  heading.tabIndex = -1;
  return heading;
}
