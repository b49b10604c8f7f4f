import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkout } from '../system/checkout.ts';
import { freePort } from '../system/free-port.ts';
import { untilReady } from '../system/until-ready.ts';

/** Longest stop, in ms. */
const stopMs = 30_000;

/** Runs `npm start` in a checkout, answers the seconds until it is ready, and stops it. `onStart` is given the way to stop it early. */
export async function timedStart(folder: string, patienceMs: number, onStart: (stop: () => Promise<void>) => void): Promise<number> {
  const port = await freePort();
  const logFile = join(folder, 'start.log');
  const log = openSync(logFile, 'a');
  const begin = performance.now();
  const env = { ...machineEnvironment(), PORT: String(port) };
  // A group of its own, so that a stop reaches npm, the launcher and the engine, and nothing else.
  const npm = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', log, log], detached: true });
  const ended = once(npm, 'exit');
  const stop = async (): Promise<void> => {
    if (npm.exitCode !== null || npm.signalCode !== null || npm.pid === undefined) return;
    const { pid } = npm;
    process.kill(-pid, 'SIGTERM');
    const timer = setTimeout(() => process.kill(-pid, 'SIGKILL'), stopMs);
    await ended;
    clearTimeout(timer);
  };
  onStart(stop);
  const end = (): string | null => (npm.exitCode === null ? null : `npm start has ended:\n${readFileSync(logFile, 'utf8').slice(-3000)}`);
  await untilReady(`http://127.0.0.1:${port}`, end, patienceMs);
  const seconds = (performance.now() - begin) / 1000;
  await stop();
  return seconds;
}

const ofFilo = /^(FILO_.*|PORT|PUBLIC_URL|DATABASE_URL|REDIS_URL|OPENAI_.*|NX_.*)$/;
const ofNpm = /^npm_/i;
const npmSettings = /^npm_config_(registry|cache|userconfig)$/i;

/** The machine's environment without what this program's own start has put into it, and without settings of Filo. */
function machineEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !ofFilo.test(name) && (!ofNpm.test(name) || npmSettings.test(name)));
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(checkout));
  return { ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])), PATH: path.join(delimiter) };
}
