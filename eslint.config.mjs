import { join } from 'node:path';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/lint/layers.ts';
import { packageFolders } from './tools/lint/package-folders.ts';
import { ensureProjectGraph } from './tools/lint/project-graph.ts';
import { asyncSyntax, clockSyntax, purity } from './tools/lint/purity.ts';

await ensureProjectGraph();

const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.it.ts', '**/*.e2e.ts'];
const scaffolding = [...tests, '**/testing/**', '**/test-support/**', 'e2e/**', 'bench/**', 'tools/**', 'docker/**', '**/*.config.*'];
const noUnfinishedTests = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/]',
    message: 'Every test runs. A test that cannot run yet is not a test.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]', message: 'Every test runs.' },
];
const noEnvironment = [
  { object: 'process', property: 'env', message: 'The environment is read in apps/engine/src/config only; take a parsed value.' },
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.nx/', '.filo/', '**/coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Nest takes classes as names of what it injects; a plain object of that shape is a fine value for one.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ conditionNames: ['filo-source', 'import', 'node', 'default'] })],
    },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: [], enforceBuildableLibDependency: false }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-relative-packages': 'error',
      'no-restricted-syntax': ['error', ...noUnfinishedTests],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // What a file imports is declared by its own package; tools that every package's tests use, by the root.
  ...packageFolders(import.meta.dirname).map((folder) => ({
    files: [`${folder}/**/*.{ts,tsx,mjs}`],
    rules: {
      'import-x/no-extraneous-dependencies': [
        'error',
        { packageDir: [import.meta.dirname, join(import.meta.dirname, folder)], devDependencies: scaffolding, includeTypes: true },
      ],
    },
  })),
  {
    files: ['libs/*/src/**/*.{ts,tsx}', 'apps/*/src/**/*.{ts,tsx}'],
    ignores: scaffolding,
    rules: {
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-properties': ['error', ...noEnvironment],
      'no-restricted-imports': ['error', { paths: [{ name: 'node:process', importNames: ['env'], message: noEnvironment[0].message }] }],
    },
  },
  { files: ['apps/engine/src/config/**/*.ts'], rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' } },
  {
    files: ['libs/{core,editing,nodes,understanding}/src/**/*.ts'],
    ignores: scaffolding,
    rules: { ...purity, 'no-restricted-syntax': ['error', ...noUnfinishedTests, ...clockSyntax] },
  },
  {
    files: ['libs/{core,editing}/src/**/*.ts'],
    ignores: scaffolding,
    rules: { 'no-restricted-syntax': ['error', ...noUnfinishedTests, ...clockSyntax, ...asyncSyntax] },
  },
  {
    files: ['libs/nodes/src/*/{schema,run}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['react', 'react-dom', 'react/*', 'react-dom/*', 'preact', 'preact/*', './view.tsx'],
              message: 'Schema and behaviour run on the server too: what is seen belongs in view.tsx.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/nodes/src/*/view.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['./run.ts', './run'], message: 'The editor must not bundle behaviour.' }] },
      ],
    },
  },
  // Libraries hand functions around in plain objects, which have no `this` to lose.
  { files: ['libs/**/*.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  {
    files: tests,
    rules: {
      // Matchers such as expect.any() are typed as any by Jest itself.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  prettier,
);
