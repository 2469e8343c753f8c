/**
 * Brings one state about: `?state=receipt&theme=dark&language=ar&position=top`. The page marks itself with `data-shown`
 * when what its caption promises stands there.
 */
import { states } from './states.js';

const query = new URLSearchParams(location.search);
const { options = {}, said, gpc, forgetful, held, embed, narrow, then } = states[query.get('state')] ?? states['opt-in'];
const language = query.get('language') ?? 'en';
const theme = query.get('theme') ?? 'auto';
const root = document.documentElement;

// A dialog takes the focus. In a gallery of many nobody asked it to.
if (frameElement) frameElement.inert = true;

root.lang = language;
root.dir = /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
if (theme !== 'auto') root.style.colorScheme = theme;

// An answer of its own for each frame, and a new beginning each time it is loaded.
const cookie = { name: `gallery${(window.name + location.search).replace(/\W+/g, '_')}`, path: new URL('.', location).pathname };
const keep = (text, seconds) => { document.cookie = `${cookie.name}=${text}; path=${cookie.path}; max-age=${seconds}; samesite=lax`; };
keep('', 0);
if (said) keep(`v=1&yes=${said.yes ?? ''}&no=${said.no ?? ''}&t=${Math.floor(Date.now() / 1000) - 20 * 86_400}&r=1&via=save&l=en&h=1f3a9c2b`, 3600);

// What a browser would say and do.
if (gpc) Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
if (forgetful) {
  Object.defineProperty(navigator, 'cookieEnabled', { value: false });
  Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
}

const here = document.querySelector('#here');
here.classList.toggle('column', narrow === true);
if (held) here.innerHTML = `<script type="text/plain" data-askfirst="${held}">window.heldScriptRan = true</script>`;
if (embed !== undefined) {
  here.innerHTML = `<askfirst-embed category="marketing" src="film.html" name="Films Example" privacy="https://films.example/privacy" ${embed}>
    <a href="film.html">Watch it at Films Example</a></askfirst-embed>`;
}

const consent = window.askfirst.start({
  categories: ['browser', 'preferences', 'feedback'],
  privacy: '/privacy.html',
  contact: 'mailto:privacy@sample.example',
  position: query.get('position') ?? 'bottom',
  theme,
  language,
  cookie,
  ...options,
});

/** Resolves to what this finds, as soon as that is there. */
async function found(find) {
  for (;;) {
    const it = find();
    if (it) return it;
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}
const inside = (element, selector) => document.querySelector(element)?.shadowRoot?.querySelector(selector);
const told = (action) => found(() => inside('askfirst-banner', `[data-askfirst-action=${action}]`));
const open = () => {
  consent.open();
  return found(() => inside('askfirst-preferences', 'dialog[open]'));
};
const press = async (action) => (await told(action)).click();
const unfold = async () => {
  const { shadowRoot } = document.querySelector('askfirst-preferences');
  for (let depth = 0; depth < 2; depth++) {
    // Of hundreds, a few are enough to look at.
    for (const summary of [...shadowRoot.querySelectorAll('details:not([open]) > summary')].slice(0, 4)) summary.click();
    // What opens is built only then.
    await found(() => !shadowRoot.querySelector('details[open] > summary:only-child'));
  }
};

if (held) await found(() => window.heldScriptRan);
if (!then && embed === undefined) await found(() => inside('askfirst-banner', '.surface'));
await then?.({ consent, told, press, open, unfold });
if (embed !== undefined) await found(() => inside('askfirst-embed', '[part=placeholder]'));
root.dataset.shown = '';
if (frameElement) frameElement.inert = false;
