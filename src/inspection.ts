/**
 * What a site's developer should know, in plain sentences on the console. Brought after the banner, and only to a page
 * on a machine of the developer's own (`localhost`, `*.test`, 127.0.0.0/8): a visitor never downloads it.
 */
import type { Consent } from './handle.js';
import type { Host } from './parts.js';
import { checkOptions } from './options-check.js';

const ATTRIBUTES = 'categories privacy contact regime revision language theme position domain guard'.split(' ');

/** Attributes that need no value. */
const SWITCHES = ['button', 'shadow', 'manual'];

/** Attributes that the contract reserves, and that do nothing yet. */
const NOT_YET = ['google'];

export function create({ consent, watchers, start, signal }: Host): void {
  if (!start || signal.aborted) return;
  const { tag, block, options } = start;
  const told = new Set<string>();
  const tell = (sentence: string) => {
    if (!told.has(sentence)) console.warn(`askfirst: ${sentence}`);
    told.add(sentence);
  };
  const check = (given: unknown) => {
    for (const { message } of checkOptions(given)) tell(message);
  };

  const attributes = { ...tag?.dataset };
  for (const name of NOT_YET) if (name in attributes) tell(`\`data-${name}\` has no effect in this version.`);
  for (const name of SWITCHES) {
    if (attributes[name]) tell(`\`data-${name}\` is on wherever it stands, also as '${attributes[name]}': leave it out to switch it off.`);
  }
  check(fromAttributes(attributes));
  const json = parse(block, tell);
  check(json);
  check(options);
  if ((options as { ui?: unknown } | undefined)?.ui) tell('`ui` is for the npm module: the script tag brings our own.');

  const privacy = [attributes, json, options].some((given) => (given as { privacy?: unknown } | undefined)?.privacy);
  if (!privacy) tell('Without `data-privacy` visitors find no link to your privacy policy.');
  inspectDomain(attributes.domain ?? (json as { cookie?: { domain?: string } } | undefined)?.cookie?.domain, tell);

  consent.addEventListener('change', ({ detail: { left = [] } }) => {
    if (left[0]) tell(`The withdrawal left ${left.join(', ')}: script cannot remove it, or something sets it again.`);
  }, { signal });

  whenParsed(() => {
    if (block === undefined && document.querySelector('[data-askfirst-options]')) {
      tell('The JSON in `data-askfirst-options` came too late and was not read: write it before the script tag, or let the tag `defer`.');
    }
    if (document.querySelectorAll('script[src*="askfirst.js"]').length > 1) {
      tell('This page loads askfirst twice; the first one goes on alone.');
    }
    inspectMarkup(consent, tell);
    // A typing error would wait for ever, and nobody would know.
    for (const key of [...watchers].flatMap(({ keys }) => keys)) {
      if (!(key in consent.grants)) tell(`\`when('${key}')\` waits for ever: there is no such category.`);
    }
  }, signal);
}

type Tell = (sentence: string) => void;

function fromAttributes(attributes: Readonly<Record<string, string | undefined>>): object {
  const given: Record<string, unknown> = {};
  for (const name of ATTRIBUTES) if (attributes[name] !== undefined) given[name] = attributes[name];
  const { categories, revision, domain, ...rest } = given as Record<string, string | undefined>;
  const builtIn = (id: string) => /^(necessary|browser|preferences|feedback|analytics|marketing)$/.test(id);
  const ids = categories?.trim().split(/\s+/) ?? [];
  return {
    ...rest,
    // A category of the site's own has its label in the JSON.
    ...(categories !== undefined && { categories: ids.filter((id) => builtIn(id) || !/^[a-z][a-z0-9_-]*$/.test(id)) }),
    ...(revision !== undefined && { revision: /^\d+$/.test(revision) ? Number(revision) : revision }),
    ...(domain !== undefined && { cookie: { domain } }),
  };
}

function parse(block: string | null | undefined, tell: Tell): unknown {
  try {
    return JSON.parse(block ?? '{}');
  } catch (error) {
    tell(`The text in \`data-askfirst-options\` is not JSON and was not read: ${String(error)}`);
    return {};
  }
}

function inspectDomain(domain: string | undefined, tell: Tell): void {
  if (!domain || domain === 'auto') return;
  const host = `.${location.hostname}`;
  if (!host.endsWith(`.${domain.replace(/^\./, '')}`)) {
    tell(`The cookie domain '${domain}' is not one of ${location.hostname}: the answer is remembered for this host alone.`);
  }
}

/** Elements that reach out by themselves, and how their addresses are held back. */
const LOADS = 'iframe,img,video,audio,embed,source,track,link,object'.replace(/\w+/g, '$&[data-askfirst]:is([src],[srcset],[href],[data])');
const HELD_BACK = ['src', 'srcset', 'href', 'data'];

/** Keys in the page that the policy does not have, labels that are missing, scripts that nothing holds. */
function inspectMarkup({ policy, grants }: Consent, tell: Tell): void {
  const builtIn = ['necessary', 'browser', 'preferences', 'feedback', 'analytics', 'marketing'];
  for (const { key, label } of policy.categories) {
    if (!builtIn.includes(key) && !label) tell(`The category '${key}' is not built in: give it a \`label\`.`);
  }
  for (const name of ['data-askfirst', 'data-askfirst-until', 'data-askfirst-grant', 'category']) {
    for (const element of document.querySelectorAll(`${name === 'category' ? 'askfirst-embed' : 'html '}[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      for (const key of value.trim().split(/\s+/)) {
        if (!(key.replace('!', '') in grants)) tell(`\`${name}="${value}"\` is held for ever: there is no category '${key}'.`);
      }
    }
  }
  for (const { dataset, localName } of document.querySelectorAll<HTMLElement>(LOADS)) {
    if (!HELD_BACK.some((name) => name in dataset)) tell(`\`<${localName} data-askfirst="${dataset.askfirst}">\` loads before anybody is asked: write its address as \`data-…\`, such as \`data-src\`.`);
  }
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-askfirst]')) {
    const { askfirst } = script.dataset;
    if (!/plain/i.test(script.type)) tell(`A script with \`data-askfirst="${askfirst}"\` ran before anybody was asked: give it \`type="text/plain"\`.`);
    else if (/\bdocument\.write/.test(script.text)) {
      tell(`A script with \`data-askfirst="${askfirst}"\` calls \`document.write\`: let in later than the page was written, it would wipe the page.`);
    }
  }
}

function whenParsed(act: () => void, signal: AbortSignal): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { signal });
  else act();
}
