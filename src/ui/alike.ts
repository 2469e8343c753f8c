/**
 * Are Accept and Reject still alike? Ours are one rule; a site's `::part()` can tell them apart.
 */
import { contrast, digits, see, type Colour, type Reader, type Seen } from './contrast.js';

/** Buttons and type of one size, as easy to read, and highlighted alike. */
const CNIL = '(CNIL, délibération 2020-092)';
/** Types C (a refusal that does not stand beside the yes), D and E (colours and contrast). */
const TASKFORCE = '(EDPB Cookie Banner Taskforce, 2023)';

const PARTS = '`::part(accept)` or `::part(reject)`';

/** From this ratio on an eye sees the difference. */
const SIZES = 1.05;
const CONTRASTS = 1.25;

/** What is compared by its name in CSS. */
const STYLES = [
  'direction', 'display', 'position', 'padding', 'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-transform', 'text-decoration-line',
  'border-width', 'border-style', 'border-radius', 'box-shadow', 'background-image', 'filter', 'animation-name',
];

/** A sentence on each difference between both answers on a surface; none where it does not ask for one of two. */
export function inspectAnswers(surface: HTMLElement, where: string, read: Reader | undefined): string[] {
  const [accept, reject] = ['accept', 'reject'].map((action) => {
    const button = surface.querySelector<HTMLElement>(`[data-askfirst-action=${action}]`);
    return button && measure(button, surface, read);
  });
  if (!accept || !reject) return [];
  const hidden = [accept, reject].some(({ hindrance }) => hindrance === 'hidden');
  const inspections = hidden ? [hindrances] : [hindrances, sizes, styles, prominence, place];
  return inspections.flatMap((inspect) => inspect(accept, reject, where));
}

/** What is measured of an answer. */
interface Answer {
  readonly hindrance: 'hidden' | 'out of sight' | 'out of reach' | undefined;
  readonly box: DOMRectReadOnly;
  /** Its text as it stands there, in lines. */
  readonly text: DOMRectReadOnly;
  /** How wide its text makes it at least, and how wide the row is that it may stand in. */
  readonly needs: number;
  readonly row: number;
  readonly style: Readonly<Record<string, string>>;
  readonly seen: Seen | undefined;
  /** Where the other buttons are. */
  readonly others: readonly DOMRectReadOnly[];
}

function measure(button: HTMLElement, surface: HTMLElement, read: Reader | undefined): Answer {
  const range = document.createRange();
  range.selectNodeContents(button);
  const text = range.getBoundingClientRect();
  const style = getComputedStyle(button);
  const parent = button.parentElement!;
  const others = [...surface.querySelectorAll('button')].filter((each) => !/^(accept|reject)$/.test(each.dataset.askfirstAction ?? '') && each.checkVisibility());
  return {
    hindrance: hindranceOf(button),
    box: button.getBoundingClientRect(),
    text,
    needs: text.width + edges(style),
    row: parent.offsetWidth - edges(getComputedStyle(parent)),
    style: Object.fromEntries(STYLES.map((name) => [name, style.getPropertyValue(name)])),
    seen: read && see(button, surface, read),
    others: others.map((each) => each.getBoundingClientRect()),
  };
}

const edges = ({ paddingLeft, paddingRight, borderLeftWidth, borderRightWidth }: CSSStyleDeclaration) =>
  [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce((sum, each) => sum + parseFloat(each), 0);

function hindranceOf(button: HTMLElement): Answer['hindrance'] {
  const { left, top, width, height } = button.getBoundingClientRect();
  if (!width || !height || !button.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'hidden';
  const places = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]].map(([x, y]) => [left + width * x!, top + height * y!] as const);
  if (places.some(([x, y]) => x < 0 || y < 0 || x > innerWidth || y > innerHeight)) return 'out of sight';
  const root = button.getRootNode() as ShadowRoot;
  // Firefox looks for a shadow root through all that lies over its host.
  const reached = places.every(([x, y]) => document.elementFromPoint(x, y) === root.host && button.contains(root.elementFromPoint(x, y)));
  return reached ? undefined : 'out of reach';
}

/** Both may be scrolled away on a small page; one alone may not. */
function hindrances(accept: Answer, reject: Answer, where: string): string[] {
  if (!accept.hindrance === !reject.hindrance) return [];
  const [name, hindrance, other] = accept.hindrance ? ['Accept', accept.hindrance, 'Reject'] : ['Reject', reject.hindrance!, 'Accept'];
  // Words that are too long for a small page push one aside; no theme does.
  if (hindrance !== 'hidden' && accept.needs + reject.needs > accept.row) return [];
  return [`${name} is ${hindrance} in the ${where}, and ${other} is not: both answers must be in reach ${TASKFORCE}.`];
}

/**
 * The larger is too large where it has more room around its text than the other: a longer text alone makes a button
 * larger, and never roomier.
 */
function sizes(accept: Answer, reject: Answer, where: string): string[] {
  return ([['width', 'wide'], ['height', 'high']] as const).flatMap(([side, word]) => {
    const [small, large] = [accept, reject].sort((a, b) => a.box[side] - b.box[side]) as [Answer, Answer];
    const room = ({ box, text }: Answer) => box[side] - text[side];
    const ratio = large.box[side] / small.box[side];
    if (ratio < SIZES || room(large) < room(small) + 2) return [];
    const [name, other] = large === accept ? ['Accept', 'Reject'] : ['Reject', 'Accept'];
    return `${PARTS} makes ${name} ${ratio.toFixed(2)} times as ${word} as ${other} in the ${where}: both answers must be of one size ${CNIL}.`;
  });
}

function styles(accept: Answer, reject: Answer, where: string): string[] {
  const differing = STYLES.filter((name) => accept.style[name] !== reject.style[name]);
  if (!differing[0]) return [];
  const list = differing.map((name) => `\`${name}\` (${accept.style[name]!} and ${reject.style[name]!})`).join(', ');
  return [`${PARTS} makes Accept and Reject differ in the ${where}, in ${list}: both answers must look alike ${CNIL}.`];
}

function prominence({ seen: accept }: Answer, { seen: reject }: Answer, where: string): string[] {
  if (!accept || !reject) return [];
  const rule = `neither answer may stand out ${TASKFORCE}`;
  const sentences = MEASURES.flatMap(([what, of]) => {
    const [ofAccept, ofReject] = [of(accept), of(reject)];
    if (Math.max(ofAccept, ofReject) / Math.min(ofAccept, ofReject) < CONTRASTS) return [];
    return `${PARTS} gives ${what} of Accept a contrast of ${digits(ofAccept)}:1 and that of Reject ${digits(ofReject)}:1 in the ${where}: ${rule}.`;
  });
  const [vivid, pale] = [vividness(accept.ground), vividness(reject.ground)].sort((a, b) => b - a) as [number, number];
  if (!sentences[0] && vivid > 100 && pale < 40) sentences.push(`${PARTS} makes one of Accept and Reject coloured and the other grey in the ${where}: ${rule}.`);
  return sentences;
}

const MEASURES: readonly (readonly [string, (seen: Seen) => number])[] = [
  // Beyond 7:1, the most that WCAG 2.2 asks for (SC 1.4.6), nothing gets easier to read.
  ['the label', ({ ink, ground }) => Math.min(7, contrast(ink, ground))],
  ['the ground', ({ ground, around }) => contrast(ground, around)],
  ['the border', ({ border, ground }) => contrast(border, ground)],
];

const vividness = ([red, green, blue]: Colour) => Math.max(red, green, blue) - Math.min(red, green, blue);

/** In one row, or one right after the other, and nothing between them. */
function place(accept: Answer, reject: Answer, where: string): string[] {
  const [a, b] = [accept.box, reject.box];
  const rule = `both answers must stand together ${TASKFORCE}`;
  const reads = (one: DOMRectReadOnly, other: DOMRectReadOnly) =>
    one.bottom <= other.top + 1 || (one.top < other.bottom - 1 && (accept.style.direction === 'rtl' ? one.right > other.right : one.left < other.left));
  const between = (other: DOMRectReadOnly) => (reads(a, other) && reads(other, b)) || (reads(b, other) && reads(other, a));
  if (accept.others.some(between)) return [`Another button stands between Accept and Reject in the ${where}: ${rule}.`];
  const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const apart = down < 0 ? across : down;
  return apart > Math.max(a.height, b.height) ? [`Accept and Reject stand ${apart.toFixed(0)} px apart in the ${where}: ${rule}.`] : [];
}
