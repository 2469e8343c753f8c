/**
 * Our UI: the banner, the preferences when somebody opens them, and the answers that are given there or by code.
 */
import { decide, newest, type Decision } from '../consent/decision.js';
import { questions } from '../consent/record.js';
import type { Prompt, PromptHost } from '../prompt.js';
import en from '../translations/en.js';
import type { Texts } from '../translations/texts.js';
import { Banner } from './banner.js';
import { bannerView, wordingOf, type Action, type BannerView } from './banner-view.js';
import type { Preferences } from './preferences.js';
import { stayInPage } from './stay-in-page.js';
import { hashOf, wordsIn } from './words.js';

/** How long a language is waited for before English stands in for it, in milliseconds. */
const PATIENCE = 1000;

export function createPrompt({ store, appearance, jar, keep, notify, inspect, language, texts, signal }: PromptHost): Prompt {
  const { policy, snapshot, signals } = store;
  const banner = create('askfirst-banner', Banner);
  const attach = stayInPage(banner, signal);
  let words = wordsIn('en', en, appearance);
  let speaking = !texts;
  let view: BannerView | undefined;
  let preferences: Preferences | undefined;
  /** Said of an answer that the browser will not keep. */
  let warning = false;
  let inspected = false;

  const speak = (module?: { readonly default: Texts }) => {
    if (module) words = wordsIn(language, module.default, appearance);
    speaking = true;
    update();
  };
  const spoken = texts && Promise.race([texts.then(speak), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  void spoken?.then(() => speaking || speak());

  const lasts = () => jar.lasts() && cookiesWork();

  function update() {
    if (!speaking) return;
    view = bannerView(policy, snapshot().record, signals().gpc, words);
    if (view && !lasts()) view = { ...view, text: `${view.text} ${words.forgetful}` };
    if (!view && warning) view = { text: words.forgetful, about: [], buttons: [['close', words.understood]] };
    banner.show({ view, words, appearance, act });
    if (view) attach();
    preferences?.show(words);
    // After the banner, and only for whoever has the page on a machine of their own: no visitor downloads it.
    if (view && !inspected && /(^|\.)(localhost|test)$|^127\./.test(location.hostname)) setTimeout(() => inspect?.(), 300);
    inspected ||= !!view;
  }

  function act(action: Action, event: Event) {
    if (action === 'customise') return void open();
    // Only a hand may say yes; a no may come from anything, so that privacy tools can say it.
    if (!view || action === 'save' || (action === 'accept' && !event.isTrusted)) return;
    if (warning) {
      warning = false;
      update();
      return;
    }
    const asked = action === 'close' ? [] : questions(policy, snapshot().record).map(({ key }) => key);
    const [yes, no] = action === 'accept' ? [asked, []] : [[], asked];
    answer({ yes, no, via: action }, wordingOf(view));
  }

  /** An answer of the visitor's, to the words that stood there. */
  function answer(decision: Decision, shown: readonly string[]) {
    const lasted = lasts();
    carryOut({ ...decision, wording: { language: words.language, hash: hashOf(shown) } });
    // Only now the browser has shown that it keeps nothing; where that was known, it was said with the question.
    warning = lasted && !lasts();
    update();
    attach();
    banner.announce(words.saved);
  }

  function carryOut(decision: Decision) {
    const text = decide(decision, { policy, ...snapshot(), signals: signals() });
    store.adopt(text, decision.via === 'api' ? 'api' : 'visitor');
  }

  async function open() {
    const [{ Preferences }] = await Promise.all([import('./preferences.js'), spoken]);
    if (signal.aborted || preferences?.isConnected) return;
    preferences = create('askfirst-preferences', Preferences);
    preferences.open(store, appearance, words, answer);
    preferences.addEventListener('close', () => notify('close'), { signal });
    signal.addEventListener('abort', () => preferences?.remove());
    notify('open');
  }

  async function merge(found: readonly string[], source: 'restore' | 'tab') {
    const { removeEverywhere } = await import('../browser/sweep.js');
    const text = newest(found);
    if (text !== undefined) removeEverywhere(jar.name);
    store.adopt(text, source);
    keep();
  }

  return {
    update,
    open: () => void open(),
    close: () => preferences?.close(),
    decide: carryOut,
    merge: (found, source) => void merge(found, source),
  };
}

/** As far as can be told without writing one; in some frames even looking throws. */
function cookiesWork(): boolean {
  try {
    return typeof document.cookie === 'string' && navigator.cookieEnabled;
  } catch {
    return false;
  }
}

function create<Element extends HTMLElement>(name: string, kind: new () => Element): Element {
  if (!customElements.get(name)) customElements.define(name, kind);
  return document.createElement(name) as Element;
}
