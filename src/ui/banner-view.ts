/**
 * What the banner shows: a pure function of what is to be asked.
 */
import { optional, type Policy } from '../consent/policy.js';
import { answers, questions, type ConsentRecord } from '../consent/record.js';
import type { Words } from './words.js';

export type Action = 'accept' | 'reject' | 'customise' | 'save' | 'close' | 'reload';

export interface BannerView {
  readonly title?: string;
  readonly text: string;
  /** What it is about: the names of the categories. */
  readonly about: readonly string[];
  readonly buttons: readonly (readonly [action: Action, label: string])[];
}

/** `undefined` when there is nothing to ask or to tell. `gpc`: does the browser object to selling and sharing? */
export function bannerView(
  policy: Policy,
  record: ConsentRecord | undefined,
  gpc: boolean,
  words: Words,
): BannerView | undefined {
  const asked = questions(policy, record);
  if (!asked[0]) return undefined;

  const about = asked.map(words.label);
  const accept = ['accept', words.accept] as const;
  const customise = ['customise', words.customise] as const;
  const understood = ['close', words.understood] as const;

  switch (policy.regime) {
    case 'notice':
      return { title: words.noticeTitle, text: words.notice, about, buttons: [understood, customise] };
    case 'opt-out':
      // No question in answer to the signal, but word that it is obeyed: 11 CCR 7025(c)(2) and (6).
      return gpc && asked.some(({ sale }) => sale)
        ? { text: words.honoured, about: [], buttons: [understood, customise] }
        : {
            title: words.choicesTitle,
            text: words.choices,
            about,
            buttons: [['reject', words.optOut], accept, customise],
          };
    default: {
      const onlySome = answers(record, policy) && asked.length < optional(policy).length;
      const text = onlySome ? words.askNew : words.ask;
      return { title: words.askTitle, text, about, buttons: [['reject', words.reject], accept, customise] };
    }
  }
}

/** All that stands there to be read, as proof of it. */
export const wordingOf = ({ title = '', text, about, buttons }: BannerView): string[] => [
  title,
  text,
  ...about,
  ...buttons.map(([, label]) => label),
];
