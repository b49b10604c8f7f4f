import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../src/database/embedded/port.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A Redis of a test file's own. */
export interface TestRedis {
  url: string;
  /** Stops it and starts it again on the same port with the same data, as an operator would under load. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The path of `redis-server`, or nothing on a machine without it, where suites run on Postgres alone:
 * no npm package ships one. In CI its absence is an error, so that half of the tests cannot vanish unseen.
 */
export function findRedisServer(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = process.env.REDIS_SERVER ?? folders.map((folder) => join(folder, 'redis-server')).find((file) => existsSync(file));
  if (found === undefined && process.env.CI === 'true')
    throw new Error('CI tests on Redis too, but there is no redis-server on this machine');
  return found;
}

/** The shell ends the server when its input closes, which also happens when the test run is killed. */
const guarded = '"$@" & server=$!; cat >/dev/null; kill $server; wait $server';

/** Starts a private Redis on a free loopback port, durable as in production. Call it only where `findRedisServer` finds one. */
export async function startTestRedis(): Promise<TestRedis> {
  const program = findRedisServer();
  if (program === undefined) throw new Error('There is no redis-server on this machine');
  const folder = await makeTemporaryFolder();
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder.path, '--appendonly', 'yes', '--save', ''];

  const start = async () => {
    const shell = spawn('/bin/sh', ['-c', guarded, 'sh', program, ...args], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = once(shell, 'exit');
    await answering(url);
    return async () => {
      shell.stdin.end();
      await ended;
    };
  };

  let end = await start();
  return {
    url,
    restart: async () => {
      await end();
      end = await start();
    },
    stop: async () => {
      await end();
      await folder.remove();
    },
  };
}

async function answering(url: string): Promise<void> {
  const until = performance.now() + 20_000;
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    // Refused connections are also told to the caller of ping(), who decides.
    client.on('error', () => undefined);
    try {
      await client.ping();
      await client.quit();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await delay(20);
    }
  }
}
