import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from './dockerfile.ts';

const root = join(import.meta.dirname, '..');
const all = readDockerfile();
const only = (word: string) => all.filter((instruction) => instruction.word === word).map(({ rest }) => rest);
const copies = only('COPY').map((rest) => rest.split(' '));

describe('the Dockerfile', () => {
  it('builds on images of a named major version', () => {
    const images = only('FROM').map((rest) => rest.split(' ')[0]);
    expect(images.length).toBeGreaterThan(1);
    for (const image of images) expect(image).toMatch(/^node:24(\.\d+)*-slim$/);
  });

  it('copies only what the checkout has', () => {
    const own = copies.filter(([first]) => first !== undefined && !first.startsWith('--from='));
    expect(own.length).toBeGreaterThan(0);
    for (const sources of own) for (const source of sources.slice(0, -1)) expect(existsSync(join(root, source))).toBe(true);
  });

  it('takes from the build only what its stage has, before it is built or after', () => {
    const taken = copies.filter(([first]) => first === '--from=build').map(([, source = '']) => source.replace(/^\/filo\//, ''));
    expect(taken).toEqual(expect.arrayContaining(['node_modules', 'libs', 'apps']));
    for (const source of taken) expect(existsSync(join(root, source))).toBe(true);
  });

  it('drops every right of root before it runs', () => {
    const user = all.findLastIndex(({ word }) => word === 'USER');
    expect(all[user]?.rest).toBe('node');
    expect(all.slice(user).map(({ word }) => word)).not.toContain('RUN');
    expect(all.findIndex(({ word }) => word === 'CMD')).toBeGreaterThan(user);
  });

  it('tells whether it is healthy, with a program that is in the image', () => {
    const [check = ''] = only('HEALTHCHECK');
    expect(check).toContain('"docker/healthcheck.mjs"');
    expect(only('COPY')).toContain('docker/healthcheck.mjs ./docker/');
  });
});
