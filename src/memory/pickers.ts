/**
 * `<select data-askfirst-remember="language">` and `"region"`: each shows what was chosen, here or earlier, and is where it
 * is chosen. Options without a text get their names: a language in its own words, so that whoever looks for it can read it
 * (https://www.w3.org/International/questions/qa-navigation-select), a region in the words around the select.
 */
import { bestOf, languageAround, languageTag, nameOf, regionCode } from './tags.js';

export type Kind = 'language' | 'region';

const SELECTOR = 'select[data-askfirst-remember="language"],select[data-askfirst-remember="region"]';

const kindOf = (select: HTMLSelectElement) => select.dataset.askfirstRemember as Kind;

export interface Pickers {
  /** Names what has no name yet, and sets the selects that have come since. */
  readonly look: () => void;
  /** Sets all of them. */
  readonly show: () => void;
}

/** `chosen` tells what they show; without it they show what the page is in. */
export function createPickers(
  chosen: (kind: Kind) => string | undefined,
  choose: (kind: Kind, value: string) => void,
  signal: AbortSignal,
): Pickers {
  const known = new WeakSet<HTMLSelectElement>();
  /** Options that we have named, to name them again when the page speaks another language. */
  const named = new WeakSet<HTMLOptionElement>();
  const all = () => document.querySelectorAll<HTMLSelectElement>(SELECTOR);

  const set = (select: HTMLSelectElement) => {
    const kind = kindOf(select);
    const values = [...select.options].map(({ value }) => value);
    const byPage = [...select.options].find(({ defaultSelected }) => defaultSelected)?.value ?? match(kind, values, languageAround(select));
    const value = match(kind, values, chosen(kind)) ?? byPage ?? values[0];
    if (value !== undefined && select.value !== value) select.value = value;
  };
  const name = (select: HTMLSelectElement) => {
    const kind = kindOf(select);
    for (const option of select.options) {
      if (!option.value || (option.text && !named.has(option))) continue;
      named.add(option);
      const language = kind === 'language' ? (languageTag(option.value) ?? '') : languageAround(select);
      const text = nameOf(kind, option.value, language);
      if (kind === 'language') option.lang = language;
      if (option.text !== text) option.text = text;
    }
  };

  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.matches(SELECTOR)) choose(kindOf(target), target.value);
  };
  document.addEventListener('change', onChange, { signal });

  return {
    look() {
      for (const select of all()) {
        name(select);
        // What the visitor has begun to choose before we came is not ours to change; what we know, they chose earlier.
        if (!known.has(select) && select.options[0]) {
          known.add(select);
          set(select);
        }
      }
    },
    show() {
      all().forEach(name);
      all().forEach(set);
    },
  };
}

/** The option that serves who wishes for this: of a language its best variant, of a region itself. */
function match(kind: Kind, values: readonly string[], wish: string | undefined): string | undefined {
  if (kind === 'language') return bestOf(values, wish);
  const region = regionCode(wish) ?? (languageTag(wish) && new Intl.Locale(wish!).region);
  return values.find((value) => region !== undefined && regionCode(value) === region);
}
