/**
 * The memory where there is no page, on a server: nobody is known, and nothing is kept.
 */
import type { Parts } from './memory.js';

const nothing = () => undefined;

const PARTS: Parts = {
  browser: { current: undefined, previous: undefined, changed: false, forget: nothing },
  locale: { language: undefined, region: undefined, tag: 'und', choose: nothing, forget: nothing },
  feedback: { ratings: new Map(), fields: new Map(), rate: nothing, forget: nothing },
};

export const createMemoryOfNobody = (): EventTarget & Parts => Object.assign(new EventTarget(), { ...PARTS, stop: nothing });
