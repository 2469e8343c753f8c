/**
 * Our UI: the banner, and the preferences when somebody opens them.
 */
import type { Decision } from '../consent/decision.js';
import { questions } from '../consent/record.js';
import { insist, type Host } from '../parts.js';
import type { Prompt } from '../prompt.js';
import en from '../translations/en.js';
import { pickLanguage } from '../translations/languages.js';
import { Banner } from './banner.js';
import { bannerView, wordingOf, type Action, type BannerView } from './banner-view.js';
import type { Preferences } from './preferences.js';
import { stayInPage } from './stay-in-page.js';
import { detailsIn, hashOf, wordsIn, type DetailWords, type Words } from './words.js';

/** How long a language is waited for before English stands in for it, in milliseconds. */
const PATIENCE = 1000;

export function create(host: Host): Prompt {
  const { consent, store, options, jar, part, bring, guessed, start, signal } = host;
  const { policy, snapshot, signals } = store;
  const { language: wish = 'auto' } = options;
  const language = pickLanguage(wish === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [wish]);
  const banner = element('askfirst-banner', Banner);
  // Before it says anything: only of a region that it knows a screen reader tells changes.
  stayInPage(banner, signal);
  const english = wordsIn('en', en, options);
  /** `undefined` as long as it is not known which language is spoken. */
  let words = language === 'en' ? english : undefined;
  let view: BannerView | undefined;
  let preferences: Preferences | undefined;
  /** Did the browser keep cookies when the answer was given that is being carried out? */
  let lasted: boolean | undefined;
  /** What is told where nothing is asked. */
  let notice: BannerView | undefined;
  let runsOn = false;
  let seen = false;

  const come = async () => {
    // What the core has asked for is that of the first wish, whatever its script and region.
    const [guess] = /^\w*/.exec(wish === 'auto' ? document.documentElement.lang : wish)!;
    const come = guess === language ? await guessed : undefined;
    const { default: texts } = come ?? (await insist((attempt) => bring(`translations/${language}.js`, attempt)));
    words = wordsIn(language, texts, options);
    update();
  };
  const spoken = words ? undefined : orSoon(come());
  void spoken?.then(() => {
    words ??= english;
    update();
  });

  const lasts = () => jar.lasts() && cookiesWork();

  function update() {
    if (!words || signal.aborted) return;
    view = bannerView(policy, snapshot().record, signals().gpc, words);
    if (view && !lasts()) view = { ...view, text: `${view.text} ${words.forgetful}` };
    if (!view && lasted !== undefined) {
      banner.announce(words.saved);
      // Only now the browser has shown that it keeps nothing; where that was known, it was said with the question.
      if (lasted && !lasts()) notice = { text: words.forgetful, about: [], buttons: [['close', words.understood]] };
      lasted = undefined;
    }
    banner.show({ view: view ?? notice, words, appearance: options, act });
    if (view && !seen) whenSeen();
  }

  /** What can wait until the banner stands: what carries an answer out, and word for the site's developer. */
  function whenSeen() {
    seen = true;
    setTimeout(() => {
      void part('askfirst-changes.js');
      // Only on a machine of the developer's own: no visitor downloads it.
      if (start && /(^|\.)(localhost|test)$|^127\./.test(location.hostname)) void part('askfirst-inspection.js');
    }, 100);
  }

  function act(action: Action, event: Event) {
    if (action === 'reload') location.reload();
    if (action === 'customise') void open();
    if (action !== 'accept' && action !== 'reject' && action !== 'close') return;
    // Only a hand may say yes; a no may come from anything, so that privacy tools can say it.
    if (action === 'accept' && !event.isTrusted) return;
    if (!view) {
      notice = undefined;
      update();
      return;
    }
    const asked = action === 'close' ? [] : questions(policy, snapshot().record).map(({ key }) => key);
    const [yes, no] = action === 'accept' ? [asked, []] : [[], asked];
    answer({ yes, no, via: action }, wordingOf(view), words!);
  }

  /** An answer of the visitor's, to the words that stood there. */
  function answer(decision: Decision, shown: readonly string[], { language }: Words) {
    lasted = lasts();
    void part('askfirst-changes.js').then(({ decide }) => decide({ ...decision, wording: { language, hash: hashOf(shown) } }));
  }

  async function open() {
    const [{ Preferences }, spoken] = await Promise.all([import('./preferences.js'), speakOfDetails()]);
    if (signal.aborted || preferences?.isConnected) return;
    preferences = element('askfirst-preferences', Preferences);
    preferences.open({ ...spoken, store, appearance: options, runsOn, answer: (decision, shown) => answer(decision, shown, spoken.words) });
    preferences.addEventListener('close', () => consent.dispatchEvent(new Event('close')), { signal });
    signal.addEventListener('abort', () => preferences?.remove());
    consent.dispatchEvent(new Event('open'));
  }

  /** Both in one language: English where the other does not come. */
  async function speakOfDetails(): Promise<{ words: Words; details: DetailWords }> {
    await spoken;
    if (words && words !== english) {
      const found = await orSoon(insist((attempt) => bring(`translations/details/${language}.js`, attempt)));
      if (found) return { words, details: detailsIn(language, found.default, options) };
    }
    const { default: texts } = await import('../translations/details/en.js');
    return { words: english, details: detailsIn('en', texts, options) };
  }

  async function offerReload() {
    runsOn = true;
    const { words, details } = await speakOfDetails();
    const buttons = [['reload', details.reloadNow], ['close', words.understood]] as const;
    notice = { text: details.reload, about: [], buttons };
    update();
  }

  return { update, open: () => void open(), close: () => preferences?.close(), offerReload: () => void offerReload() };
}

/** Resolves to what is awaited, or, where that takes too long, to nothing. */
const orSoon = <T>(awaited: Promise<T>): Promise<T | undefined> =>
  Promise.race([awaited, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);

/** As far as can be told without writing one; in some frames even looking throws. */
function cookiesWork(): boolean {
  try {
    return typeof document.cookie === 'string' && navigator.cookieEnabled;
  } catch {
    return false;
  }
}

function element<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  if (!customElements.get(name)) customElements.define(name, kind);
  return document.createElement(name) as Kind;
}
