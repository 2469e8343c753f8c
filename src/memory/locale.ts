/**
 * Remembers the language and the region that the visitor chose. Before the grant a choice counts on this page view.
 */
import { FORMAT_ATTRIBUTES, formatPage, unformatPage } from './formats.js';
import type { Keeper } from './keeper.js';
import { createPickers, type Kind } from './pickers.js';
import { bestOf, directionOf, languageAround, languageTag, regionCode, tagOf } from './tags.js';
import { watchPage } from './watch-page.js';

/** What was chosen; what is not there was not. */
export interface LocaleChoice {
  /** BCP 47, such as `de` or `pt-BR`. */
  readonly language?: string | undefined;
  /** ISO 3166-1 or UN M49, such as `AT` or `419`. */
  readonly region?: string | undefined;
}

export interface LocaleMemory extends LocaleChoice {
  readonly language: string | undefined;
  readonly region: string | undefined;
  /** Tag for `Intl`: the language chosen, else the page's, as it is written in the region chosen. */
  readonly tag: string;
  /**
   * Chooses for the visitor, as a select does. What is named is changed, `undefined` or '' takes a choice back.
   *
   * @throws {RangeError} for what is no tag of a language, no code of a region.
   */
  readonly choose: (choice: LocaleChoice) => void;
  /** Forgets the choice, here and in the cookies; the page is again as it came. */
  readonly forget: () => void;
}

const KINDS: readonly Kind[] = ['language', 'region'];
const VALID = { language: languageTag, region: regionCode };

/** `languages` are those that the page can show by itself: then `<html lang>` and `dir` follow the choice. */
export function rememberLocale(
  keeper: Keeper,
  languages: readonly string[],
  tell: (type: string, detail: unknown) => void,
): LocaleMemory {
  const cookies = { language: keeper.cookie('askfirst-language'), region: keeper.cookie('askfirst-region') };
  const root = document.documentElement;
  const came = { lang: root.getAttribute('lang'), dir: root.getAttribute('dir') };
  let choice: LocaleChoice = {};
  /** The language of the page's own that serves the one chosen. */
  let spoken: string | undefined;
  const region = () => choice.region ?? (choice.language && new Intl.Locale(choice.language).region);
  const { look, show } = createPickers(
    (kind) => choice[kind],
    (kind, value) => {
      if (!value || VALID[kind](value)) choose({ [kind]: value });
    },
    keeper.signal,
  );

  const keep = () => {
    for (const kind of KINDS) {
      if (choice[kind]) cookies[kind].set(choice[kind]);
      else cookies[kind].remove();
    }
  };
  const dress = () => {
    if (spoken || choice.region) formatPage(region());
    look();
  };
  /** Turns the page to what is chosen now. A page that is written in one language stays in it. */
  const turn = (next: LocaleChoice) => {
    if (KINDS.every((kind) => next[kind] === choice[kind])) return;
    choice = next;
    spoken = bestOf(languages, choice.language);
    setAttribute(root, 'lang', spoken ?? came.lang);
    setAttribute(root, 'dir', spoken ? directionOf(spoken) : came.dir);
    if (!spoken && !choice.region) unformatPage();
    dress();
    show();
    tell('change', { part: 'locale' });
    tell('localechange', { language: choice.language, region: choice.region });
  };
  const choose = (named: LocaleChoice) => {
    const next = { ...choice };
    for (const kind of KINDS) {
      const value = named[kind];
      if (!(kind in named)) continue;
      next[kind] = value ? VALID[kind](value) : undefined;
      if (value && !next[kind]) throw new RangeError(`The ${kind} must be ${WHAT[kind]}, not '${value}'.`);
    }
    turn(next);
    if (keeper.holds()) keep();
    else if (choice.language || choice.region) keeper.offer();
  };

  keeper.whileHeld(
    () => {
      const kept = Object.fromEntries(KINDS.map((kind) => [kind, VALID[kind](cookies[kind].get())]));
      // Chosen on this page before it was allowed: that is kept at once.
      const chosen = Object.fromEntries(KINDS.filter((kind) => choice[kind]).map((kind) => [kind, choice[kind]]));
      turn({ ...kept, ...chosen });
      keep();
    },
    () => turn({}),
  );
  watchPage(dress, keeper.signal, FORMAT_ATTRIBUTES);

  return {
    get language() {
      return choice.language;
    },
    get region() {
      return choice.region;
    },
    get tag() {
      const language = choice.language ?? languageAround(root);
      return tagOf(language, region() ?? new Intl.Locale(language).region);
    },
    choose,
    forget() {
      turn({});
      if (keeper.holds()) keep();
    },
  };
}

const WHAT = { language: 'a BCP 47 tag such as `de` or `pt-BR`', region: 'a code such as `AT` or `419`' };

/** `null`: without it. */
function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
