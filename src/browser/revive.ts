/**
 * Lets one held script in. What it has done stays done.
 */
import { attempt } from '../consent/attempt.js';

/**
 * A script parsed by `innerHTML` is marked "already started", and so are its clones: only a new one runs.
 * `done` is called when scripts behind it may run: after an external one has been loaded or has failed, unless it is
 * `async`. https://html.spec.whatwg.org/multipage/scripting.html#script-processing-model
 */
export function reviveScript(held: HTMLScriptElement, done: () => void): HTMLScriptElement {
  // One that a script has made does not keep its place, unless it is told to; an attribute may tell otherwise.
  const script = Object.assign(document.createElement('script'), { async: false });
  for (const name of held.getAttributeNames()) {
    if (name !== 'type' && name !== 'data-askfirst') attempt(() => script.setAttribute(name.replace(/^data-(?=(type|src)$)/, ''), trusted().createScriptURL(held.getAttribute(name)!)));
  }
  // Browsers hide the attribute of an element that stands in the page.
  script.nonce = held.nonce;
  script.text = trusted().createScript(held.text);
  held.replaceWith(script);
  // A browser says nothing of a `nomodule` script, as it knows modules, nor of a type that is not for it.
  if (!script.src || script.async || script.noModule || !/^$|javascript|module/.test(script.type)) done();
  else {
    script.addEventListener('error', done);
    script.addEventListener('load', done);
  }
  return script;
}

type Policy = Record<'createScript' | 'createScriptURL', (text: string) => string>;

/** https://www.w3.org/TR/trusted-types/#extensions-to-the-window-interface */
interface Typed {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

let policy: Policy | undefined;

/** The site itself wrote what is revived; on a page with Trusted Types the policy `askfirst` says so. */
export function trusted(): Policy {
  const same = (text: string) => text;
  const rules = { createScript: same, createScriptURL: same };
  return (policy ??= (globalThis as Typed).trustedTypes?.createPolicy('askfirst', rules) ?? rules);
}
