import { sourceOfCall } from './source.ts';

export interface PreludeOptions {
  language: string | undefined;
  gpc: boolean | undefined;
}

/**
 * The source of a script that runs in each document before the page's own. It keeps what the page tells its console,
 * what it fails to catch and what its security policy blocks, and it speaks and objects as the visitor's browser would.
 */
export function prelude(options: PreludeOptions): string {
  return `${sourceOfCall(install, [options])};`;
}

/** What the harness keeps in a page, out of the way of the page's own names. */
export interface Notebook {
  said: { type: string; text: string }[];
  /** The browser's own, whatever the page does to it later. */
  stringify: typeof JSON.stringify;
}

function install({ language, gpc }: PreludeOptions): void {
  const notebook = shared() ?? { said: [], stringify: JSON.stringify };
  Object.defineProperty(window, '__journey', { value: notebook });

  const note = (type: string, text: string) => {
    notebook.said[notebook.said.length] = { type, text };
  };
  for (const type of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[type];
    console[type] = (...parts: unknown[]) => {
      note(type, parts.map(show).join(' '));
      original.apply(console, parts);
    };
  }
  addEventListener('error', (event) => event.target === window && note('uncaught', event.error ? show(event.error) : event.message), true);
  addEventListener('unhandledrejection', (event) => note('uncaught', show(event.reason)), true);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (blockedURI.endsWith('/favicon.ico')) return; // the browser's own idea, not the page's
    note('violation', `${effectiveDirective} blocks ${blockedURI}`);
  }, true);

  if (language) {
    pretend('language', language);
    pretend('languages', Object.freeze([language]));
  }
  if (gpc !== undefined) pretend('globalPrivacyControl', gpc);
  document.currentScript?.remove();

  /** Frames of one origin write into one notebook. */
  function shared(): Notebook | undefined {
    try {
      return (top as unknown as { __journey?: Notebook }).__journey;
    } catch {
      return undefined;
    }
  }

  function pretend(name: string, value: unknown): void {
    Object.defineProperty(Navigator.prototype, name, { get: () => value, configurable: true, enumerable: true });
  }

  function show(value: unknown): string {
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    if (typeof value !== 'object' || value === null) return String(value);
    try {
      return notebook.stringify(value) ?? String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  }
}
