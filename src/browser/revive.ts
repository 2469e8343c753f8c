/**
 * Lets one held element in, and returns how to hold it again, as far as that can be done: what a script has done
 * stays done.
 */
export type HoldAgain = () => void;

/**
 * A script parsed by `innerHTML` is marked "already started", and so are its clones: only a new one runs.
 * `done` is called when scripts behind it may run: after an external one has been loaded or has failed, unless it is
 * `async`. https://html.spec.whatwg.org/multipage/scripting.html#script-processing-model
 */
export function reviveScript(held: HTMLScriptElement, done: () => void): HoldAgain {
  const script = document.createElement('script');
  for (const { name, value } of held.attributes) {
    if (!/^(type|data-askfirst)$/.test(name)) script.setAttribute(name.replace(/^data-(?=type$|src$)/, ''), trust('createScriptURL', value));
  }
  // Browsers hide the attribute of an element that stands in the page.
  script.nonce = held.nonce;
  script.async = held.hasAttribute('async');
  script.text = trust('createScript', held.text);
  for (const type of ['load', 'error']) script.addEventListener(type, done);
  held.replaceWith(script);
  if (!script.src || script.async) done();
  return () => script.replaceWith(held);
}

/**
 * Puts a copy of the template's content behind it. Its scripts come out held, under the template's own keys, so that
 * they take their turn. `admit` is given all that is held in it, in order.
 */
export function reviveTemplate(template: HTMLTemplateElement, admit: (held: HTMLElement) => void): HoldAgain {
  const content = document.importNode(template.content, true);
  for (const script of content.querySelectorAll<HTMLScriptElement>('script:not([data-askfirst])')) {
    if (script.type) script.dataset.type = script.type;
    script.type = 'text/plain';
    script.dataset.askfirst = template.dataset.askfirst;
  }
  const held = content.querySelectorAll<HTMLElement>('[data-askfirst]');
  const nodes = [...content.childNodes];
  template.after(content);
  held.forEach(admit);
  return () => nodes.forEach((node) => node.remove());
}

/** `data-src` becomes `src`, and so on, for frames, pictures, media and links. */
export function reviveElement(element: HTMLElement): HoldAgain {
  const names = ['src', 'srcset', 'sizes', 'href', 'data'].filter((name) => element.hasAttribute(`data-${name}`));
  for (const name of names) element.setAttribute(name, element.getAttribute(`data-${name}`)!);
  return () => {
    for (const name of names) element.removeAttribute(name);
    // Only leaving the page unloads what a frame shows, or stops what a player plays.
    if (names[0]) element.replaceWith(element);
  };
}

type Policy = Record<'createScript' | 'createScriptURL', (text: string) => string>;

let policy: Policy | undefined;

/** The site itself wrote what is revived; on a page with Trusted Types the policy `askfirst` says so. */
function trust(kind: keyof Policy, text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  const same = (text: string) => text;
  const rules = { createScript: same, createScriptURL: same };
  policy ??= trustedTypes?.createPolicy('askfirst', rules) ?? rules;
  return policy[kind](text);
}
