import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const program = join(import.meta.dirname, '../../../../node_modules/.bin/filo');

/** What `npx filo` did: its exit code, and all it wrote. */
export async function runFilo(...args: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' } });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number]>]);
  return { code, said: said + complained };
}
