import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import merkzeit from './scripts/lint/words.mjs';
import { MAX_LINES, ROOMS } from './src/architecture.table.js';

/** Tests and what only they use may reach anywhere. */
const TEST_FILES = ['**/*.test.ts', '**/fixtures.ts', '**/testing/**'];

/** The import table as lint rules, so that an editor shows a forbidden import at once. */
const roomRules = Object.entries(ROOMS)
  .filter(([, room]) => room.path.startsWith('src/lib/'))
  .map(([name, room]) => {
    const forbidden = Object.entries(ROOMS)
      .filter(
        ([other, { path }]) =>
          other !== name && path.startsWith('src/lib/') && !room.mayImport.includes(other),
      )
      .map(([, { path }]) => path.slice('src/lib/'.length));
    const message = `${name} may import only ${room.mayImport.join(', ') || 'nothing'} (src/architecture.table.js): move the shared part down, or hand it in as an argument.`;
    return {
      files: [`${room.path}/**/*.{ts,svelte}`],
      ignores: TEST_FILES,
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [{ regex: `^#lib/(${forbidden.join('|')})/`, message }] },
        ],
      },
    };
  });

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'data/',
      'static/',
      'src/lib/server/migrations/',
      'playwright-report/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: {
          allowDefaultProject: ['eslint.config.js', 'svelte.config.js'],
        },
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      // `void value;` is how a Svelte effect says what it depends on.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'no-console': 'error',
      'no-async-promise-executor': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-lines': ['error', MAX_LINES],
      // No enums here, and few classes: these two cost a quarter of all lint time and find nothing.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/promise-function-async': 'error',
      '@typescript-eslint/return-await': ['error', 'always'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'svelte/button-has-type': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['src/**/*.svelte'],
    // Seen by developers alone.
    ignores: ['**/testing/**', 'src/gallery/**'],
    plugins: { merkzeit },
    rules: { 'merkzeit/words': 'error' },
  },
  ...roomRules,
  { files: ['scripts/**', 'tests/**', 'src/laboratory/**', 'server.mjs'], rules: { 'no-console': 'off' } },
  // Pure geometry, three hundred files of it: the compiler's own checks are enough, and lint stays quick.
  {
    files: ['src/laboratory/{objects,rooms,scenes,modelling}/**/*.ts'],
    ...ts.configs.disableTypeChecked,
  },
  // Components: svelte-check reads their types; a second, slower reading finds nothing more.
  {
    files: ['**/*.svelte', '**/*.js', '**/*.mjs', 'src/service-worker/**'],
    ...ts.configs.disableTypeChecked,
  },
);
