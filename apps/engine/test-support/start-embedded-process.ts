import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A program that runs an embedded Postgres for a test, and the ways to end it. */
export interface EmbeddedProcess {
  url: string;
  /** What the server's operator would have read so far. */
  log(): string;
  /** Asks it to stop the server and end; resolves when both have. */
  stop(): Promise<void>;
  /** Kills the program as `kill -9` does, leaving its Postgres behind. */
  kill(): Promise<void>;
}

/** What the program takes as its order, see embedded-process.ts. */
export interface EmbeddedProcessOptions {
  dataDir: string;
  sharedDir?: string;
  settings?: Record<string, string>;
  temporary?: boolean;
}

const file = join(import.meta.dirname, 'embedded-process.ts');

/** Starts an embedded Postgres in a program of its own; `as` puts a command such as setpriv in front of it. */
export async function startEmbeddedProcess(options: EmbeddedProcessOptions, as: string[] = []): Promise<EmbeddedProcess> {
  const [command, ...args] = [...as, process.execPath, file, JSON.stringify(options)];
  // In a session of its own, so that Ctrl-C in the terminal ends the test run first and the server after it.
  const child = spawn(command, args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const ended = once(child, 'exit');
  const line = once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text));
  const url = await Promise.race([line, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`The embedded Postgres of the tests ended at once:\n${log}`);
  return {
    url,
    log: () => log,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
