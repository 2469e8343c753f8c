import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const languages = readdirSync('src/translations/details').map((file) => file.replace(/\.ts$/, ''));
const translations = [...languages, ...languages.map((language) => `details/${language}`)];

/** Takes out of `css` and `html` templates the white space that is there for the reader. */
const leanTemplates = {
  name: 'lean-templates',
  transform(code) {
    if (!/(css|html)`/.test(code)) return null;
    const edits = [];
    const visit = (node) => {
      if (!node || typeof node !== 'object') return;
      if (node.type === 'TaggedTemplateExpression' && node.tag.name in lean) {
        const texts = node.quasi.quasis.map(({ start, end }) => code.slice(start, end));
        const leaner = lean[node.tag.name](texts.join('\0')).split('\0');
        node.quasi.quasis.forEach(({ start, end }, i) => edits.push([start, end, leaner[i]]));
        // A style sheet without a backslash is the same without its tag, and the minifier puts its pieces together.
        if (node.tag.name === 'css' && !/\\/.test(leaner.join(''))) edits.push([node.start, node.quasi.start, '']);
      }
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    // From the end, so that earlier positions stay true.
    edits.sort(([a], [b]) => b - a);
    for (const [start, end, text] of edits) code = code.slice(0, start) + text + code.slice(end);
    return { code, map: null };
  },
};
const lean = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?| (>) |(:) | (?=!)/g, '$1$2$3')
      .replace(/;}/g, '}')
      .replace(/\b0(?=\.\d)/g, '')
      .trim(),
  /** Here \0 stands for an expression. In a tag, a line break parts attributes; between tags it is the reader's. */
  html: (text) =>
    text
      .replace(/<[^>]*>/g, (tag) => tag.replace(/\s+/g, ' ').replace(/ >$/, '>'))
      .replace(/\s*\n\s*(?=[<\0]|$)|(^|[>\0])\s*\n\s*/g, '$1')
      .replace(/\s+/g, ' '),
};

/** Names that the core and its parts share, and nobody else: shortened alike in all of them. */
const shared =
  'admit ahead announce askNow begin bring gate grant guessed jar keep letIn live look mayLive pace part running say signals store take tell trusted turns watchers'.split(' ');
const shorten = () => ({
  mangle: { properties: { regex: new RegExp(`^(${shared.join('|')})$`) } },
  // Anew for each file: the minifier notes in it what it has called the variables, and would go round those names.
  nameCache: { props: { props: Object.fromEntries(shared.map((name, i) => [`$${name}`, String.fromCharCode(97 + i)])) } },
});

const minified = (options) => [
  nodeResolve({ exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true }),
  leanTemplates,
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 5, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
    format: { comments: false },
    ...options,
  }),
];
const plugins = minified();
const partPlugins = () => minified(shorten());
const output = { dir: 'dist', sourcemap: true, chunkFileNames: 'chunks/[name]-[hash].js' };
const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** What the script tag brings when it is needed. Built apart, so that none waits for a piece that it shares with another. */
const parts = {
  'askfirst-elements': 'src/browser/elements.ts',
  'askfirst-changes': 'src/changes.ts',
  'askfirst-ui': 'src/ui/index.ts',
  'askfirst-embed': 'src/ui/embed.ts',
  'askfirst-declaration': 'src/ui/declaration.ts',
  'askfirst-button': 'src/ui/button.ts',
  'askfirst-guard': 'src/browser/guard.ts',
  'askfirst-shadow': 'src/browser/shadow.ts',
  'askfirst-inspection': 'src/inspection.ts',
  'askfirst-fairness': 'src/ui/fairness.ts',
};

rmSync('dist', { recursive: true, force: true });
// Data for others, in their formats, and a line for a page's head: they ship as they are.
for (const asIs of ['privacy-tools', 'preload.html']) cpSync(`src/${asIs}`, `dist/${asIs}`, { recursive: true });

const sayPreload = {
  name: 'say-preload',
  closeBundle: () => console.log(`For the fastest banner, first in the head of each page:\n${readFileSync('src/preload.html', 'utf8')}`),
};

/** To the engine: compile all of it at once, beside the page, as all of it runs at once. https://v8.dev/blog/explicit-compile-hints */
const EAGER = '//# allFunctionsCalledOnLoad';

const script = (name, input, plugins = partPlugins()) => ({
  input: { [name]: `src/${input}.ts` },
  // Its map is beside it, and not named in it: that would be a hundredth of what every page view loads.
  output: { ...output, format: 'iife', sourcemap: 'hidden' },
  plugins,
  onwarn,
});

export default [
  // The script-tag door: classic scripts, and what they bring from beside them.
  script('askfirst', 'drop-in', minified({ ...shorten(), format: { comments: false, preamble: EAGER } })),
  script('askfirst.stub', 'stub'),
  // It stands on the public handle alone: no name of it is shortened.
  script('askfirst-memory', 'memory-tag', plugins),
  { input: { 'askfirst-user-agent': 'src/memory/user-agent.ts' }, output, plugins, onwarn },
  ...Object.entries(parts).map(([name, input]) => ({
    input: { [name]: input },
    output: { ...output, chunkFileNames: 'askfirst-[name].js', sourcemap: 'hidden' },
    // The preferences take Lit from the banner's file: one request, not two.
    preserveEntrySignatures: 'allow-extension',
    plugins: partPlugins(),
    onwarn,
  })),
  // The npm doors: what they depend on stays a dependency. The languages serve both.
  {
    input: {
      index: 'src/index.ts',
      ui: 'src/ui/index.ts',
      memory: 'src/memory/index.ts',
      ...Object.fromEntries(translations.map((file) => [`translations/${file}`, `src/translations/${file}.ts`])),
    },
    output,
    external: [/^lit($|\/)/, 'bowser'],
    plugins: [...plugins, sayPreload],
    onwarn,
  },
];
