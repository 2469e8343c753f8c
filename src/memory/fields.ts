/**
 * Which fields of a form may be remembered: those in which a visitor writes plain text. Never what is secret, pays or is
 * hidden, nor what the site has marked `autocomplete="off"`: of such a form, nothing.
 */
export type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = ['text', 'search', 'email', 'url', 'tel'];

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
const NEVER = /^(off|.*-password|one-time-code|cc-.*|transaction-.*|webauthn)$/;

const mayRemember = (element: Element): boolean =>
  !(element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/).some((token) => NEVER.test(token));

/** The fields of a form that may be remembered and have a name. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  if (!mayRemember(form)) return [];
  // Not `form.elements`: a field of that name would stand there. Nor by descent: a field may stand outside of its form.
  return [...document.querySelectorAll<Field>('input[name],textarea[name]')].filter(
    (field) => field.form === form && mayRemember(field) && (field.localName === 'textarea' || TEXT_TYPES.includes(field.type)),
  );
}

/** Fills in what is empty, as a visitor would, so that the page's scripts notice. Tells whether it did. */
export function fillIn(field: Field, value: string): boolean {
  if (field.value || !value || field.readOnly || field.disabled) return false;
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}
