import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTemporaryFolder, type TemporaryFolder } from '@filo/engine/testing';

const root = join(import.meta.dirname, '..');

/** Waits until something is so; gives whether it became so in time. */
async function soon(so: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    if (await so()) return true;
    await delay(50);
  }
  return false;
}

const portIsFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.on('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );

/** Whether the studio is served: its page, and the script that the page asks for. */
async function studioAt(port: number): Promise<boolean> {
  const base = `http://127.0.0.1:${port}`;
  const page = await (await fetch(`${base}/flows`, { headers: { accept: 'text/html' } })).text();
  const script = /<script[^>]+src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
  return script !== undefined && (await fetch(base + script)).ok;
}

describe('npm start', () => {
  let folder: TemporaryFolder;
  let port: number;
  let npm: ChildProcess;
  let output = '';

  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    port = typeof address === 'object' && address ? address.port : 0;
    probe.close();
  });

  afterAll(async () => {
    npm.kill();
    await folder.remove();
  });

  function start(): void {
    const { DATABASE_URL: _database, REDIS_URL: _redis, ...environment } = process.env;
    const env = { ...environment, NODE_OPTIONS: '', PORT: String(port), FILO_DATA_DIR: join(folder.path, 'data') };
    npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [npm.stdout, npm.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }

  // A signal for npm alone, as from a service manager; the second start finds everything installed, built and made.
  it.each<NodeJS.Signals>(['SIGTERM', 'SIGKILL', 'SIGTERM'])('serves, prints its address, and is gone after %s of npm', async (signal) => {
    output = '';
    start();
    expect(await soon(() => isReady(port), 90_000)).toBe(true);
    expect(output).toContain(`http://localhost:${port}`);
    expect(await studioAt(port)).toBe(true);
    const postmaster = join(folder.path, 'data', 'postgres', 'cluster', 'postmaster.pid');
    expect(existsSync(postmaster)).toBe(true);
    npm.kill(signal);
    expect(await soon(async () => !existsSync(postmaster) && (await portIsFree(port)), 30_000)).toBe(true);
  });
});
