import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });

/** TypeScript is for types only, and a page's policy must hold: no markup or code from strings. */
const houseSyntax = [
  forbid('TSEnumDeclaration', 'No enum: use a union of literals with a readonly list.'),
  forbid('TSModuleDeclaration[kind="namespace"]', 'No namespace: use a module.'),
  forbid('TSParameterProperty', 'No parameter properties: declare the field.'),
  forbid('ExportDefaultDeclaration', 'No default export except where a tool demands one.'),
  forbid(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'No markup from strings: use a Lit template.',
  ),
  forbid(
    'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]',
    'No document.write: it breaks the page that we are a guest on.',
  ),
  forbid('ExpressionStatement > LogicalExpression[operator="&&"]', 'No && as control flow: use if.'),
];

const unsafeDirectives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].flatMap((name) =>
  [`lit/directives/${name}.js`, `lit-html/directives/${name}.js`].map((path) => ({
    name: path,
    message: 'Records and attributes are text; they are never parsed as markup.',
  })),
);

export default tseslint.config(
  { ignores: ['**/dist/', 'examples/', 'tests/packages/everywhere/', 'storybook-static/', 'coverage/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    // A script hands some of its functions to a page.
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  {
    // The block of WordPress's editor has no build step and is a script of a page.
    files: ['integrations/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ChipElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // LitElement implements every callback; this rule cannot see that.
      'wc/guard-super-call': 'off',
      'no-nested-ternary': 'error',
      'no-restricted-syntax': ['error', ...houseSyntax],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // An underscore says that a value is named only to be left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': ['error', { paths: unsafeDirectives }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // These two folders see Node, which the rest of the data package must not.
    files: ['src/data/scripts/**/*.ts', 'src/data/tests/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'src/data/tsconfig.scripts.json' },
    },
  },
  {
    files: ['tests/**/*.ts', 'src/data/tests/**/*.ts'],
    rules: {
      // Chai's assertions and node:test's `test` are expressions and promises that stand alone.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    // Storybook reads the default export of a story file.
    files: ['stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...houseSyntax.filter(({ selector }) => selector !== 'ExportDefaultDeclaration'),
      ],
    },
  },
);
