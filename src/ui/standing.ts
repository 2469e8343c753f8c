/**
 * What the banner needs once it stands, and not before: room for the page around it, and what is told after an answer.
 * Brought together, in one request.
 */
import type { Host } from '../parts.js';
import type { Banner } from './banner.js';
import { createClearance, edgeOf } from './clearance.js';
import { createNotices, type Notices } from './notices.js';
import { whenReachedFor } from './reach-for-start.js';
import type { Speech } from './speech.js';

/** Not in each engine: https://wicg.github.io/savedata/, https://w3c.github.io/requestidlecallback/ */
interface Sparing {
  readonly navigator: Navigator & { readonly connection?: { readonly saveData: boolean } };
  readonly requestIdleCallback?: (callback: () => void) => void;
}

export function stand(
  banner: Banner,
  speech: Speech,
  { consent, options, part, signal }: Host,
  show: Parameters<typeof createNotices>[3],
  prepare: (draw?: boolean) => unknown,
): Notices {
  const edge = edgeOf(options);
  if (edge) {
    const keepClear = createClearance(edge, signal);
    let pushed = false;
    const look = () => {
      if (signal.aborted) return;
      const surface = banner.shadowRoot!.querySelector<HTMLElement>('.surface');
      pushed &&= !!surface;
      keepClear(surface, pushed);
    };
    // In the frame that shows it, not before: to measure costs an answer the time that its banner takes to go.
    consent.addEventListener('shown', () => requestAnimationFrame(look), { signal });
    look();
    if (edge === 'start') {
      whenReachedFor(() => {
        pushed = true;
        look();
      }, signal);
    }
  }
  // A hand may open the preferences next: they are fetched while nothing else is to do, and drawn when it comes near.
  const { navigator, requestIdleCallback = setTimeout } = window as Sparing;
  if (!navigator.connection?.saveData) {
    requestIdleCallback(() => prepare(false));
  }
  // Once, whatever of it comes first: a press would have them drawn again beside the answer.
  let near = () => {
    near = () => undefined;
    prepare();
  };
  for (const type of ['pointerover', 'focusin']) banner.addEventListener(type, () => near(), { once: true, signal });
  return createNotices(banner, speech, part, show);
}
