/**
 * Tells a site's developer where the site's theme has made one answer louder than the other, or something hard to read.
 * Brought after the banner, and only to a page on a machine of the developer's own: a visitor never downloads it.
 */
import { nextFrame } from '../browser/next-frame.js';
import type { Host } from '../parts.js';
import { inspectAnswers } from './alike.js';
import { createReader } from './contrast.js';
import { inspectLegibility } from './legible.js';

const MEDIA = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Looks at what stands there now, and again whenever something else does. Tells each sentence once. */
export function create({ consent, signal }: Pick<Host, 'consent' | 'signal'>): void {
  const told = new Set<string>();
  const read = createReader();
  let looks = 0;

  const look = async () => {
    const turn = ++looks;
    const { surface, where } = standing() ?? {};
    if (!surface || !(await rests(surface)) || turn !== looks || signal.aborted) return;
    // Colours that a visitor has forced upon all pages are no matter of the site's.
    const seer = matchMedia('(forced-colors: active)').matches ? undefined : read;
    for (const sentence of [...inspectAnswers(surface, where!, seer), ...(seer ? inspectLegibility(surface, seer) : [])]) {
      if (!told.has(sentence)) console.warn(`askfirst: ${sentence}`);
      told.add(sentence);
    }
  };

  const listen = () => void look();
  for (const type of ['change', 'open', 'close']) consent.addEventListener(type as 'change', listen, { signal });
  for (const query of MEDIA) matchMedia(query).addEventListener('change', listen, { signal });
  listen();
}

/** The open preferences, or else the banner. */
function standing(): { surface: HTMLElement; where: string } | undefined {
  const find = (name: string, part: string) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`);
  const dialog = find('askfirst-preferences', 'dialog');
  if (dialog) return { surface: dialog, where: 'preferences' };
  const banner = find('askfirst-banner', 'banner');
  return banner ? { surface: banner, where: 'banner' } : undefined;
}

/** Resolves when nothing moves, and no pointer makes anything look otherwise than at rest: to whether it still stands. */
async function rests(surface: HTMLElement): Promise<boolean> {
  await document.fonts.ready;
  for (;;) {
    await nextFrame();
    const moves = surface.getAnimations({ subtree: true }).map(({ finished }) => finished);
    // What pulses for ever is not waited for.
    await Promise.race([Promise.allSettled(moves), pause(1000)]);
    if (!surface.querySelector(TOUCHED)) return surface.isConnected;
    await pause(200);
  }
}

const TOUCHED = ':is(button, a):is(:hover, :active), :is([data-askfirst-action=accept], [data-askfirst-action=reject]):focus';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
