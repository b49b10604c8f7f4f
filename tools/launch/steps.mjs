import { cpus, tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { countJest } from './count-jest.mjs';
import { projectEnvironment, projectNode } from './project-node.mjs';
import { inRoot, root } from './root.mjs';
import { run } from './run.mjs';

/** No step needs longer than this, in milliseconds; one that hangs fails. */
const timeout = 20 * 60_000;

const node = (script, args, options = {}) =>
  run(projectNode(), [inRoot('node_modules', script), ...args], { cwd: root, env: projectEnvironment(), timeout, ...options });

/** A check that passes or fails as a whole; two run at a time, so what they print is kept until they end. */
const check = (name, work) => ({ name, work: async () => ({ ...(await work({ capture: true })), counts: undefined }) });

/** The checks that look at the sources. */
export const checks = [
  check('lint', (options) => node('eslint/bin/eslint.js', ['.'], options)),
  ...['tsconfig.json', 'apps/widget/tsconfig.json', 'apps/studio/tsconfig.json', 'apps/cli/tsconfig.json'].map((file) =>
    check(`types ${file}`, (options) => node('typescript/bin/tsc', ['-p', file], options)),
  ),
  check('format', (options) => node('prettier/bin/prettier.cjs', ['--check', '.'], options)),
  check('dead code', (options) => node('knip/bin/knip.js', [], options)),
  check('build', (options) => buildIfNeeded({ ...options, timeout })),
];

/** A Jest suite: each of its tests counts. What it prints is shown as it comes. */
const suite = (name, ...args) => ({
  name,
  work: async () => {
    const outputFile = join(mkdtempSync(join(tmpdir(), 'filo-results-')), `${name}.json`);
    const flags = ['--selectProjects', name, '--json', `--outputFile=${outputFile}`, ...args];
    const env = projectEnvironment({ NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' });
    const { code } = await node('jest/bin/jest.js', flags, { env });
    return { code, output: '', counts: countJest(outputFile, code) };
  },
});

const workers = `--maxWorkers=${Math.max(2, cpus().length)}`;

/**
 * The tests, from fast and narrow to slow and whole. A failed end-to-end test may leave its customers writing: they must not keep
 * the run from ending and telling.
 */
export const suites = [suite('unit', workers), suite('integration', workers), suite('e2e', '--runInBand', '--forceExit')];
