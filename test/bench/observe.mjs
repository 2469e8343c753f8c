/**
 * Runs in the page, before anything of the page's own, and sees what its visitor sees. As `bench` it tells when, in
 * milliseconds since the navigation began.
 */
export function observe() {
  const bench = (globalThis.bench = { firstPaint: undefined, shift: 0, blocking: 0, longest: 0, largest: undefined, clicked: undefined });

  const watch = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') bench.firstPaint = startTime; });
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) bench.shift += value; });
  watch('largest-contentful-paint', (entry) => { bench.largest = entry; });
  watch('longtask', ({ duration }) => {
    bench.blocking += duration - 50;
    bench.longest = Math.max(bench.longest, duration);
  });
  // From where the browser has heard of it, however long the page took to listen.
  addEventListener('click', ({ timeStamp }) => { bench.clicked = timeStamp; }, true);

  /** The element at a path of selectors, each in the shadow root of the one before it. */
  bench.find = (path) => {
    let element;
    for (const selector of path.split(' >>> ')) element = (element ? element.shadowRoot : document)?.querySelector(selector);
    return element;
  };

  /** Is anything of it seen? Half transparent, or half on its way, is seen. */
  bench.shows = (path) => {
    const element = bench.find(path);
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return bottom > Math.max(top, 0) && right > Math.max(left, 0) && top < innerHeight && left < innerWidth;
  };

  /** Resolves to the time of the first frame that shows it, or no longer does. */
  bench.frame = (path, shown = true) => new Promise((resolve) => {
    const look = () => (bench.shows(path) === shown ? resolve(performance.now()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });

  /** Is the largest paint so far none of the page's own? What it cannot tell is in a shadow root. */
  bench.isLargestForeign = () => !!bench.largest && !bench.largest.element?.closest('main, body > header');
}
