/**
 * Runs in the page: the middle of an element, once a pointer there would reach it, or why that is not so (yet).
 * Each selector but the last names the host of the shadow root in which the next one looks.
 */
export async function placeToClick(selectors: readonly string[]): Promise<{ x: number; y: number } | string> {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  for (const selector of selectors) {
    element = scope?.querySelector(selector) ?? null;
    if (!element) return scope ? `there is no ${selector}` : `nothing before ${selector} has an open shadow root`;
    scope = element.shadowRoot;
  }
  const target = element!;
  if (!target.checkVisibility({ visibilityProperty: true })) return 'it is not visible';
  if (!middle()) return 'it has no size';
  if (!reaches(middle()!)) target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = middle();
  await frame();
  await frame();
  const after = middle();
  if (!after || before?.x !== after.x || before.y !== after.y) return 'it does not stand still';
  if (!reaches(after)) return `it is covered by ${show(hit(after))}`;
  return { x: Math.floor(after.x), y: Math.floor(after.y) };

  function middle() {
    const [box] = target.getClientRects();
    return box && box.width > 0 && box.height > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined;
  }

  function hit({ x, y }: { x: number; y: number }): Element | null {
    let found = document.elementFromPoint(x, y);
    for (let inner = found; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null) {
      if (inner === found && inner !== document.elementFromPoint(x, y)) break;
      found = inner;
    }
    return found;
  }

  function reaches(point: { x: number; y: number }): boolean {
    const found = hit(point);
    if ((found?.closest('label') as HTMLLabelElement | null)?.control === target) return true;
    for (let node: Node | null = found; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null) {
      if (node === target) return true;
    }
    return false;
  }

  function show(found: Element | null): string {
    return found ? `<${found.localName}${found.id && ` id="${found.id}"`}${found.className && ` class="${found.className}"`}>` : 'nothing of the page: it lies outside';
  }

  /** A hidden page draws no frames. */
  function frame(): Promise<unknown> {
    return new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  }
}
