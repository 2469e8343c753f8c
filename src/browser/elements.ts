/**
 * Held elements other than scripts: lets them in, and holds them again. Brought when a page has any.
 */
import type { Host } from '../parts.js';
import type { Gate, Revive } from './gate.js';

export function create({ gate: { live, admit, trusted }, part, signal }: Pick<Host, 'gate' | 'part' | 'signal'>): Revive {
  return (element, turns) => {
    if (isOwn(element.localName)) {
      void part(`${element.localName}.js`);
      // It goes on with the next life.
      signal.addEventListener('abort', () => live.delete(element));
    } else if (element.dataset.askfirst === undefined) element.hidden = true;
    else if (element instanceof HTMLTemplateElement) live.set(element, reviveTemplate(element, trusted, (held) => admit(held, turns)));
    else reviveElement(element);
  };
}

/** One of our own, which asks or tells by itself. */
const isOwn = (name: string): name is 'askfirst-embed' | 'askfirst-declaration' => name.startsWith('askfirst-');

/**
 * Puts a copy of the template's content behind it, and returns it. Its scripts come out held, under the template's own
 * keys, so that they take their turn. `admit` is given all that is held in it, in order.
 */
function reviveTemplate(template: HTMLTemplateElement, trusted: Gate['trusted'], admit: (held: HTMLElement) => void): ChildNode[] {
  const content = document.importNode(template.content, true);
  for (const script of content.querySelectorAll<HTMLScriptElement>('script:not([data-askfirst])')) {
    // Trusted Types ask even for the text of one that does not run, and Firefox takes it for that of a new one only.
    const held = script.cloneNode() as HTMLScriptElement;
    if (script.type) held.dataset.type = script.type;
    held.type = 'text/plain';
    held.dataset.askfirst = template.dataset.askfirst;
    held.text = trusted().createScript(script.text);
    script.replaceWith(held);
  }
  const held = content.querySelectorAll<HTMLElement>('[data-askfirst]');
  const nodes = [...content.childNodes];
  template.after(content);
  held.forEach(admit);
  return nodes;
}

/** Attributes that let an element reach out, each held back as `data-…`. */
const REACHING = ['srcset', 'sizes', 'poster', 'src', 'href', 'data'];

/** An element, and what belongs to it and is held with it: the sources of a picture, the tracks of a film. */
const withSources = (element: Element): Element[] => [element, ...element.querySelectorAll('source,img,track')];

/** `data-src` becomes `src`, and so on, for frames, pictures, media, objects and links. */
function reviveElement(element: Element): void {
  for (const each of withSources(element)) {
    for (const name of REACHING) {
      const value = each.getAttribute(`data-${name}`);
      if (value !== null && !isScript(value)) each.setAttribute(name, value);
    }
  }
  // A player that has found no source looks again only when it is told to.
  const player = playerOf(element);
  if (player && !player.readyState) player.load();
}

const playerOf = (element: Element) => (element.matches('video,audio,source') ? element.closest<HTMLMediaElement>('video,audio') : null);

/** Visitors may write into a page, and what cleans their markup leaves `data-…` alone: a script must not come in by that way. */
const isScript = (address: string) => Object.assign(document.createElement('a'), { href: address }).protocol === 'javascript:';

/** The way back. */
export function holdElement(element: HTMLElement): void {
  if (element.dataset.askfirst === undefined) {
    element.hidden = false;
    return;
  }
  let reached = false;
  for (const each of withSources(element)) {
    for (const name of REACHING) {
      if (!each.hasAttribute(`data-${name}`)) continue;
      each.removeAttribute(name);
      reached = true;
    }
  }
  if (!reached) return;
  const player = playerOf(element);
  // Without its source a player goes on with what it has, until it is told to look again.
  if (player) player.load();
  // Only leaving the page unloads what a frame shows.
  else element.replaceWith(element);
}
