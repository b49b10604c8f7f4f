import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { join, matchesGlob, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTemporaryFolder, type TemporaryFolder } from '@filo/engine/testing';
import { commandOf, readDockerfile } from './dockerfile.ts';

const root = join(import.meta.dirname, '..');

/** Whether a path is left out of the build by Dockerfile.dockerignore: patterns match from the root, and everything below. */
async function ignoring(): Promise<(path: string) => boolean> {
  const text = await readFile(join(import.meta.dirname, 'Dockerfile.dockerignore'), 'utf8');
  const patterns = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return (path) => patterns.some((pattern) => matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`));
}

/** The build's own commands, in a copy of what Docker would send, on the packages that are installed already. */
describe('the build of the image', () => {
  let folder: TemporaryFolder;
  let copy: string;

  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    copy = join(folder.path, 'filo');
    await mkdir(copy);
    const ignored = await ignoring();
    await cp(root, copy, { recursive: true, filter: (source) => !ignored(relative(root, source)) });
    for (const packages of ['node_modules', 'apps/engine/node_modules', 'apps/studio/node_modules', 'apps/widget/node_modules']) {
      if (existsSync(join(root, packages))) await symlink(join(root, packages), join(copy, packages));
    }
    const commands = readDockerfile()
      .filter(({ word }) => word === 'RUN')
      .map(commandOf);
    const build = commands.find((command) => command.startsWith('npm run '));
    if (build === undefined) throw new Error('The Dockerfile builds nothing');
    await promisify(execFile)('/bin/sh', ['-c', build], { cwd: copy, env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' } });
  }, 300_000);

  afterAll(() => folder.remove());

  it('makes every program that the image runs or serves', async () => {
    for (const file of [
      'apps/engine/dist/main.js',
      'apps/studio/dist/index.html',
      'apps/widget/dist/widget.js',
      'libs/core/dist/index.js',
      'libs/channels/dist/index.js',
    ]) {
      expect((await stat(join(copy, file))).size).toBeGreaterThan(0);
    }
  });

  it('sends no tests, secrets or installed packages to the builder', async () => {
    const ignored = await ignoring();
    for (const path of [
      '.git',
      'node_modules',
      'docker/.env',
      '.env',
      'apps/engine/node_modules',
      'libs/core/src/state/state.spec.ts',
      '.filo/secret',
    ]) {
      expect(ignored(path)).toBe(true);
    }
    for (const path of ['package.json', 'package-lock.json', 'libs/core/src/index.ts', 'tools/build/build-package.mjs', 'nx.json']) {
      expect(ignored(path)).toBe(false);
    }
  });
});
