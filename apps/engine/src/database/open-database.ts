import type { Config } from '../config/config.ts';
import type { Log } from '../log/log.ts';
import { migrate } from './data-source.ts';
import { startEmbeddedPostgres } from './embedded/index.ts';
import { isDatabaseUnavailable } from './is-database-unavailable.ts';

/** A database of this version's shape, ready for use. */
export interface OpenDatabase {
  url: string;
  close(): Promise<void>;
}

/** How long a database that is not there yet is waited for, in ms: containers start in any order. */
const patienceMs = 60_000;

const pauseMs = 1000;

/** Starts the embedded Postgres unless there is another, and migrates. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const given = config.databaseUrl;
  const database =
    given === null
      ? await startEmbeddedPostgres({ dataDir: config.dataDir, log: (line) => log.info(line) })
      : { url: given, stop: () => Promise.resolve() };
  try {
    await migrateWhenThere(database.url, log);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return { url: database.url, close: () => database.stop() };
}

async function migrateWhenThere(url: string, log: Log): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      await migrate(url, log);
      return;
    } catch (error) {
      if (!isDatabaseUnavailable(error) || Date.now() > until) throw error;
      log.warn('the database is not there yet', { err: error });
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
