/**
 * The composition root: builds everything, wires it in order, returns the consent handle.
 */
import { whenActivated } from './browser/activation.js';
import { listenToControls } from './browser/controls.js';
import { createCookieJar } from './browser/cookie-jar.js';
import { createGate } from './browser/gate.js';
import { mark } from './browser/mark.js';
import { readSignals } from './browser/signals.js';
import { joinTabs } from './browser/tabs.js';
import type { Decision } from './consent/decision.js';
import type { Change } from './consent/events.js';
import { endOf, now } from './consent/record.js';
import { createStore } from './consent/store.js';
import { createHandle, type Consent } from './handle.js';
import type { Settings } from './options.js';
import { createAsk, type Bring } from './prompt.js';

/** `inspect` tells the site's developer what is wrong with the options. */
export function compose({ policy, cookie, appearance }: Settings, bring: Bring, inspect?: () => unknown): Consent {
  const life = new AbortController();
  const { signal } = life;
  const effects: ((change: Change) => void)[] = [];
  const store = createStore(policy, readSignals(), effects);
  const { adopt } = store;
  const jar = createCookieJar(cookie);
  const ask = createAsk({ store, appearance, jar, keep, notify, inspect, signal }, bring);
  const open = () => ask('open');
  const [consent, follow] = createHandle(store, { decide, open, close: () => ask('close'), stop });
  const gate = createGate(mayLive, signal);
  let tell: () => void;

  // The order of effects: saved first, announced last, and nothing is let in before the cookie that allows it.
  effects.push(save, () => ask('update'), mark, gate, follow, announce);

  whenActivated(() => {
    tell = joinTabs(cookie.name, look, signal);
    look();
    listenToControls(open, (yes) => decide({ yes, no: [], via: 'grant' }), signal);
    // Some browsers keep a cookie written by script for seven days only, however long it is meant to live.
    setTimeout(keep, 1000);
  }, signal);
  return consent;

  function stop() {
    effects.length = 0;
    life.abort();
  }

  function decide(decision: Decision) {
    whenActivated(() => signal.aborted || ask('decide', decision), signal);
  }

  function save({ source }: Change) {
    if (!/visitor|api/.test(source)) return;
    keep();
    tell();
  }

  function keep() {
    const { record } = consent;
    if (record && !signal.aborted) jar.write(store.text()!, endOf(record, policy.life) - now());
  }

  function announce(detail: Change) {
    const tell = (type: string) => {
      consent.dispatchEvent(new CustomEvent(type, { detail }));
      document.dispatchEvent(new CustomEvent(`askfirst:${type}`, { detail }));
    };
    // Who has just been handed the handle can still subscribe to `ready`.
    if (detail.source === 'restore') queueMicrotask(() => tell('ready'));
    else tell('change');
  }

  function notify(type: 'open' | 'close') {
    consent.dispatchEvent(new Event(type));
  }

  function mayLive(keys: string) {
    return keys
      .split(/\s+/)
      .every((key) => (key.startsWith('!') ? consent.state(key.slice(1)) === 'denied' : consent.has(key)));
  }

  /** Takes over what stands in the cookie now: at the start, and whenever it may have changed while nobody looked. */
  function look() {
    const texts = jar.read();
    const signals = readSignals();
    const source = store.text() === null ? 'restore' : 'tab';
    if (texts[1]) ask('merge', texts, source);
    else if (texts[0] !== store.text()) adopt(texts[0], source, signals);
    else if (signals.gpc !== store.signals().gpc) adopt(texts[0], 'signal', signals);
  }
}
