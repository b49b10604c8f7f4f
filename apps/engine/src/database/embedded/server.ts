import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { program } from './binaries.ts';
import { settingsFile } from './initialise.ts';
import type { Place } from './place.ts';
import { freePort, lastPort, rememberPort } from './port.ts';
import { findPostmaster } from './postmaster.ts';
import { run } from './run.ts';
import { renderSettings, type Settings } from './settings.ts';

/** Seconds that pg_ctl waits for a start (which may replay the log after a crash) and for a stop. */
const patience = { start: 120, stop: 30 };

/** Times a start is tried: the chosen port may be taken meanwhile, or backends of a killed server may still be leaving. */
const attempts = 5;

/** Starts the server on its cluster and gives its port. It outlives this process, so a crash of Filo does not crash it. */
export async function startServer(place: Place, cluster: string, wanted: number | undefined, given: Settings): Promise<number> {
  const logFile = await prepareLogs(place);
  let complaint = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const port = await freePort(wanted ?? (await lastPort(place.home)));
    await writeFile(join(cluster, settingsFile), renderSettings(port, given));
    const start = ['start', '-D', cluster, '-l', logFile, '-w', '-t', String(patience.start)];
    const { code, output } = await run(program(place.binaries, 'pg_ctl'), start, place.account);
    if (code === 0) {
      await rememberPort(place.home, port);
      return port;
    }
    const running = await findPostmaster(cluster);
    if (running) return running.port;
    complaint = [output, await tail(place.home)].join('\n').trim();
    await delay(attempt * 200);
  }
  throw new Error(`The embedded Postgres in ${place.home} does not start:\n${complaint}`);
}

/** Stops the server: open transactions are rolled back and everything is written; one that does not obey is cut off. */
export async function stopServer(place: Place, cluster: string): Promise<void> {
  const stop = (mode: string) =>
    run(program(place.binaries, 'pg_ctl'), ['stop', '-D', cluster, '-m', mode, '-w', '-t', String(patience.stop)], place.account);
  const { code } = await stop('fast');
  if (code !== 0 && (await findPostmaster(cluster))) await stop('immediate');
}

async function prepareLogs(place: Place): Promise<string> {
  const folder = join(place.home, 'log');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (place.account) await chown(folder, place.account.uid, place.account.gid);
  return join(folder, 'start.log');
}

/** The last lines of every log, for the error that a person reads when a start fails. */
async function tail(home: string): Promise<string> {
  const folder = join(home, 'log');
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.map((text) => text.trim().split('\n').slice(-8).join('\n')).join('\n');
}
