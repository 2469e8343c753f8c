/**
 * Can be read what stands on a surface, and seen where the focus is? Custom properties and parts are the site's.
 */
import { contrast, digits, groundOf, over, see, type Colour, type Reader } from './contrast.js';

const PROPERTIES = ['text', 'muted', 'on-accent', 'accent', 'focus', 'surface'] as const;

type Property = (typeof PROPERTIES)[number];

/** A sentence on each contrast that is too low, by the numbers of WCAG 2.2. */
export function inspectLegibility(surface: HTMLElement, read: Reader): string[] {
  const probe = document.createElement('i');
  const computed = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  surface.append(probe);
  const ours = Object.fromEntries(PROPERTIES.map((name) => [name, read(computed(`var(--_${name})`))])) as Record<Property, Colour | undefined>;
  const scheme = computed('light-dark(#fff, #000)') === computed('#fff') ? 'light' : 'dark';
  probe.remove();

  const sentence = (low: number, needed: string, ink: string, ground: string, fader?: string) => {
    const pair = ink === ground ? `text on ${code(ink)}` : `${code(ink)} on ${code(ground)}`;
    // What the site has not touched is not at fault.
    const touched = [ink, ground].filter((name) => name.startsWith('::') || getComputedStyle(surface).getPropertyValue(name));
    const change = [...new Set(fader ? [fader] : touched[0] ? touched : [ink, ground])].map(code).join(' or ');
    return `The contrast of ${pair} is ${digits(low)}:1 in the ${scheme} scheme, where ${needed}: change ${change}.`;
  };
  const nameOf = (colour: Colour | undefined, element: Element, ...names: Property[]) => {
    const found = names.find((name) => String(ours[name]) === String(colour));
    return found ? `--askfirst-${found}` : partOf(element);
  };

  const sentences = firstOfEachKind(surface).filter(hasText).flatMap((element) => {
    const seen = see(element, surface, read);
    if (!seen) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    // 18 points, or 14 in bold type. https://www.w3.org/TR/WCAG22/#dfn-large-scale
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const measured = contrast(seen.ink, seen.ground);
    if (measured >= (large ? 3 : 4.5)) return [];
    const painted = paintedUnder(element, surface, read);
    const ink = nameOf(read(color), element, 'text', 'muted', 'on-accent');
    const ground = nameOf(read(getComputedStyle(painted).backgroundColor), painted, 'accent', 'surface');
    return sentence(measured, large ? 'large text needs 3:1 (WCAG 2.2, SC 1.4.3)' : 'text needs 4.5:1 (WCAG 2.2, SC 1.4.3)', ink, ground, seen.faded < 1 ? partOf(element) : undefined);
  });

  const ground = groundOf(surface, read);
  const signs: readonly (readonly [Property, string])[] =
    String(ours.focus) === String(ours.accent)
      ? [['accent', 'the focus ring and switches need']]
      : [['accent', 'switches need'], ['focus', 'the focus ring needs']];
  for (const [name, need] of signs) {
    const colour = ours[name];
    const measured = colour && ground ? contrast(over(colour, ground), ground) : 21;
    if (measured >= 3) continue;
    const under = nameOf(read(getComputedStyle(surface).backgroundColor), surface, 'surface');
    sentences.push(sentence(measured, `${need} 3:1 (WCAG 2.2, SC 1.4.11)`, `--askfirst-${name}`, under));
  }
  return sentences;
}

/** Of hundreds of rows each looks like the first. */
function firstOfEachKind(surface: HTMLElement): HTMLElement[] {
  const kinds = new Map<string, HTMLElement>();
  const kindOf = (element: Element): string =>
    element === surface ? '' : `${kindOf(element.parentElement!)}>${element.localName}.${element.className}.${element.getAttribute('part') ?? ''}`;
  for (const element of surface.querySelectorAll<HTMLElement>('*')) {
    const kind = kindOf(element);
    if (!kinds.has(kind) && element.textContent.trim()) kinds.set(kind, element);
  }
  return [...kinds.values()];
}

const code = (name: string) => `\`${name}\``;

const hasText = (element: HTMLElement) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) && element.checkVisibility();

/** The part that a site reaches an element by, by the last of its names. */
const partOf = (element: Element) =>
  `::part(${/\S+$/.exec(element.closest('[part]')?.getAttribute('part') ?? '')?.[0] ?? ''})`;

/** The element that paints the ground of this one. */
function paintedUnder(element: Element, surface: Element, read: Reader): Element {
  const bare = !read(getComputedStyle(element).backgroundColor)?.[3];
  return bare && element !== surface ? paintedUnder(element.parentElement!, surface, read) : element;
}
