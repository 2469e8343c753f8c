/** Lists on the root element what holds, for the site's style sheets: `<html data-askfirst="preferences analytics">`. */
export function mark(held: readonly string[]): void {
  document.documentElement.dataset.askfirst = held.join(' ');
}
