/**
 * How colours are seen on each other, and their contrast as WCAG 2.2 counts it.
 */

/** Red, green and blue of sRGB from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Reads a computed colour; `undefined` where that is none. */
export type Reader = (colour: string) => Colour | undefined;

/** The ratio from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A ratio as it is written. Cut, not rounded: 4.499 must not read as what is needed. */
export const digits = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** What is seen of a colour that lies on an opaque ground. */
export function over([red, green, blue, opacity]: Colour, ground: Colour, faded = 1): Colour {
  const mix = (top: number, under: number) => top * opacity * faded + under * (1 - opacity * faded);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/**
 * A reader for whatever a browser computes, `oklch()` and `color()` too: the browser paints it, and says what it has
 * painted. `undefined` where it paints something else than it was told, as some do to hide whose it is.
 */
export function createReader(): Reader | undefined {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  const read: Reader = (colour) => {
    // What is no colour leaves the last one standing.
    context.fillStyle = UNLIKELY;
    context.fillStyle = colour;
    if (context.fillStyle === UNLIKELY) return undefined;
    context.clearRect(0, 0, 1, 1);
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, opacity] = context.getImageData(0, 0, 1, 1).data as unknown as Colour;
    return [red, green, blue, opacity / 255];
  };
  return String(read('#12578e')) === '18,87,142,1' ? read : undefined;
}

const UNLIKELY = '#010203';

/** How an element is seen. */
export interface Seen {
  readonly ink: Colour;
  readonly ground: Colour;
  /** The ground that it lies on. */
  readonly around: Colour;
  readonly border: Colour;
  /** What is left of it by its opacity, and that of what it stands in, on the surface. */
  readonly faded: number;
}

/** Looks at an element that stands on a surface; `undefined` where a picture lies under it, on which nothing can be measured. */
export function see(element: Element, surface: Element, read: Reader): Seen | undefined {
  const { color, borderTopColor } = getComputedStyle(element);
  const around = groundOf(element.parentElement!, read);
  const own = groundOf(element, read);
  const ink = read(color);
  const border = read(borderTopColor);
  if (!around || !own || !ink || !border) return undefined;
  let faded = 1;
  for (let each = element; each !== surface; each = each.parentElement!) faded *= Number(getComputedStyle(each).opacity);
  const fade = (colour: Colour) => over(colour, around, faded);
  return { ink: fade(over(ink, own)), ground: fade(own), around, border: fade(over(border, own)), faded };
}

/** What lies behind the text of an element, down to the page. */
export function groundOf(element: Element, read: Reader): Colour | undefined {
  const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(element);
  const colour = read(backgroundColor);
  if (!colour || backgroundImage !== 'none') return undefined;
  if (colour[3] === 1) return colour;
  // A surface is in the top layer: under it is the page, whatever its host stands in.
  const parent = element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? document.body : undefined);
  // Nobody says what colour a page has by itself; only that it is white unless it wants to be dark.
  const under = parent ? groundOf(parent, read) : colorScheme.includes('dark') ? undefined : WHITE;
  return under && over(colour, under);
}

const WHITE: Colour = [255, 255, 255, 1];
