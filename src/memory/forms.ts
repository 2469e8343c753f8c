/**
 * `<form data-askfirst-remember="name email">`: the fields named are kept when the form is sent, and filled in on return.
 * They, and what stands in a `<textarea>`, survive a reload until then.
 */
import { createDrafts } from './drafts.js';
import { fieldsOf, fillIn, type Field } from './fields.js';
import type { Keeper } from './keeper.js';
import { keepPairs, readPairs } from './pairs.js';
import { watchPage } from './watch-page.js';

export interface Forms {
  /** What is kept of the fields, by their names. */
  readonly fields: () => ReadonlyMap<string, string>;
  /**
   * Forgets what is kept, in the cookie and of unfinished comments, or one field of the cookie; and empties what was filled
   * in from it and has not been touched since. What the visitor writes stays theirs.
   */
  readonly forget: (field?: string) => void;
  /** Fills in what is kept, and keeps what was written before that was allowed. */
  readonly begin: () => void;
}

const ATTRIBUTE = 'data-askfirst-remember';

/** Milliseconds that a visitor who writes must pause until it is kept. */
const PAUSE = 250;

export function createForms(keeper: Keeper): Forms {
  const cookie = keeper.cookie('askfirst-fields');
  const drafts = createDrafts(keeper);
  const { signal } = keeper;
  /** Fields that were seen: each is filled in once. */
  let seen = new WeakSet<Field>();
  /** Fields that hold what the cookie had. */
  const filled = new Map<Field, string>();
  /** Forms in which something was written that is not kept yet. */
  const written = new Set<HTMLFormElement>();
  let filling = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  // A form's own properties may be fields of that name: it is asked by methods only.
  const allForms = () => [...document.querySelectorAll<HTMLFormElement>(`form[${ATTRIBUTE}]`)];
  const namesOf = (form: HTMLFormElement): string[] => form.getAttribute(ATTRIBUTE)?.match(/\S+/g) ?? [];
  const keyOf = (form: HTMLFormElement) =>
    `${location.pathname}#${form.getAttribute('id') ?? form.getAttribute('name') ?? allForms().indexOf(form)}`;
  const drafted = (form: HTMLFormElement) =>
    fieldsOf(form).filter((field) => field.localName === 'textarea' || namesOf(form).includes(field.name));

  function fill() {
    if (!keeper.holds()) return;
    filling = true;
    for (const form of allForms()) {
      const [names, kept, draft] = [namesOf(form), readPairs(cookie), drafts.read(keyOf(form))];
      for (const field of drafted(form)) {
        if (seen.has(field)) continue;
        seen.add(field);
        const unfinished = draft[field.name];
        const value = names.includes(field.name) ? kept.get(field.name) : undefined;
        if (typeof unfinished === 'string' && unfinished !== value && fillIn(field, unfinished)) continue;
        // Some browsers fill in by themselves, on a reload, what stood there before.
        if (value && (fillIn(field, value) || (field.value === value && field.defaultValue !== value))) filled.set(field, value);
      }
    }
    filling = false;
  }

  function keepDrafts() {
    clearTimeout(pause);
    if (!keeper.holds()) return;
    for (const form of written) {
      drafts.keep(keyOf(form), Object.fromEntries(drafted(form).map(({ name, value }) => [name, value])));
    }
    written.clear();
  }

  function keepFields(form: HTMLFormElement) {
    const kept = readPairs(cookie);
    for (const { name, value } of drafted(form)) {
      if (!namesOf(form).includes(name)) continue;
      kept.delete(name);
      if (value) kept.set(name, value);
    }
    if (keeper.holds()) keepPairs(cookie, kept);
  }

  function empty(name: string | undefined) {
    filling = true;
    for (const [field, value] of filled) {
      if (name !== undefined && field.name !== name) continue;
      filled.delete(field);
      if (field.value !== value) continue;
      field.value = '';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    filling = false;
    if (name === undefined) seen = new WeakSet();
  }

  const formAt = ({ target }: Event) => {
    const form = target instanceof HTMLFormElement ? target : (target as Partial<Field> | null)?.form;
    return form && allForms().includes(form) ? form : undefined;
  };
  const listen = (type: string, heard: (form: HTMLFormElement) => void) =>
    document.addEventListener(
      type,
      (event) => {
        const form = formAt(event);
        if (form) heard(form);
      },
      { signal },
    );
  const done = (form: HTMLFormElement) => {
    written.delete(form);
    drafts.remove(keyOf(form));
  };

  listen('input', (form) => {
    if (filling) return;
    written.add(form);
    if (!keeper.holds()) keeper.offer();
    clearTimeout(pause);
    pause = setTimeout(keepDrafts, PAUSE);
  });
  listen('submit', (form) => {
    done(form);
    keepFields(form);
  });
  listen('reset', done);
  // The last moment in which a page on a phone is sure to run: https://developer.mozilla.org/docs/Web/API/Document/visibilitychange_event
  for (const type of ['visibilitychange', 'pagehide']) addEventListener(type, keepDrafts, { signal });
  watchPage(fill, signal);

  return {
    fields: () => readPairs(cookie),
    forget(name) {
      const kept = readPairs(cookie);
      if (name === undefined) {
        cookie.remove();
        drafts.forget();
      } else if (kept.delete(name)) {
        keepPairs(cookie, kept);
      }
      empty(name);
    },
    begin() {
      keepDrafts();
      fill();
    },
  };
}
