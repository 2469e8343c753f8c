import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { answer, bannerStands, optionsBlock, settings } from './banner.ts';
import type { AccessibleNode } from './harness/engine.ts';
import { engineName, journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const DOCUMENT = new URL('../screen-reader.md', import.meta.url);

const HEAD = `# What a screen reader says

At each step, what Chromium tells assistive technology of askfirst; the words around it, and their order, are the screen reader's own.
A test writes this page anew and compares (\`UPDATE=1 npm test -- --browsers=chromium --files=screen-reader\` keeps what it wrote).
`;

const OPTIONS = {
  categories: {
    preferences: {},
    analytics: { services: { matomo: { label: 'Matomo', provider: 'InnoCraft', privacy: 'https://provider.example/', cookies: [{ name: '_pk_id', purpose: 'Counts visitors', life: '13 months' }] } } },
  },
};

const PAGE = `<!doctype html><html lang="en"><head><title>A page</title><meta name="application-name" content="Example">
  ${optionsBlock(OPTIONS)}
  <script src="/askfirst/askfirst.js" data-privacy="/privacy" defer></script></head>
  <body><main><h1>A page</h1><p><a href="#askfirst-settings">Cookie settings</a></p>
  <askfirst-embed category="analytics" src="/film" name="Films" ratio="16/9"></askfirst-embed></main></body></html>`;

/** Roles that are nothing to a reader. */
const SILENT = /^(none|generic|strong|RootWebArea|InlineTextBox|LineBreak|LabelText|rowgroup|RowGroup|main|ListMarker|DisclosureTriangleGrouped)$/;

/** A line for each thing that is told, indented by what holds it. */
function lines(node: AccessibleNode, depth = 0, around = ''): string[] {
  const { role, name = '', children = [] } = node;
  const text = name.trim();
  const silent = !role || SILENT.test(role) || (role === 'StaticText' && (!text || around.includes(text))) || (/^(paragraph|status)$/.test(role) && !text && !children.length);
  const inside = children.flatMap((child) => lines(child, depth + (silent ? 0 : 1), text || around));
  return silent ? inside : [`${'  '.repeat(depth)}- ${told(node)}`, ...inside];
}

function told({ role, name, description, level, checked, expanded, focused, modal, value }: AccessibleNode): string {
  return [
    role === 'StaticText' ? 'text' : role,
    name?.trim() && `“${name.trim()}”`,
    level && role === 'heading' && `level ${level}`,
    checked !== undefined && (checked ? 'on' : 'off'),
    expanded !== undefined && (expanded ? 'open' : 'closed'),
    value !== undefined && `“${value}”`,
    modal && 'modal',
    focused && 'has the focus',
    description && `described by “${description}”`,
  ].filter(Boolean).join(', ');
}

/** The first thing of this role, and of this name if one is given, wherever it is. */
function find(node: AccessibleNode, role: string, name?: string): AccessibleNode | undefined {
  if (node.role === role && (name === undefined || node.name === name)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, role, name);
    if (found) return found;
  }
  return undefined;
}

journey('what a screen reader says at each step is what test/screen-reader.md says', { skip: engineName !== 'chromium' && 'this engine does not tell' }, async ({ site, visitor }) => {
  site.page('/', PAGE);
  const page = await visitor.open('/');
  const written: string[] = [];
  const step = async (title: string, role: string, name?: string) => {
    const node = find(await page.accessibleTree(), role, name);
    assert.ok(node, `${title}: there is no ${role}`);
    written.push(`\n## ${title}\n`, ...lines(node));
  };
  const announced = async (title: string) => {
    const text = await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[role=status]')!.textContent, 'something is announced');
    written.push(`\n## ${title}\n`, `- announced politely: “${text}”`);
  };
  const tab = async (page: Page) => {
    await page.press('Tab');
    const focused = focusedIn(await page.accessibleTree());
    written.push(focused ? `- ${told(focused)}` : '- nothing of ours');
  };

  await bannerStands(page);
  await announced('The banner comes');
  await step('The banner', 'region');
  written.push('\n## Tab, from the top of the page\n');
  for (let i = 0; i < 4; i++) await tab(page);
  await answer(page, 'customise');
  await settings.open(page);
  await step('“Customise” opens the preferences', 'dialog');
  await page.click('askfirst-preferences', 'summary');
  await page.until(() => document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector('table'));
  await settings.turn(page, 'preferences');
  await step('A switch is turned, and what is stored is opened', 'dialog');
  await settings.press(page, 'save');
  await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[part=notice]'));
  await page.until(() => document.querySelector('askfirst-banner')!.shadowRoot!.querySelector('[role=status]')!.textContent.includes('saved'));
  await announced('“Save choices” answers');
  await step('For ten seconds', 'region');
  await page.click('a');
  await settings.open(page);
  const dialog = find(await page.accessibleTree(), 'dialog')!;
  written.push("\n## The visitor's own answer, in the preferences\n", ...lines(find({ role: '', children: dialog.children!, name: '' }, 'region') ?? dialog));
  await page.press('Escape');
  await settings.closed(page);
  await page.evaluate(() => document.querySelector('askfirst-embed')!.scrollIntoView());
  await step('An embed that waits', 'region', 'Films');

  const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
  const text = `${HEAD}${written.join('\n')}\n`.replaceAll(today, 'May 3, 2026').replace(/Reference: \w+/g, 'Reference: 1f3a9c2b');
  if (process.env.UPDATE) writeFileSync(DOCUMENT, text);
  assert.equal(text, readFileSync(DOCUMENT, 'utf8'));
});

function focusedIn(node: AccessibleNode): AccessibleNode | undefined {
  for (const child of node.children ?? []) {
    const found = focusedIn(child);
    if (found) return found;
  }
  return node.focused && !/^(RootWebArea|dialog)$/.test(node.role) ? node : undefined;
}
