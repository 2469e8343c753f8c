import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The floors of the source: what a folder may not import. Imports point down: doors, `askfirst.ts` and `options.ts`,
 * `ui/`, then `browser/` beside `integrations/` and `memory/`, then `prompt.ts` and `consent/`.
 */
const floor = (files, ...above) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: above.map((group) => ({ group: [group], message: 'Imports point down: see src/README.md.' })) }],
  },
});

export default tseslint.config(
  { ignores: ['dist/', '**/node_modules/', '.cache/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // `cookies?.[0]!` says what the types cannot; each is in sight of the reason.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `find<HTMLDialogElement>('dialog')` reads like the platform's own `querySelector`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports but for data files.' },
        // Node searches for the words of the assertion in what tsx has put into one line, for minutes.
        { selector: 'CallExpression[callee.property.name="ok"][callee.object.name="assert"][arguments.length=1]', message: 'Say what must be true.' },
      ],
    },
  },
  {
    // What a journey does in a page is another world's code: it arrives there as text, and finds whatever is there.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe'] }] }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
    },
  },
  { files: ['src/translations/**/*.ts', '**/*.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
    settings: { wc: { elementBaseClasses: ['Surface'] } },
    // The abstract base hands its styles up; what the browser creates takes none.
    rules: { ...wc.configs['flat/best-practice'].rules, 'wc/no-constructor-params': 'off' },
  },
  floor(['src/consent/**'], 'lit', 'lit/*', 'js-cookie', '**/browser/*', '**/ui/*', '**/translations/*', '../*.js'),
  floor(['src/translations/**'], 'lit', 'lit/*', '**/consent/*', '**/browser/*', '**/ui/*'),
  floor(['src/browser/**'], 'lit', 'lit/*', '**/ui/*', '**/integrations/*', '**/memory/*', '../handle.js', '../options.js', '../askfirst.js'),
  floor(['src/memory/**'], 'lit', 'lit/*', '**/browser/*', '**/ui/*', '**/translations/*', '../askfirst.js', '../options.js', '../parts.js'),
  {
    // The memory stands on the public handle. Of the core it knows types, which cost nothing.
    files: ['src/memory/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: ['../*'], allowTypeImports: true, message: 'Only types: see src/README.md.' }] }] },
  },
  floor(['src/prompt.ts', 'src/handle.ts'], 'lit', 'lit/*', './ui/*', './options.js', './askfirst.js'),
  floor(['src/ui/**'], '../askfirst.js', '../options.js', '../drop-in.js', '../index.js'),
  floor(['src/*.ts'], 'lit', 'lit/*'),
  {
    files: ['**/*.mjs', 'demo/**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
