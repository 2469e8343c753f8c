/**
 * What the banner shows: a pure function of what is to be asked.
 */
import { optional, type Policy } from '../consent/policy.js';
import { answers, questions, type ConsentRecord } from '../consent/record.js';
import type { PolicyChange, PolicyChanges } from '../prompt.js';
import { dateIn, fill, type Words } from './words.js';

export type Action = 'accept' | 'reject' | 'customise' | 'save' | 'close' | 'reload' | 'undo';

export interface BannerView {
  /** What has changed since the visitor's last answer: that it did and when, and the site's own summary. */
  readonly news?: readonly (readonly [headline: string, summary: string])[];
  readonly title?: string;
  readonly text: string;
  /** What it is about: the names of the categories. */
  readonly about: readonly string[];
  readonly buttons: readonly (readonly [action: Action, label: string])[];
  /** What the buttons of a notice do: of what is no question, but told. */
  readonly act?: (action: Action, event: Event) => void;
}

/** `undefined` when there is nothing to ask or to tell. `gpc`: does the browser object to selling and sharing? */
export function bannerView(
  policy: Policy,
  record: ConsentRecord | undefined,
  gpc: boolean,
  words: Words,
  changes: PolicyChanges | null = {},
): BannerView | undefined {
  const asked = questions(policy, record);
  if (!asked[0]) return undefined;

  const about = asked.map(words.label);
  const accept = ['accept', words.accept] as const;
  const customise = ['customise', words.customise] as const;
  const understood = ['close', words.understood] as const;
  const news = newsSince(record, policy, words, changes);

  switch (policy.regime) {
    case 'notice':
      return { news, title: words.noticeTitle, text: words.notice, about, buttons: [understood, customise] };
    case 'opt-out':
      // No question in answer to the signal, but word that it is obeyed: 11 CCR 7025(c)(2) and (6).
      return gpc && asked.some(({ sale }) => sale)
        ? { news, text: words.honoured, about: [], buttons: [understood, customise] }
        : {
            news,
            title: words.choicesTitle,
            text: words.choices,
            about,
            buttons: [['reject', words.optOut], accept, customise],
          };
    default: {
      const onlySome = answers(record, policy) && asked.length < optional(policy).length;
      const text = onlySome ? words.askNew : words.ask;
      return { news, title: words.askTitle, text, about, buttons: [['reject', words.reject], accept, customise] };
    }
  }
}

/** What the site says of each revision since the one that was answered, the latest first. */
function newsSince(record: ConsentRecord | undefined, policy: Policy, words: Words, changes: PolicyChanges | null): NonNullable<BannerView['news']> {
  const since = record?.revision;
  if (!since) return [];
  // A site's JSON may hold anything.
  return Object.entries<Partial<PolicyChange> | null>(changes ?? {})
    .filter(([revision, change]) => +revision > since && +revision <= policy.revision && change?.text)
    .reverse()
    .map(([, change]) => newsOf(change!, words));
}

/** That the policy changed and when, and the site's own summary. */
export function newsOf({ date, text }: Partial<PolicyChange>, words: Words): readonly [headline: string, summary: string] {
  const day = dateIn(words.language, new Date(date!), 'UTC');
  return [day && fill(words.changed, { date: day }), text!];
}

/** All that stands there to be read, as proof of it. */
export const wordingOf = ({ news = [], title = '', text, about, buttons }: BannerView): string[] => [
  ...news.flat(),
  title,
  text,
  ...about,
  ...buttons.map(([, label]) => label),
];
