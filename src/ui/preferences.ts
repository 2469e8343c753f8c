/**
 * When the preferences come and go: drawn ahead, opened, and kept up with what holds.
 */
import type { Decision } from '../consent/decision.js';
import type { ConsentRecord } from '../consent/record.js';
import type { Host } from '../parts.js';
import { makeOwn } from './make.js';
import { Preferences } from './preferences-dialog.js';
import type { Speech, Spoken } from './speech.js';
import type { Words } from './words.js';

export interface PreferencesPrompt {
  /** Draws them out of sight, for whoever may open them next, and is not to wait for that then. */
  readonly prepare: () => Promise<Preferences>;
  /** Opens them for whoever asked for them over this answer. */
  readonly open: (record: ConsentRecord | undefined) => Promise<void>;
  readonly close: () => void;
}

/** `answer` is given what the visitor decides, and the words that stood there; `runsOn`: does something that was withdrawn? */
export function createPreferences(
  { consent, store, options, signal }: Host,
  speech: Speech,
  answer: (decision: Decision, shown: readonly string[], words: Words) => void,
  runsOn: () => boolean,
): PreferencesPrompt {
  const { snapshot } = store;
  let dialog: Preferences | undefined;
  /** How often they were called for or sent away: the last time counts, whenever their words come. */
  let calls = 0;

  const content = (spoken: Spoken) => ({
    ...spoken,
    store,
    appearance: options,
    runsOn: runsOn(),
    answer: (decision: Decision, shown: readonly string[]) => answer(decision, shown, spoken.words),
    speak: consent.setLanguage,
  });

  async function prepare() {
    const spoken = await speech.details();
    if (!dialog) {
      dialog = makeOwn('askfirst-preferences', Preferences);
      dialog.addEventListener('close', () => {
        dialog = undefined;
        consent.dispatchEvent(new Event('close'));
      });
      dialog.prepare(content(spoken));
    }
    return dialog;
  }

  /** What was drawn ahead shows what stood before; what is open goes on in other words. */
  async function update() {
    if (!dialog?.isConnected) dialog = undefined;
    else dialog.show(content(await speech.details()));
  }

  /** Answered meanwhile in another tab, or by code: a draft over what stood before would take that back. */
  async function begin() {
    if (dialog?.isConnected) dialog.prepare(content(await speech.details()));
  }

  consent.addEventListener('shown', () => void update(), { signal });
  consent.addEventListener('change', () => void begin(), { signal });
  signal.addEventListener('abort', () => dialog?.remove());
  // They come in the language of the page, which is fetched while nothing else is to do.
  void speech.details();

  return {
    prepare,
    async open(record) {
      const call = ++calls;
      const dialog = await prepare();
      // Who has answered while they were on their way has no more need of them.
      if (call !== calls || signal.aborted || dialog.isConnected || snapshot().record !== record) return;
      dialog.open();
      consent.dispatchEvent(new Event('open'));
    },
    close() {
      calls++;
      dialog?.close();
    },
  };
}
