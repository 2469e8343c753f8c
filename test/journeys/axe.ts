import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './harness/page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA that a machine can check, and the best practices beside them. */
export async function hasNoFaults(page: Page, state: string): Promise<void> {
  // What is still on its way in is judged when it stands.
  await page.evaluate(async () => {
    for (const host of document.querySelectorAll('askfirst-banner, askfirst-preferences, askfirst-embed')) {
      const surface = host.shadowRoot!.querySelector('.surface');
      await Promise.all((surface?.getAnimations({ subtree: true }) ?? []).map(({ finished }) => finished));
    }
  });
  const faults = await page.evaluate(async (source: string) => {
    // A content script, not the page's own: nothing of the page sees it.
    const scope = globalThis as unknown as { axe?: { run(context: object, options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string; target: unknown }[] }[] }> } };
    if (!scope.axe) (0, eval)(source);
    const { violations } = await scope.axe!.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  }, AXE);
  assert.deepEqual(faults, [], state);
}
