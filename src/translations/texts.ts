/**
 * What a language's files hold: what the banner says, and, in a file of its own under `details/`, what is said one
 * step deeper. A new language is two data files of these types: complete, or they do not compile.
 *
 * `{site}` stands for the site's name, `{date}` for a date, `{list}` for a list, `{name}` for the name of a provider,
 * `{category}` for the label of a category, and `{id}` for a few letters and digits.
 * Every text is text, never HTML.
 */

/** The categories whose names and texts come with every language. */
export type BuiltIn = 'necessary' | 'browser' | 'preferences' | 'feedback' | 'analytics' | 'marketing';

/** What the banner says. */
export interface Texts {
  /** Under `opt-in`: a question. */
  readonly askTitle: string;
  readonly ask: string;
  /** The same, when only some categories are new since the visitor's last answer. */
  readonly askNew: string;
  /** Before it, when the site has changed its policy; the site's own summary of the change follows. */
  readonly changed: string;
  readonly accept: string;
  readonly reject: string;
  readonly customise: string;

  /** Under `opt-out`: everything runs until the visitor objects. */
  readonly choicesTitle: string;
  readonly choices: string;
  readonly optOut: string;

  /** Under `notice`. */
  readonly noticeTitle: string;
  readonly notice: string;
  readonly understood: string;

  /** Shown instead of a question where the browser's privacy signal has already answered it. */
  readonly honoured: string;
  /** Where the browser keeps no cookies for this site. */
  readonly forgetful: string;
  /** Said after an answer. */
  readonly saved: string;
  /** A button beside it, for some seconds. */
  readonly undo: string;

  readonly privacy: string;
  readonly contact: string;

  /** The name of the preferences: their title, and that of the button that opens them. */
  readonly settingsTitle: string;

  /** The names of the built-in categories. */
  readonly labels: Readonly<Record<BuiltIn, string>>;
}

/** What is said one step deeper: in the preferences, in place of an embed. */
export interface Details {
  /** The preferences. */
  readonly settings: string;
  /** Beside a category that is told, not asked. */
  readonly always: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly save: string;
  readonly close: string;
  /** The label of the choice between languages. */
  readonly language: string;

  /** What a category's services store: the button that shows it, and the headings of the tables. */
  readonly stored: string;
  readonly provider: string;
  readonly name: string;
  readonly purpose: string;
  readonly life: string;
  readonly policyOf: string;

  /** The visitor's own answer. */
  readonly answered: string;
  readonly allowed: string;
  readonly refused: string;
  /** A few letters and digits that stand for the exact wording shown. */
  readonly proof: string;
  readonly copy: string;
  readonly copied: string;
  /** The button that takes back every yes. */
  readonly withdraw: string;

  /** After a withdrawal, when something that cannot be stopped still runs. */
  readonly reload: string;
  readonly reloadNow: string;

  /** Tells a screen reader how to move the floating button. */
  readonly move: string;

  /** In place of an embed, such as a video of a provider. */
  readonly embed: string;
  readonly once: string;
  readonly alwaysAllow: string;
  /** Said when it has taken the place. */
  readonly shown: string;

  /** What each built-in category stores and what for, in one sentence. */
  readonly descriptions: Readonly<Record<BuiltIn, string>>;
}
