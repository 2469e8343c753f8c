/**
 * The visitor's own answer in words: when, to what yes, to what no, and the reference of the wording that they read.
 */
import { choiceOf } from '../consent/grants.js';
import { optional } from '../consent/policy.js';
import type { ConsentStore } from '../consent/store.js';
import { dateIn, fill, written, type DetailWords, type Words } from './words.js';

/** Nothing where there is no answer. */
export function receiptLines({ policy, snapshot }: ConsentStore, words: Words, details: DetailWords): string[] {
  const { record } = snapshot();
  if (!record || (!record.yes[0] && !record.no[0])) return [];
  const { language } = words;
  const said = (choice: string) =>
    optional(policy).flatMap((category) => {
      const whole = choiceOf(policy, record, category.key);
      const label = words.label(category);
      return [
        ...(whole === choice ? [label] : []),
        // A service is named where it differs.
        ...category.services.flatMap((service) => {
          const own = choiceOf(policy, record, service.key);
          return own === choice && own !== whole ? [service.label] : [];
        }),
      ];
    });
  const join = (labels: string[]) => (written(language) ? new Intl.ListFormat(language).format(labels) : labels.join(', '));
  const list = (text: string, labels: string[]) => (labels[0] ? [fill(text, { list: join(labels) })] : []);
  return [
    fill(details.answered, { date: dateIn(language, new Date(record.at * 1000)) }),
    ...list(details.allowed, said('granted')),
    ...list(details.refused, said('denied')),
    ...(record.hash ? [fill(details.proof, { id: record.hash })] : []),
  ];
}
