/**
 * What a visitor sees and does of askfirst, for the journeys to tell.
 */
import assert from 'node:assert/strict';
import type { Page } from './harness/page.ts';
import { poll } from './harness/patience.ts';

interface PageParts {
  /** Attributes of the script tag; `defer` unless they say how it loads. */
  readonly tag?: string;
  readonly lang?: string;
  /** Before the script tag. */
  readonly head?: string;
  readonly body?: string;
}

/** A page of a site that has pasted the one script tag. */
export function sitePage({ tag = '', lang = 'en', head = '', body = '<p>Hello</p>' }: PageParts = {}): string {
  const loading = /\b(async|defer|blocking)\b/.test(tag) ? '' : 'defer';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Site</title>${head}
    <script src="/askfirst/askfirst.js" data-privacy="/privacy" ${loading} ${tag.replace('blocking', '')}></script>
    </head><body>${body}</body></html>`;
}

/** Options as a site writes them, to stand before the script tag. */
export const optionsBlock = (options: object): string =>
  `<script type="application/json" data-askfirst-options>${JSON.stringify(options)}</script>`;

/** Resolves when the banner stands. */
export const bannerStands = (page: Page): Promise<unknown> =>
  page.until(
    () => document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('[part=banner]')?.matches(':popover-open'),
    'the banner stands',
  );

/** Resolves when the banner is gone. */
export const bannerGone = (page: Page): Promise<unknown> =>
  page.until(() => !document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('[part=banner]'), 'the banner is gone');

export const bannerText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('askfirst-banner')?.shadowRoot?.querySelector<HTMLElement>('[part=banner]')?.innerText ?? '');

/** Clicks a button of the banner, as a hand does. */
export async function answer(page: Page, action: 'accept' | 'reject' | 'customise' | 'close'): Promise<void> {
  const click = () => page.click('askfirst-banner', `[data-askfirst-action=${action}]`);
  if (action === 'customise') return click();
  await carriedOut(page, click);
  await bannerGone(page);
}

/** Does something that is an answer, and resolves when it has been carried out to its end. */
async function carriedOut(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('askfirst:change', () => Object.assign(globalThis, { carriedOut: true }), { once: true });
  });
  await act();
  await page.until(() => (globalThis as { carriedOut?: boolean }).carriedOut, 'the answer is carried out');
  await page.evaluate(() => Object.assign(globalThis, { carriedOut: false }) && undefined);
}

/** Clicks in the open preferences: a switch by its name, or a button by its action. */
export const settings = {
  async turn(page: Page, name: string): Promise<void> {
    const on = (name: string) =>
      document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.checked;
    const before = await page.evaluate(on, name);
    await page.click('askfirst-preferences', `input[name="${name}"]`);
    await page.until(
      (name: string, before: boolean) =>
        document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.checked !== before,
      `the switch of ${name} turns`,
      name,
      before,
    );
  },
  press(page: Page, action: 'accept' | 'reject' | 'save' | 'close'): Promise<void> {
    const click = () => page.click('askfirst-preferences', `[data-askfirst-action=${action}]`);
    return action === 'close' ? click() : carriedOut(page, click);
  },
  open: (page: Page) =>
    page.until(
      () => document.querySelector('askfirst-preferences')?.shadowRoot?.querySelector('dialog')?.open,
      'the preferences are open',
    ),
  closed: (page: Page) => page.until(() => !document.querySelector('askfirst-preferences'), 'the preferences are closed'),
};

/** The text of the consent cookie; `undefined` without one. */
export async function consentCookie(page: Page): Promise<string | undefined> {
  return (await page.cookies()).find(({ name }) => name === 'askfirst')?.value;
}

/** What the site's scripts noted with `note('…')`, in order. */
export const notes = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as { noted?: string[] }).noted ?? []);

/** Gives a page `note()`; to stand before everything that notes. */
export const NOTEBOOK = '<script>var noted = []; function note(text) { noted.push(text); }</script>';

/** A cookie's text as an earlier visit would have left it, some days ago. */
export function record({ yes = '', no = '', daysAgo = 0, revision = 1, more = '' } = {}): string {
  const at = Math.floor(Date.now() / 1000) - daysAgo * 86_400;
  return `v=1&yes=${yes}&no=${no}&t=${at}&r=${revision}&via=save&l=en&h=1f3a9c2b${more}`;
}

/** Resolves to what the library told the site's developer, once these words are among it. */
export async function heard(page: Page, words: RegExp): Promise<string[]> {
  const told = () => page.console.map(({ text }) => text).filter((text) => text.startsWith('askfirst:'));
  await poll(async () => {
    await page.url();
    return told().some((text) => words.test(text));
  });
  assert.match(told().join('\n'), words);
  return told();
}
