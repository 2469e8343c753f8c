/**
 * What happens when an answer changes: composed like `askfirst.ts`, and brought when it is first needed. A page view on
 * which nobody answers does without.
 */
import { breathe } from './browser/breathe.js';
import { fetchAhead } from './browser/fetch-ahead.js';
import { holdAgain } from './browser/hold-again.js';
import { mark } from './browser/mark.js';
import { nextFrame } from './browser/next-frame.js';
import { readSignals } from './browser/signals.js';
import { leavingsOf, outOfReach, removeEverywhere, sweep } from './browser/sweep.js';
import { attempt } from './consent/attempt.js';
import { decide, newest, undo, type Decision } from './consent/decision.js';
import { difference } from './consent/difference.js';
import type { Source } from './consent/events.js';
import { categoryOf, holding, type Signals } from './consent/grants.js';
import { optional } from './consent/policy.js';
import { endWatchers } from './consent/withdraw.js';
import type { Changes, Host } from './parts.js';

/** Browsers refuse a cookie of more than 4096 characters, its name and attributes with it. */
const LONGEST = 4000;

export function create(host: Host): Changes {
  const { consent, store, jar, gate, watchers, options, part, signal } = host;
  const { policy } = store;
  /** Keys of scripts that were withdrawn and go on running, because nothing stops them. */
  const running = new Set<string>();
  /** Nobody decides before it is known what was decided earlier. */
  const ready = store.text() !== null || new Promise((resolve) => consent.addEventListener('ready', resolve, { once: true }));
  /** Each change is carried out to its end before the next one begins. */
  let turn: Promise<unknown> = Promise.resolve();
  /** What is withdrawn has been swept, and the page drawn. */
  let cleared: Promise<string[]> | undefined;

  // From now on there is a visitor who has just clicked. The gate may come by itself, when something is added to the page.
  gate.pace = async () => {
    await cleared;
    await breathe();
  };
  gate.ahead = fetchAhead;

  // What goes on running may write again for as long as the page stands.
  const sweepAtTheEnd = () => {
    const denied = Object.keys(consent.grants).filter((key) => consent.state(key) === 'denied');
    if (running.size) void sweep(leavingsOf(policy, denied, consent.grants, jar.name));
  };
  addEventListener('pagehide', sweepAtTheEnd, { signal });

  const inTurn = (act: () => unknown) => {
    turn = turn.then(() => signal.aborted || act()).catch(reportError);
  };

  /** The order of effects: saved first, announced last. What is withdrawn ends at once, and before anything is let in. */
  async function take(text: string | undefined, source: Source, signals?: Signals) {
    const before = store.snapshot();
    const change = difference(policy, before, store.take(text, signals), source);
    const { changed, grants, withdrawn } = change;
    const denied = changed.filter((key) => !grants[key]);

    const isOurs = source === 'visitor' || source === 'api';
    if (isOurs || jar.read()[0] !== text) host.keep();
    if (isOurs) host.tell?.(text!);
    attempt(() => end(denied));
    host.askNow();
    mark(holding(grants));
    const leavings = (keys: readonly string[]) => leavingsOf(policy, keys, grants, jar.name);
    const clear = async () => {
      const left = denied[0] ? await sweep(leavings(denied)) : [];
      // Now, so that what must be fetched is on its way while the page is drawn; it comes in behind that.
      attempt(gate.letIn);
      if (source !== 'restore') await nextFrame();
      return left;
    };
    const left = await (cleared = clear());
    if (signal.aborted) return;
    attempt(host.begin);
    // Where nothing was allowed nothing is written, even to look. A guard would object to it, too. Of several tabs one looks, when
    // the others have swept: two would take what either has written for what was left.
    if (withdrawn[0] && source !== 'tab' && (options.guard ?? false) === false) left.push(...(await outOfReach(leavings(withdrawn))));
    host.announce(source === 'restore' ? 'ready' : 'change', { ...change, left });
  }

  function end(denied: readonly string[]) {
    const ending = [...watchers].filter(({ keys, stop }) => typeof stop === 'function' && !keys.every(consent.has));
    const stopped = ending.flatMap(({ keys }) => keys);
    endWatchers(watchers, consent.has);
    for (const keys of holdAgain(gate)) {
      // What stops a whole category stops each of its services, too.
      const stops = keys.split(/\s+/).some((key) => denied.includes(key) && (stopped.includes(key) || stopped.includes(categoryOf(key))));
      if (!stops) running.add(keys);
    }
    for (const keys of running) if (gate.mayLive(keys)) running.delete(keys);
    if (!running.size) return;
    if (options.reload === true) setTimeout(() => location.reload());
    else void part('askfirst-ui.js').then(({ offerReload }) => offerReload());
  }

  /** A yes may end before a no: what has ended is not written again either, as a server reads it, too. */
  function lapse() {
    const { record } = consent;
    const text = store.text()?.replace(/\byes=[^&]*/, 'yes=');
    if (!record || record.yes[0] || text === store.text()) return;
    store.take(text);
    host.keep();
  }

  async function decideNow(decision: Decision) {
    await ready;
    inTurn(async () => {
      // Another host of this site may have been answered, and no tab has told.
      if (jar.read()[0] !== store.text()) await lookNow(undefined);
      const text = decide(decision, { policy, ...store.snapshot(), signals: store.signals() });
      if (text && text.length > LONGEST) console.warn('askfirst: too many keys for one cookie, the answer is not kept:', text);
      else if (text) return take(text, decision.via === 'api' ? 'api' : 'visitor');
    });
  }

  /** Of what stands in the cookie, what another tab has told and what holds here, the newest counts. */
  async function lookNow(heard: string | undefined) {
    const own = store.text();
    const texts = jar.read();
    const source = own === null ? 'restore' : 'tab';
    const signals = readSignals();
    const found = [...texts, heard ?? '', own ?? ''];
    const text = texts[0] === undefined && !heard ? undefined : (newest(found, policy, signals) ?? texts[0]);

    // Texts that nobody can read stay until there is one to put in their place.
    if (texts[1] !== undefined && newest(texts, policy, signals) !== undefined) removeEverywhere(jar.name);
    if (text !== own) return take(text, source, signals);
    if (signals.gpc !== store.signals().gpc) return take(text, 'signal', signals);
    if (texts[0] !== text || texts[1] !== undefined) host.keep();
  }

  inTurn(async () => {
    await ready;
    lapse();
  });

  return {
    decide: (decision) => void decideNow(decision),
    undo: (before) => inTurn(() => take(undo(before, store.snapshot().record), 'visitor')),
    say(said) {
      const all = optional(policy).map(({ key }) => key);
      const keys = (choice: string) =>
        typeof said === 'string' ? all.filter(() => said === choice) : Object.keys(said).filter((key) => said[key] === choice);
      void decideNow({ yes: keys('granted'), no: keys('denied'), via: 'api' });
    },
    grant: (keys) => void decideNow({ yes: keys.trim().split(/\s+/), no: [], via: 'grant' }),
    look(heard) {
      if (store.text() === null) void lookNow(heard);
      else inTurn(() => lookNow(heard));
    },
  };
}
