/**
 * What is told where nothing is asked: that an answer was saved, with a way back; that it will not last; that something
 * goes on running. Brought when an answer may soon be given.
 */
import type { ConsentRecord } from '../consent/record.js';
import type { Host } from '../parts.js';
import type { Action, BannerView } from './banner-view.js';
import type { Banner } from './banner.js';
import type { Speech } from './speech.js';
import { css } from './style.js';

/** How long an answer can be taken back by one button, in milliseconds. */
const UNDO = 10_000;

export interface Notices {
  /** Tells that an answer was saved, and offers to go back to what stood before it; or that the browser keeps none, if it `forgets`. */
  readonly saved: (before: ConsentRecord | undefined, forgets: () => boolean) => Promise<void>;
  readonly offerReload: () => Promise<void>;
}

/** `show` puts a notice in the banner's place, where that is free. */
export function createNotices(
  banner: Banner,
  speech: Speech,
  part: Host['part'],
  show: (notice: BannerView | undefined) => void,
): Notices {
  banner.dress(STYLES);
  let told: BannerView | undefined;
  /** What has to be told for longer than that an answer was saved. */
  let reloading = false;

  const tell = (text: string, buttons: BannerView['buttons'], act: (action: Action, event: Event) => void = dismiss) => {
    told = { text, about: [], buttons, act };
    show(told);
    return told;
  };
  const dismiss = () => {
    reloading = false;
    told = undefined;
    show(told);
  };

  return {
    async saved(before, forgets) {
      // The banner goes first, then comes what the visitor has said yes to.
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (reloading) return;
      const words = speech.words()!;
      if (forgets()) {
        tell(words.forgetful, [['close', words.understood]]);
        return;
      }
      const notice = tell(words.saved, [['undo', words.undo]], (_, { isTrusted }) => {
        // Going back may mean a yes, which only a hand may say.
        if (!isTrusted) return;
        dismiss();
        void part('askfirst-changes.js').then(({ undo }) => undo(before));
        banner.announce('');
        // Where no question comes back, which would be told, what stood before is kept again.
        setTimeout(() => banner.shadowRoot!.querySelector('.surface') ?? banner.announce(words.saved), 200);
      });
      // Whoever is about to press it is not hurried. https://www.w3.org/TR/WCAG22/#timing-adjustable
      const end = () => {
        if (told !== notice) return;
        // Not by the element itself: WebKit goes on calling it hovered when what was in it is gone.
        if (banner.shadowRoot!.querySelector('.notice:is(:hover, :focus-within)')) setTimeout(end, UNDO / 4);
        else dismiss();
      };
      setTimeout(end, UNDO);
    },
    async offerReload() {
      reloading = true;
      const { words, details } = await speech.details();
      tell(details.reload, [['reload', details.reloadNow], ['close', words.understood]], (action) => {
        if (action === 'reload') location.reload();
        else dismiss();
      });
    },
  };
}

const STYLES = css`
  .notice {
    inline-size: min(100% - 2 * var(--_gap), 26rem);
  }
  .notice .sheet {
    flex-flow: row wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 12px;
    padding-inline-start: 20px;
  }
  .notice .words {
    flex: 1 1 50%;
    min-block-size: 0;
  }
  .notice .actions {
    flex: 0 1 auto;
    margin-inline-start: auto;
  }
  .notice button {
    flex: none;
    padding-inline: 12px;
  }
`;
