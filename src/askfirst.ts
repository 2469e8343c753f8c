/**
 * The composition root of a page view: builds what each needs, lets in what the standing answer allows, returns the
 * consent handle. What happens when an answer changes is composed in `changes.ts`, and brought only then.
 */
import { whenActivated } from './browser/activation.js';
import { listenToControls } from './browser/controls.js';
import { createCookieJar } from './browser/cookie-jar.js';
import { createGate } from './browser/gate.js';
import { mark } from './browser/mark.js';
import { readSignals } from './browser/signals.js';
import { joinTabs } from './browser/tabs.js';
import { attempt } from './consent/attempt.js';
import type { Change } from './consent/events.js';
import { holding } from './consent/grants.js';
import { endOf, now, questions } from './consent/record.js';
import { createStore } from './consent/store.js';
import { createWhen } from './consent/when.js';
import { createHandle, type Consent } from './handle.js';
import type { Settings } from './options.js';
import { insist, type Bring, type Host, type Parts } from './parts.js';
import type { Prompt } from './prompt.js';

/** `start` is how the library was started, for the inspection. */
export function compose({ policy, cookie, options }: Settings, bring: Bring, start?: Host['start']): Consent {
  const life = new AbortController();
  const { signal } = life;
  const store = createStore(policy, readSignals());
  const jar = createCookieJar(cookie);
  const { when, begin, watchers } = createWhen((key) => consent.has(key));
  const consent: Consent = createHandle(store, {
    when,
    say: (said) => void changes().then(({ say }) => say(said)),
    open: () => void prompt().then(({ open }) => open()),
    close: () => void (made['askfirst-ui.js'] as Promise<Prompt> | undefined)?.then(({ close }) => close()),
    setLanguage(tag) {
      options.language = tag;
      announce('language');
    },
    stop: () => life.abort(),
  });
  const made: Partial<Record<keyof Parts, Promise<unknown>>> = {};
  const part = ((file: keyof Parts) =>
    (made[file] ??= insist((attempt) => bring(file, attempt)).then(({ create }) => create(host)))) as Host['part'];
  const gate = createGate(mayLive, () => part('askfirst-elements.js'), signal);
  const changes = () => part('askfirst-changes.js');
  const prompt = () => {
    const { language = 'auto' } = options;
    const [guess] = /^\w*/.exec(language === 'auto' ? document.documentElement.lang : language)!;
    // Which languages there are, the UI knows; asking only then would take a visitor who speaks one of them as long again.
    host.guessed ??= guess && guess !== 'en' ? bring(`translations/${guess}.js`).catch(() => undefined) : undefined;
    return part('askfirst-ui.js');
  };
  const host: Host = { consent, store, options, jar, gate, watchers, begin, keep, askNow, announce, part, bring, start, signal };

  // An attribute without a value is a yes; JSON may say no.
  for (const name of ['guard', 'shadow', 'button'] as const) if ((options[name] ?? false) !== false) void part(`askfirst-${name}.js`);
  whenActivated(() => {
    host.tell = joinTabs(cookie.name, look, signal);
    look();
    listenToControls(consent.open, (keys) => void changes().then(({ grant }) => grant(keys)), signal);
    // Some browsers keep a cookie written by script for seven days only, however long it is meant to live.
    setTimeout(() => jar.read()[0] === store.text() && keep(), 1000);
  }, signal);
  return consent;

  /** Looks at the cookie: at the start, and whenever it may have changed while nobody looked. */
  function look(heard?: string) {
    const texts = jar.read();
    const first = store.text() === null;
    if (first && !texts[1]) restore(texts[0]);
    else if (heard || first || texts[0] !== store.text() || readSignals().gpc !== store.signals().gpc) {
      void changes().then(({ look }) => look(heard));
    }
  }

  function restore(text: string | undefined) {
    const { record, grants } = store.take(text, readSignals());
    const granted = holding(grants);
    const change: Change = { granted, withdrawn: [], changed: granted, source: 'restore', record, grants };
    // Who has just been handed the handle can still subscribe to `ready`.
    const ready = () => queueMicrotask(() => announce('ready', change));
    for (const effect of [askNow, () => mark(granted), gate.letIn, begin, ready]) attempt(effect);
  }

  function askNow() {
    if (made['askfirst-ui.js'] || questions(policy, consent.record)[0]) void prompt().then(({ update }) => update());
  }

  function keep() {
    const { record } = consent;
    if (record && !signal.aborted) jar.write(store.text()!, endOf(record, policy.life) - now());
  }

  function announce(type: string, detail?: unknown) {
    consent.dispatchEvent(new CustomEvent(type, { detail }));
    document.dispatchEvent(new CustomEvent(`askfirst:${type}`, { detail }));
  }

  function mayLive(keys: string) {
    return keys.match(/\S+/g)?.every((key) => (key.startsWith('!') ? consent.state(key.slice(1)) === 'denied' : consent.has(key)));
  }
}
