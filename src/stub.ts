/**
 * The inline head door: with it, every script of the page can say `askfirst.push(…)` plainly, whether the library
 * has loaded, is still loading, or never will.
 */
const page = globalThis as { askfirst?: unknown };
page.askfirst ??= [];
export {};
