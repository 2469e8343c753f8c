/**
 * What Consent-O-Matic does in a page with a rule, as far as ours goes: an extension cannot be installed in all
 * engines. Runs in the page, for a visitor who has allowed these kinds of purposes (`A`, `B` …) in the tool. Resolves
 * to whether it found something to do.
 * https://github.com/cavi-au/Consent-O-Matic#basic-structure
 */
export async function followRule({ detectors, methods }: any, allowed: Record<string, boolean>): Promise<boolean> {
  /** Where a `foreach` stands. */
  let base: any;

  // What stands in a shadow root is found by its host as the `parent`.
  const select = ({ selector, displayFilter }: any, scope: any): any[] =>
    selector === ':scope'
      ? [scope]
      : [...(scope?.shadowRoot ?? scope ?? document).querySelectorAll(selector)].filter((found) => !displayFilter || found.offsetHeight > 0);
  const all = ({ parent, target }: any) => (parent ? select(parent, base) : [base]).flatMap((scope) => select(target, scope));
  const find = (selection: any) => all(selection)[0];
  const matches = (matcher: any) => (matcher.type === 'checkbox' ? find(matcher).checked : Boolean(find(matcher)));
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  async function run(action: any): Promise<void> {
    switch (action?.type) {
      case undefined:
        return;
      case 'click':
        find(action)?.click();
        await pause(0);
        return;
      case 'list':
        for (const each of action.actions) await run(each);
        return;
      case 'ifcss':
        return run(find(action) ? action.trueAction : action.falseAction);
      case 'ifallownone':
        return run(Object.values(allowed).includes(true) ? action.falseAction : action.trueAction);
      case 'waitcss':
        for (let tries = 10; tries > 0 && Boolean(find(action)) === Boolean(action.negated); tries--) await pause(250);
        return;
      case 'foreach':
        for (base of all(action)) await run(action.action);
        base = undefined;
        return;
      case 'consent':
        for (const { type, matcher, toggleAction } of action.consents) {
          if (matches(matcher) !== Boolean(allowed[type])) await run(toggleAction);
        }
        return;
      default:
        throw new Error(`There is no action ${action.type}.`);
    }
  }

  const stands = detectors.some(({ presentMatcher, showingMatcher }: any) => [...presentMatcher, ...showingMatcher].every(matches));
  if (!stands) return false;
  for (const step of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
    await run(methods.find(({ name }: any) => name === step)?.action);
  }
  return true;
}
