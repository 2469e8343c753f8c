/**
 * Numbers, prices and dates as they are written where the visitor is. The page says in `data-askfirst-format` what an
 * element's value is; a value that is nothing of the kind leaves the element as it is, and so does a language that the
 * browser cannot write.
 */
import { languageAround, nameOf, tagOf } from './tags.js';

const SELECTOR = '[data-askfirst-format]';
export const FORMAT_ATTRIBUTES = ['data-askfirst-format', 'value', 'datetime'];

/** What stood in an element before we wrote into it, and what we wrote. */
const written = new WeakMap<Element, { readonly before: string; readonly text: string }>();

/** Writes every such element for this region, in the language around it. */
export function formatPage(region: string | undefined): void {
  for (const element of document.querySelectorAll<HTMLElement>(SELECTOR)) {
    const [kind = '', detail] = element.dataset.askfirstFormat!.trim().split(':');
    const value = element.getAttribute('datetime') ?? element.getAttribute('value') ?? (element as { value?: string }).value ?? '';
    const text = format(kind, detail, value, languageAround(element), region);
    const earlier = written.get(element);
    if (text === undefined || text === element.textContent) continue;
    // What the page itself has written since is what stood there before.
    const before = earlier?.text === element.textContent ? earlier.before : element.textContent;
    written.set(element, { before, text });
    element.textContent = text;
  }
}

/** Puts back what the page had written. */
export function unformatPage(): void {
  for (const element of document.querySelectorAll(SELECTOR)) {
    const earlier = written.get(element);
    written.delete(element);
    if (earlier?.text === element.textContent) element.textContent = earlier.before;
  }
}

/**
 * - `number`, `percent`, `currency:EUR`, `unit:kilometer`: of a number, such as `1234.5`;
 * - `date`, `time`, `datetime`, each with `:short`, `:medium` (default), `:long` or `:full`: of a date as HTML writes
 *   it. What carries a time zone is told in the visitor's own, what carries none as it is written;
 * - `region`, `language`: of a code, its name; `region` without a value is the visitor's.
 */
function format(kind: string, detail: string | undefined, value: string, language: string, region: string | undefined): string | undefined {
  const tag = tagOf(language, region ?? new Intl.Locale(language).region);
  // What the page says in a language that the browser cannot write is better than English, or a date with holes.
  if (value && !Intl.ListFormat.supportedLocalesOf(language)[0]) return undefined;
  try {
    if (kind === 'region') return nameOf(kind, value || (region ?? ''), language) || undefined;
    if (kind === 'language') return nameOf(kind, value, language) || undefined;
    if (/^(date|time|datetime)$/.test(kind)) return formatDate(kind, detail, value, tag);
    if (/^(number|percent|currency|unit)$/.test(kind)) return formatNumber(kind, detail, value, tag);
  } catch {
    // A currency or a style that there is not.
  }
  return undefined;
}

function formatNumber(kind: string, detail: string | undefined, value: string, tag: string): string | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(value.trim())) return undefined;
  const digits = value.trim().split('.')[1]?.length ?? 0;
  const options: Intl.NumberFormatOptions = { style: kind === 'number' ? 'decimal' : (kind as 'percent') };
  if (kind === 'currency') options.currency = detail!;
  if (kind === 'unit') options.unit = detail!;
  // A whole price is written without its cents. Other numbers are as exact as the page has them.
  if (kind === 'percent') options.maximumFractionDigits = Math.max(0, digits - 2);
  else if (kind !== 'currency') options.minimumFractionDigits = options.maximumFractionDigits = Math.min(digits, 20);
  else if (!digits) options.maximumFractionDigits = 0;
  return new Intl.NumberFormat(tag, options).format(Number(value));
}

function formatDate(kind: string, style = 'medium', value: string, tag: string): string | undefined {
  // https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
  const parts = /^(\d{4}-\d\d-\d\d)?(?:[T ]?(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(value.trim());
  if (!parts?.[0]) return undefined;
  const [, day = '1970-01-01', time = '00:00', zone] = parts;
  const date = new Date(`${day}T${time}${(zone ?? 'Z').replace(/^(...)(\d\d)$/, '$1:$2')}`);
  if (isNaN(+date)) return undefined;
  const options: Intl.DateTimeFormatOptions = {};
  const chosen = style as 'medium';
  if (kind !== 'time') options.dateStyle = chosen;
  if (kind !== 'date') options.timeStyle = style === 'medium' ? 'short' : chosen;
  if (!zone) options.timeZone = 'UTC';
  return new Intl.DateTimeFormat(tag, options).format(date);
}
