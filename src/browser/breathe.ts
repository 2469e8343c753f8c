/**
 * Lets the page breathe: resolves at once, or, where we have kept the page busy for longer than half a frame, as soon as
 * it has drawn and heard its visitor. https://developer.mozilla.org/docs/Web/API/Scheduler/yield
 */
const SPELL = 8;

let until = 0;
let breath: Promise<void> | undefined;

export async function breathe(): Promise<void> {
  // All who wait share one breath, and whoever comes too late in the spell after it waits for the next.
  while (performance.now() > until) await (breath ??= breatheOnce());
}

async function breatheOnce(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  until = performance.now() + SPELL;
  breath = undefined;
}
