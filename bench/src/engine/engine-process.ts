import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../system/checkout.ts';
import { freePort } from '../system/free-port.ts';
import { untilReady } from '../system/until-ready.ts';

/** Longest start and longest stop of an engine, in ms. */
const startMs = 120_000;
const stopMs = 30_000;

/** How an engine is started. */
export interface EngineOptions {
  /** Where the engine keeps its data, and its log. */
  folder: string;
  databaseUrl?: string;
  redisUrl?: string;
  /** Writes a CPU profile of the whole life of the process into that folder. */
  profileTo?: string;
}

/** The built engine as a program of its own, with every role, as `npm start` runs it. */
export class EngineProcess {
  readonly url: string;
  readonly pid: number;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#process = child;
    this.url = url;
    this.pid = child.pid ?? 0;
  }

  /** Starts an engine and waits until it is ready. Rejects with the end of its log when it is not. */
  static async start(options: EngineOptions): Promise<EngineProcess> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const logFile = join(options.folder, 'engine.log');
    const log = openSync(logFile, 'a');
    const profile = options.profileTo === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', options.profileTo];
    const args = ['--enable-source-maps', ...profile, join(checkout, 'apps/engine/dist/main.js')];
    const env = environment(options, port, url);
    // In a group of its own: Ctrl-C must not end it before the load that is on it.
    const child = spawn(process.execPath, args, { cwd: options.folder, env, stdio: ['ignore', log, log], detached: true });
    const engine = new EngineProcess(child, url);
    try {
      await untilReady(url, () => (child.exitCode === null ? null : `The engine ended at once:\n${tail(logFile)}`), startMs);
      return engine;
    } catch (error) {
      await engine.stop();
      throw error;
    }
  }

  /** Stops it as an operator would; kills it when that takes too long. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopMs);
    await ended;
    clearTimeout(timer);
  }
}

/** Nothing of the caller's settings: only what the benchmark says. */
function environment({ folder, databaseUrl, redisUrl }: EngineOptions, port: number, url: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    PORT: String(port),
    PUBLIC_URL: url,
    FILO_ROLE: 'all',
    FILO_DATA_DIR: join(folder, 'data'),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
  };
}

const tail = (file: string): string => readFileSync(file, 'utf8').slice(-3000);
