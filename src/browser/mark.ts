import type { Change } from '../consent/events.js';

/** Lists on the root element what holds, for the site's style sheets: `<html data-askfirst="preferences analytics">`. */
export function mark({ grants }: Pick<Change, 'grants'>): void {
  const held = Object.keys(grants).filter((key) => grants[key] && !/^necessary\b/.test(key));
  document.documentElement.setAttribute('data-askfirst', held.join(' '));
}
