/**
 * Lets the page breathe: resolves at once, or, where we have kept the page busy for longer than half a frame, as soon as
 * it has drawn and heard its visitor. https://developer.mozilla.org/docs/Web/API/Scheduler/yield
 */
let until = 0;

export async function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (performance.now() > until) {
    await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    until = performance.now() + 8;
  }
}
