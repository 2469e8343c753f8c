/**
 * Our UI: the banner, the preferences when somebody opens them, and what is told where nothing is asked.
 */
import { inDevelopment } from '../browser/development.js';
import type { Decision } from '../consent/decision.js';
import { questions, type ConsentRecord } from '../consent/record.js';
import { insist, type Host, type Piece } from '../parts.js';
import type { Prompt } from '../prompt.js';
import { Banner } from './banner.js';
import { bannerView, wordingOf, type Action, type BannerView } from './banner-view.js';
import { makeOwn } from './make.js';
import type { Notices } from './notices.js';
import type { PreferencesPrompt } from './preferences.js';
import { createSpeech } from './speech.js';
import { stayInPage } from './stay-in-page.js';
import type { Words } from './words.js';

export function create(host: Host): Prompt {
  if (document.contentType !== 'text/html') return createSilence();
  const { consent, store, options, jar, part, bring, start, signal } = host;
  const { policy, snapshot, signals } = store;
  const banner = makeOwn('askfirst-banner', Banner);
  // Before it says anything: only of a region that it knows a screen reader tells changes.
  stayInPage(banner, signal);
  const speech = createSpeech(host, () => update());
  let view: BannerView | undefined;
  let preferences: Promise<PreferencesPrompt> | undefined;
  /** The answer that is being carried out: what stood before it. */
  let answered: { before: ConsentRecord | undefined } | undefined;
  /** Does the browser keep cookies, as far as the visitor was told? */
  let lasts = true;
  /** What is told where nothing is asked. */
  let notice: BannerView | undefined;
  let notices: Promise<Notices> | undefined;
  let runsOn = false;
  let seen = false;

  const look = () => (lasts = keepsCookies(store.text() && jar.name));

  function update() {
    const words = speech.words();
    if (!words || signal.aborted) return;
    const asked = view;
    view = bannerView(policy, snapshot().record, signals().gpc, words, options.changes);
    if (view && !look()) view = { ...view, text: `${view.text} ${words.forgetful}` };
    if (!view && answered) {
      const { before } = answered;
      // When the banner is gone: both would have the page styled before it.
      setTimeout(() => banner.announce(words.saved));
      // Only now the browser shows that it keeps nothing; where that was known, it was said with the question.
      notify(({ saved }) => saved(before, () => lasts && !look()));
      answered = undefined;
    }
    banner.show({ view: view ?? notice, words, appearance: options, act });
    // For those who keep clear of what stands there, or up with it.
    consent.dispatchEvent(new Event('shown'));
    if (view && !asked) whenSeen();
  }

  /** Imports a piece of the UI. A browser may remember that an address failed: then it is brought by its name. */
  const come = <Module>(piece: Piece, load: () => Promise<Module>) =>
    insist((attempt) => (attempt ? bring<Module>(`askfirst-${piece}.js`, attempt) : load()));

  /** Without them, and what comes with them, everything works. */
  function notify(use?: (notices: Notices) => unknown) {
    notices ??= come('standing', () => import('./standing.js')).then(({ stand }) =>
      stand(
        banner,
        speech,
        host,
        (told) => {
          notice = told;
          update();
        },
        prepare,
      ),
    );
    void notices.then(use);
  }

  /** What can wait until the banner stands: what carries an answer out, and word for the site's developer. */
  function whenSeen() {
    setTimeout(() => {
      // By now a screen reader knows the region that this is told in.
      if (view) banner.announce(view.title ?? view.text);
      if (seen) return;
      seen = true;
      void part('askfirst-changes.js');
      notify();
      // Only on a machine of the developer's own: no visitor downloads it.
      if (inDevelopment()) {
        if (start) void part('askfirst-inspection.js');
        void part('askfirst-fairness.js');
      }
    }, 100);
  }

  function act(action: Action, event: Event) {
    if (action === 'customise') open();
    // Only a hand may say yes; a no may come from anything, so that privacy tools can say it.
    if (action === 'customise' || (action === 'accept' && !event.isTrusted)) return;
    const asked = action === 'close' ? [] : questions(policy, snapshot().record).map(({ key }) => key);
    const [yes, no] = action === 'accept' ? [asked, []] : [[], asked];
    answer({ yes, no, via: action as Decision['via'] }, wordingOf(view!), speech.words()!);
  }

  /** An answer of the visitor's, to the words that stood there. */
  function answer(decision: Decision, shown: readonly string[], { language }: Words) {
    answered = { before: snapshot().record };
    void part('askfirst-changes.js').then(({ decide }) => decide({ ...decision, wording: { language, shown } }));
  }

  const bringPreferences = () =>
    (preferences ??= come('preferences', () => import('./preferences.js')).then(({ createPreferences }) =>
      createPreferences(host, speech, answer, () => runsOn),
    ));

  /** Brings the preferences, and draws them if not told otherwise. */
  function prepare(draw = true) {
    void bringPreferences().then((preferences) => draw && void preferences.prepare());
  }

  function open() {
    const { record } = snapshot();
    void bringPreferences().then((preferences) => preferences.open(record));
  }

  function offerReload() {
    runsOn = true;
    notify((notices) => notices.offerReload());
  }

  return { update, open, close: () => void preferences?.then(({ close }) => close()), offerReload };
}

/** Lit's templates are HTML: in XHTML nobody can be asked, and what is held stays held. Who calls for the prompt waits for ever. */
function createSilence(): never {
  console.warn('askfirst: no banner can stand in XHTML, so nothing is let in.');
  return new Promise(() => undefined) as never;
}

/** Is an answer kept, under this name; or, before there is one, will it be? As far as can be told: in some frames even looking throws. */
function keepsCookies(name?: string | null): boolean {
  try {
    return `; ${document.cookie}`.includes(name ? `; ${name}=` : '') && navigator.cookieEnabled;
  } catch {
    return false;
  }
}
