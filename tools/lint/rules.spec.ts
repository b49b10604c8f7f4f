import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const boundary = '@nx/enforce-module-boundaries';

/** Each rule that matters, with code that breaks it. The files exist; only their content is imagined. */
const forbidden = [
  { why: 'core imports nodes', file: 'libs/core/src/index.ts', code: "export * from '@filo/nodes';", rule: boundary },
  { why: 'core imports channels', file: 'libs/core/src/index.ts', code: "export * from '@filo/channels';", rule: boundary },
  { why: 'nodes imports channels', file: 'libs/nodes/src/index.ts', code: "export * from '@filo/channels';", rule: boundary },
  { why: 'channels imports nodes', file: 'libs/channels/src/index.ts', code: "export * from '@filo/nodes';", rule: boundary },
  {
    why: 'channels imports understanding',
    file: 'libs/channels/src/index.ts',
    code: "export * from '@filo/understanding';",
    rule: boundary,
  },
  { why: 'understanding imports nodes', file: 'libs/understanding/src/index.ts', code: "export * from '@filo/nodes';", rule: boundary },
  { why: 'api imports core', file: 'libs/api/src/index.ts', code: "export * from '@filo/core';", rule: boundary },
  { why: 'sdk imports core', file: 'libs/sdk/src/index.ts', code: "export * from '@filo/core';", rule: boundary },
  { why: 'a library imports an app', file: 'libs/core/src/index.ts', code: "export * from '@filo/engine';", rule: boundary },
  { why: 'an app imports an app', file: 'apps/widget/src/state/state.ts', code: "export * from '@filo/engine';", rule: boundary },
  {
    why: 'a package is reached by a path',
    file: 'libs/nodes/src/index.ts',
    code: "export * from '../../core/src/index.ts';",
    rule: boundary,
  },
  {
    why: 'two files import each other',
    file: 'libs/core/src/limits.ts',
    code: "import './index.ts';\nexport const limit = 1;",
    rule: 'import-x/no-cycle',
  },
  {
    why: 'a package that is not declared',
    file: 'libs/core/src/index.ts',
    code: "export * from 'luxon';",
    rule: 'import-x/no-extraneous-dependencies',
  },
  { why: 'React in a schema', file: 'libs/nodes/src/message/schema.ts', code: "import 'react';", rule: 'no-restricted-imports' },
  { why: 'React in behaviour', file: 'libs/nodes/src/message/run.ts', code: "import 'react-dom/client';", rule: 'no-restricted-imports' },
  { why: 'Node in the core', file: 'libs/core/src/index.ts', code: "export * from 'node:fs';", rule: 'import-x/no-nodejs-modules' },
  {
    why: 'Node in understanding',
    file: 'libs/understanding/src/index.ts',
    code: "export * from 'node:fs';",
    rule: 'import-x/no-nodejs-modules',
  },
  { why: 'the clock in the core', file: 'libs/core/src/index.ts', code: 'export const at = Date.now();', rule: 'no-restricted-properties' },
  { why: 'the clock in a node', file: 'libs/nodes/src/index.ts', code: 'export const at = new Date();', rule: 'no-restricted-syntax' },
  {
    why: 'chance in a node',
    file: 'libs/nodes/src/index.ts',
    code: 'export const pick = Math.random();',
    rule: 'no-restricted-properties',
  },
  { why: 'the network in a node', file: 'libs/nodes/src/index.ts', code: "export const page = fetch('/');", rule: 'no-restricted-globals' },
  { why: 'a timer in the core', file: 'libs/core/src/index.ts', code: 'setTimeout(() => undefined, 1);', rule: 'no-restricted-globals' },
  {
    why: 'waiting in the core',
    file: 'libs/core/src/index.ts',
    code: 'export const later = async () => Promise.resolve();',
    rule: 'no-restricted-syntax',
  },
  {
    why: 'the environment in a feature',
    file: 'apps/engine/src/database/sql.ts',
    code: 'export const port = process.env.PORT;',
    rule: 'no-restricted-properties',
  },
  {
    why: 'the environment in a library',
    file: 'libs/channels/src/index.ts',
    code: 'export const port = process.env.PORT;',
    rule: 'no-restricted-properties',
  },
  { why: 'the console in a library', file: 'libs/channels/src/index.ts', code: "console.log('hello');", rule: 'no-console' },
  {
    why: 'a promise nobody waits for',
    file: 'libs/channels/src/index.ts',
    code: 'Promise.resolve(1);',
    rule: '@typescript-eslint/no-floating-promises',
  },
  { why: 'any', file: 'libs/channels/src/index.ts', code: 'export const thing: any = 1;', rule: '@typescript-eslint/no-explicit-any' },
  {
    why: 'a type imported as a value',
    file: 'libs/channels/src/index.ts',
    code: "import { Json } from '@filo/core';\nexport const a = (b: Json) => b;",
    rule: '@typescript-eslint/consistent-type-imports',
  },
  {
    why: 'a rule switched off in a comment',
    file: 'libs/channels/src/index.ts',
    code: "// eslint-disable-next-line no-console\nconsole.log('hello');",
    rule: 'no-console',
  },
  {
    why: 'a test that does not run',
    file: 'libs/core/src/state/state.spec.ts',
    code: "import { it } from '@jest/globals';\nit.skip('works', () => undefined);",
    rule: 'no-restricted-syntax',
  },
  { why: 'a long file', file: 'libs/channels/src/index.ts', code: 'export {};\n'.repeat(301), rule: 'max-lines' },
];

/** What the rules must leave alone. */
const allowed = [
  {
    why: 'nodes imports core and understanding',
    file: 'libs/nodes/src/index.ts',
    code: "export type * from '@filo/core';\nexport type * from '@filo/understanding';\n",
  },
  { why: 'channels imports core', file: 'libs/channels/src/index.ts', code: "export type * from '@filo/core';\n" },
  { why: 'sdk imports api', file: 'libs/sdk/src/index.ts', code: "export type * from '@filo/api';\n" },
  {
    why: 'a date made from a given time',
    file: 'libs/core/src/index.ts',
    code: 'export const year = (at: string) => new Date(at).getUTCFullYear();\n',
  },
  {
    why: 'the environment where it is parsed',
    file: 'apps/engine/src/config/read-config.ts',
    code: 'export const port = process.env.PORT;\n',
  },
];

describe('the lint rules', () => {
  let broken: string[][];

  beforeAll(() => {
    const snippets = [...forbidden, ...allowed].map(({ file, code }) => ({ file, code }));
    const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'lint-snippets.mjs')], {
      cwd: root,
      input: JSON.stringify(snippets),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (!stdout) throw new Error(stderr);
    broken = JSON.parse(stdout) as string[][];
  });

  it.each(forbidden.map((snippet, index) => ({ ...snippet, index })))('refuse $why', ({ index, rule }) => {
    expect(broken[index]).toContain(rule);
  });

  it.each(allowed.map((snippet, index) => ({ ...snippet, index: forbidden.length + index })))('allow $why', ({ index }) => {
    expect(broken[index]).toEqual([]);
  });
});
