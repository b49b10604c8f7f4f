import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

/** Most bytes of script, compressed as they travel, before the list of flows can be used. */
const limit = 300_000;

interface Chunk {
  file: string;
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

const studio = join(import.meta.dirname, '..');
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
let folder: string;
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filo-studio-'));
  const args = [vite, 'build', '--outDir', folder, '--manifest', '--logLevel', 'error'];
  // As it is built for people: a test run would get React's own checks with it.
  await promisify(execFile)(process.execPath, args, { cwd: studio, env: { ...process.env, NODE_ENV: 'production' } });
  manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The chunks of the manifest that these need, themselves included. */
function needed(keys: readonly string[], found = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    needed(manifest[key]?.imports ?? [], found);
  }
  return found;
}

async function weigh(keys: Iterable<string>): Promise<number> {
  const sizes = await Promise.all(
    [...keys].map(async (key) => gzipSync(await readFile(join(folder, manifest[key]?.file ?? `no chunk ${key}`))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const firstScreens = [
  'src/features/flows/flows-page.tsx',
  'src/features/account/sign-in-page.tsx',
  'src/features/account/welcome-page.tsx',
];

test.each(firstScreens)('%s is usable with less than 300 kB of script', async (screen) => {
  expect(await weigh(needed(['index.html', screen]))).toBeLessThan(limit);
});

test('the list of flows does not bring the canvas', async () => {
  const scripts = await Promise.all(
    [...needed(['index.html', firstScreens[0] ?? ''])].map((key) => readFile(join(folder, manifest[key]?.file ?? ''), 'utf8')),
  );
  expect(scripts.filter((script) => script.includes('react-flow__'))).toEqual([]);
});
