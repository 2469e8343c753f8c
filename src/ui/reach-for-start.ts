/**
 * Calls `act` when somebody at the page's start reaches for more of it: by scrolling up, or with the focus. Room there pushes
 * the page down, and made any earlier it would do so before everybody's eyes.
 */
export function whenReachedFor(act: () => void, signal: AbortSignal): void {
  let from = 0;
  const reached = (reaches: boolean) => {
    if (reaches && document.scrollingElement!.scrollTop <= 0) act();
  };
  // Ahead of whoever keeps an event for itself, as our own surfaces keep keys.
  const options = { passive: true, capture: true, signal };
  document.addEventListener('wheel', ({ deltaY }) => reached(deltaY < 0), options);
  document.addEventListener('touchstart', ({ touches }) => (from = touches[0]!.clientY), options);
  document.addEventListener('touchmove', ({ touches }) => reached(touches[0]!.clientY > from), options);
  document.addEventListener('keydown', ({ key }) => reached(/^(ArrowUp|PageUp|Home)$/.test(key)), options);
  // Nothing of ours reaches farther.
  const mayBeCovered = (element: Element) => element.localName !== 'askfirst-banner' && element.getBoundingClientRect().top < innerHeight / 2;
  document.addEventListener('focusin', ({ target }) => reached(mayBeCovered(target as Element)), options);
}
