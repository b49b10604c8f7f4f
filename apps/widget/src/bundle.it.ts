import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const widget = join(import.meta.dirname, '..');
const limit = 35_000;

describe('the script that pages embed', () => {
  let folder = '';
  let files: string[] = [];
  let script = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'filo-widget-'));
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
    // The suite's own NODE_ENV would give the development builds of the libraries.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
      cwd: widget,
      env,
    });
    files = await readdir(folder);
    script = await readFile(join(folder, 'widget.js'), 'utf8');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is one file', () => {
    expect(files).toEqual(['widget.js']);
  });

  it(`is smaller than ${limit} bytes gzipped`, () => {
    expect(gzipSync(script).length).toBeLessThan(limit);
  });

  it('means the same in every encoding and leaves nothing in globals', () => {
    expect(script).toMatch(/^[\0-\x7f]+$/);
    expect(script.trimStart()).toMatch(/^\(function\(\)\{/);
  });

  it('leads nowhere but to its own server, and to a map when the visitor asks for it', () => {
    const hosts = [...script.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g)].map(([, host]) => host);
    // `socket.io` stands in an error message of the library, `www.w3.org` names the SVG elements.
    expect([...new Set(hosts)].sort()).toEqual(['socket.io', 'www.openstreetmap.org', 'www.w3.org']);
  });

  it('carries no wire schemas, which are types here', () => {
    expect(script).not.toMatch(/\bzod\b|ZodError/i);
  });
});
