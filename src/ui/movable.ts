/**
 * Lets a button be moved out of the way: dragged, by the arrow keys, or to the other side by a long press or the secondary
 * button of a mouse, for whoever can neither drag nor use keys (https://www.w3.org/TR/WCAG22/#dragging-movements).
 *
 * It docks at a side, where pages have the least to read, and in the lower half of the viewport: whatever it covers there
 * can be scrolled to above it. At the top it would cover the beginning of the page, which can't.
 *
 * Its style sheet reads `--_bottom`, and knows `.left` and `.right`; it keeps the button within the viewport, however that
 * may change. A move is forgotten with the page: to remember it would be to store something that nobody has allowed.
 */
export function makeMovable(button: HTMLElement, moved: () => void): void {
  /** Where a press began that is neither over nor a move yet. */
  let from: PointerEvent | undefined;
  /** Was the last press a move? */
  let wasMove = false;
  let longPress: ReturnType<typeof setTimeout> | undefined;

  const box = () => button.getBoundingClientRect();
  const bottom = () => parseFloat(getComputedStyle(button).bottom);
  const isRight = () => (box().left + box().right) / 2 > innerWidth / 2;

  const dock = (right: boolean, bottom: number) => {
    const before = box();
    button.style.translate = '';
    button.style.setProperty('--_bottom', `${bottom}px`);
    button.classList.toggle('right', right);
    button.classList.toggle('left', !right);
    moved();
    const after = box();
    if (matchMedia('(prefers-reduced-motion)').matches) return;
    button.animate({ translate: [`${before.x - after.x}px ${before.y - after.y}px`, '0'] }, { duration: 150, easing: 'ease-out' });
  };

  const toOtherSide = () => {
    clearTimeout(longPress);
    from = undefined;
    wasMove = true;
    dock(!isRight(), bottom());
  };

  const handlers: { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void } = {
    pointerdown(event) {
      if (!event.isPrimary || event.button) return;
      from = event;
      wasMove = false;
      button.setPointerCapture(event.pointerId);
      // Not every touch device makes a context menu of it.
      if (event.pointerType !== 'mouse') longPress = setTimeout(toOtherSide, 700);
    },
    mousedown(event) {
      // Chromium would drag the link that the button has been dragged away from.
      event.preventDefault();
    },
    pointermove({ clientX, clientY }) {
      if (!from) return;
      const [x, y] = [clientX - from.clientX, clientY - from.clientY];
      // A hand that clicks is not quite still.
      if (!wasMove && Math.hypot(x, y) < 6) return;
      clearTimeout(longPress);
      wasMove = true;
      button.style.translate = `${x}px ${y}px`;
    },
    lostpointercapture() {
      clearTimeout(longPress);
      if (from && wasMove) dock(isRight(), innerHeight - box().bottom);
      from = undefined;
    },
    contextmenu(event) {
      event.preventDefault();
      toOtherSide();
    },
    click(event) {
      // What a key clicks was no press.
      if (wasMove && event.detail) event.stopImmediatePropagation();
    },
    keydown(event) {
      const { key, altKey, ctrlKey, metaKey } = event;
      // With them it is the browser's: Alt and left goes back.
      if (!key.startsWith('Arrow') || altKey || ctrlKey || metaKey) return;
      event.preventDefault();
      const up = { ArrowUp: STEP, ArrowDown: -STEP }[key] ?? 0;
      dock(up ? isRight() : key === 'ArrowRight', bottom() + up);
    },
  };
  for (const [type, handle] of Object.entries(handlers)) button.addEventListener(type, handle as EventListener);
}

/** How far a key moves it, in pixels: about its own size. */
const STEP = 44;
