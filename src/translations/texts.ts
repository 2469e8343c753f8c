/**
 * What a language file holds. A new language is one data file of this type: complete, or it does not compile.
 * `{site}` stands for the site's name. Every text is text, never HTML.
 */

export interface CategoryTexts {
  readonly label: string;
  /** What is stored and what for, in one sentence. */
  readonly description: string;
}

export interface Texts {
  /** The banner under `opt-in`: a question. */
  readonly askTitle: string;
  readonly ask: string;
  /** The same, when only some categories are new since the visitor's last answer. */
  readonly askNew: string;
  readonly accept: string;
  readonly reject: string;
  readonly customise: string;

  /** The banner under `opt-out`: everything runs until the visitor objects. */
  readonly choicesTitle: string;
  readonly choices: string;
  readonly optOut: string;

  /** The banner under `notice`. */
  readonly noticeTitle: string;
  readonly notice: string;
  readonly understood: string;

  /** Shown instead of a question where the browser's privacy signal has already answered it. */
  readonly honoured: string;
  /** Where the browser keeps no cookies for this site. */
  readonly forgetful: string;
  /** Said to screen readers after an answer. */
  readonly saved: string;

  readonly privacy: string;
  readonly contact: string;

  /** The preferences. */
  readonly settingsTitle: string;
  readonly settings: string;
  readonly always: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly save: string;
  readonly close: string;

  readonly categories: {
    readonly necessary: CategoryTexts;
    readonly browser: CategoryTexts;
    readonly preferences: CategoryTexts;
    readonly feedback: CategoryTexts;
    readonly analytics: CategoryTexts;
    readonly marketing: CategoryTexts;
  };
}

/** The categories whose names and texts come with every language. */
export type BuiltIn = keyof Texts['categories'];
