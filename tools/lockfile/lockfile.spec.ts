import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageFolders } from '../lint/package-folders.ts';
import { type LockedPackage, missingPackages } from './missing-packages.ts';
import { platformOf } from './platform-of.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };

describe('package-lock.json', () => {
  it('lists every package for every platform, or `npm ci` refuses it (node tools/lockfile/complete.ts adds them)', () => {
    expect(missingPackages(packages)).toEqual([]);
  });

  it.each(['.', ...packageFolders(root)].map((folder) => ({ folder })))('agrees with the package.json in $folder', ({ folder }) => {
    const asked = read(join(folder, 'package.json'));
    const locked = { ...packages[folder === '.' ? '' : folder] } as Record<string, unknown>;
    for (const kind of ['dependencies', 'devDependencies']) expect(locked[kind] ?? {}).toEqual(asked[kind] ?? {});
  });

  it('names no registry, so that it can be installed from any', () => {
    expect(Object.values(packages).filter((entry) => 'resolved' in entry && !('link' in entry))).toEqual([]);
  });
});

describe('missing packages', () => {
  it('are found wherever they would have to be', () => {
    const wants: LockedPackage = { optionalDependencies: { 'b-linux': '1.0.0', ranged: '^2.0.0' } };
    const there = { 'node_modules/b-linux': {} };
    expect(missingPackages({ 'node_modules/a': wants })).toEqual([
      { path: 'node_modules/b-linux', name: 'b-linux', version: '1.0.0', dev: false },
    ]);
    expect(missingPackages({ 'node_modules/a': wants, ...there })).toEqual([]);
    expect(missingPackages({ 'apps/x/node_modules/a': wants, ...there })).toEqual([]);
    expect(missingPackages({ 'node_modules/a': { ...wants, dev: true } })[0]?.dev).toBe(true);
    expect(missingPackages({ 'apps/x/node_modules/a': wants })[0]?.path).toBe('apps/x/node_modules/b-linux');
  });

  it.each([
    { name: '@swc/core-win32-x64-msvc', platform: { os: ['win32'], cpu: ['x64'] } },
    { name: '@oxc-parser/binding-linux-arm-gnueabihf', platform: { os: ['linux'], cpu: ['arm'], libc: ['glibc'] } },
    { name: '@oxc-parser/binding-linux-riscv64-musl', platform: { os: ['linux'], cpu: ['riscv64'], libc: ['musl'] } },
    { name: '@swc/core-darwin-arm64', platform: { os: ['darwin'], cpu: ['arm64'] } },
  ])('of the name $name are for their platform only', ({ name, platform }) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
