/** Creates elements by hand, where Lit would be too much to bring. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** Creates one of our own elements, known to the page from the first of them on. */
export function makeOwn<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  if (!customElements.get(name)) customElements.define(name, kind);
  return document.createElement(name) as Kind;
}

/** Keeps what is typed on our controls from the page: it sees only our elements, takes them for none, and may use the key. */
export function keepKeys(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => event.stopPropagation());
}
