import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** How a program ended: its exit code (127 when it could not be started) and all it printed, trimmed. */
export interface Finished {
  code: number;
  output: string;
}

/** A clean environment: a person's PGPORT or LC_ALL must not change how the embedded server behaves. */
const environment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs a program to its end under an account, never rejecting: a program that cannot start is an exit code too. */
export function run(command: string, args: string[], account?: Account): Promise<Finished> {
  return new Promise((resolve) => {
    // The working directory is "/" because the account may not be able to enter ours.
    const child = spawn(command, args, { ...account, cwd: '/', env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      resolve({ code: 127, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
}
