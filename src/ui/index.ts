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

export function createPrompt(host: PromptHost): Prompt {
  const { store, appearance, signal } = host;
  const { policy } = store;
  let words = wordsIn('en', en, appearance);
  let view: BannerView | undefined;
  let preferences: Preferences | undefined;

  const banner = create('askfirst-banner', Banner);
  const attach = stayInPage(banner, signal);

  // A language may come late, or never: English stands in for it, after a moment, and goes when it comes.
  let spoken = !host.texts;
  const speak = (language: string, texts: Texts) => {
    words = wordsIn(language, texts, appearance);
    update();
  };
  if (host.texts) {
    const patience = setTimeout(() => {
      spoken = true;
      update();
    }, 1000);
    void host.texts.then(({ default: texts }) => {
      clearTimeout(patience);
      spoken = true;
      speak(host.language, texts);
    });
  }

  function update() {
    view = spoken ? bannerView(policy, store.snapshot().record, store.signals().gpc, words) : undefined;
    if (view && !host.lasts()) view = { ...view, text: `${view.text} ${words.forgetful}` };
    banner.show({ view, words, appearance, act });
    if (view) attach();
    preferences?.show(words);
  }

  function act(action: Action, event: Event) {
    if (action === 'customise') return void open();
    // Only a hand may say yes; a no may come from anything, so that privacy tools can say it.
    if (!view || action === 'save' || (action === 'accept' && !event.isTrusted)) return;
    const asked = action === 'close' ? [] : questions(policy, store.snapshot().record).map(({ key }) => key);
    const [yes, no] = action === 'accept' ? [asked, []] : [[], asked];
    answer({ yes, no, via: action }, wordingOf(view));
  }

  /** An answer of the visitor's, to the words that stood there. */
  function answer(decision: Decision, shown: readonly string[]) {
    carryOut({ ...decision, wording: { language: words.language, hash: hashOf(shown) } });
    attach();
    banner.announce(words.saved);
  }

  function carryOut(decision: Decision) {
    const text = decide(decision, { policy, ...store.snapshot(), signals: store.signals() });
    store.adopt(text, decision.via === 'api' ? 'api' : 'visitor');
  }

  async function open() {
    const { Preferences } = await import('./preferences.js');
    if (signal.aborted || preferences?.isConnected) return;
    preferences = create('askfirst-preferences', Preferences);
    preferences.open(host, words, answer);
    host.notify('open');
    preferences.addEventListener('close', () => host.notify('close'));
  }

  return {
    update,
    open: () => void open(),
    close: () => preferences?.close(),
    decide: carryOut,
    merge: (texts) => store.adopt(newest(texts), 'restore'),
  };
}

function create<Element extends HTMLElement>(name: string, kind: new () => Element): Element {
  if (!customElements.get(name)) customElements.define(name, kind);
  return document.createElement(name) as Element;
}
