/**
 * Keeps the page clear of what stands at an edge of the viewport. What gets the focus, or is jumped to, is scrolled to
 * where it can be seen (https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum), and there is room beyond the page, so
 * that its last line can be scrolled from under it.
 *
 * The room is an element of our own beside the body, out of the flow: whatever the page's own layout is (a grid, a height of
 * 100 %, paddings), nothing in it moves. Given up: what scrolls inside a page that does not scroll itself.
 */
import type { Appearance } from '../prompt.js';
import { css, sheetOf } from './style.js';

export type Edge = 'start' | 'end';

/** The edge that the banner stands at; in the middle it stands at none. */
export const edgeOf = ({ position }: Appearance): Edge | undefined =>
  position === 'center' ? undefined : position === 'top' ? 'start' : 'end';

/** Between what stands there and what is scrolled clear of it, in pixels: a focus outline has a width. */
const AIR = 8;

/** By when what is told after an answer stands, in milliseconds. */
const NOTICE = 200;

/** How far it reaches into the viewport, in pixels, whatever moves it at the moment; 0 when it is not shown. */
export function reachOf(surface: HTMLElement | null | undefined, edge: Edge): number {
  if (!surface?.offsetHeight) return 0;
  const { top, bottom } = getComputedStyle(surface);
  return parseFloat(edge === 'end' ? bottom : top) + surface.offsetHeight;
}

/**
 * Is told what stands there from now on, if anything, and again when that has moved. `push` makes room at the start of the
 * page, by pushing it down.
 */
export type KeepClear = (surface: HTMLElement | null | undefined, push?: boolean) => void;

export function createClearance(edge: Edge, signal: AbortSignal): KeepClear {
  const root = document.documentElement;
  /** Not on the root's own `style`, which is the site's: so there is nothing to restore. */
  const sheet = sheetOf('');
  let styles = '';
  const room = document.createElement('askfirst-room');
  // Not at once: a scroll bar that comes would change again what has just been observed.
  const observer = new ResizeObserver(() => requestAnimationFrame(settle));
  let surface: HTMLElement | null | undefined;
  /** What the site itself keeps clear. */
  let own: string;
  let end = 0;
  let pushed = false;

  const reachNow = () => (signal.aborted ? 0 : reachOf(surface, edge));
  const isDressed = () => document.adoptedStyleSheets.includes(sheet);
  const undress = () => {
    if (!reachNow() && isDressed()) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };

  const settle = () => {
    const reach = reachNow();
    if (!reach) {
      room.remove();
      // What was pushed down comes up at once. All else can wait: a notice may come next, and a large page takes long to be styled anew.
      if (signal.aborted || styles.includes('margin')) undress();
      else setTimeout(undress, NOTICE);
      return;
    }
    if (!isDressed()) {
      own = getComputedStyle(root).getPropertyValue(`scroll-padding-block-${edge}`).replace('auto', '0px');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    const size = `${reach + AIR}px`;
    const next = stylesFor(edge, `max(${own}, ${size})`, pushed ? size : undefined);
    if (next !== styles) sheet.replaceSync((styles = next));
    if (edge === 'start') return;
    if (!room.isConnected) root.append(room);
    place({ position: 'absolute', 'inline-size': '1px', 'block-size': size, 'inset-block-start': `${end}px` });
    follow();
  };

  /** To the page's end, whatever its place is counted from. */
  const follow = () => {
    if (!room.isConnected) return;
    end += endOfPage() - room.getBoundingClientRect().top;
    place({ 'inset-block-start': `${end}px` });
  };

  const place = (styles: Readonly<Record<string, string>>) => {
    // What is important here no style sheet of the page overrules.
    for (const [name, value] of Object.entries(styles)) room.style.setProperty(name, value, 'important');
  };

  // A page of a fixed height may grow unobserved.
  addEventListener('scroll', follow, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    settle();
  });

  return (next, push = false) => {
    surface = next;
    pushed = push;
    observer.disconnect();
    if (surface) for (const element of [surface, ...page()]) observer.observe(element);
    settle();
  };
}

const stylesFor = (edge: Edge, padding: string, margin: string | undefined) => css`
  @media screen {
    :root {
      scroll-padding-block-${edge}: ${padding} !important;
      ${margin ? `margin-block-start: ${margin} !important;` : ''}
    }
  }
  @media print {
    askfirst-room {
      display: none !important;
    }
  }
`;

/** The end of all that the page shows, in the viewport's coordinates. */
function endOfPage(): number {
  const elements = page();
  const { bottom, top } = elements.at(-1)!.getBoundingClientRect();
  const ends = [bottom, elements[0]!.getBoundingClientRect().bottom];
  // What reaches out of the body counts too, unless the body scrolls it inside itself, or answers for the viewport instead.
  const reachesOut = document.compatMode === 'CSS1Compat' && elements.some((element) => getComputedStyle(element).overflowY === 'visible');
  if (reachesOut && elements[1]) ends.push(top + elements[1].scrollHeight);
  return Math.max(...ends);
}

/** A router may have taken the body away. */
const page = () => [document.documentElement, document.body as HTMLElement | null].filter((element) => element !== null);
