import { findBinaries } from './binaries.ts';
import { connect } from './connect.ts';
import { initialise, owner } from './initialise.ts';
import { Keeper } from './keeper.ts';
import { keepPassword } from './password.ts';
import { choosePlace, sharedDir } from './place.ts';
import type { Settings } from './settings.ts';

/** What the embedded server needs to know. */
export interface EmbeddedPostgresOptions {
  /** Filo's data folder; the cluster goes into `postgres` below it. */
  dataDir: string;
  /** The port to prefer; by default the one used last, else any free one. */
  port?: number;
  /** Takes one line for the operator. */
  log: (line: string) => void;
  /** Postgres settings that win over Filo's own, e.g. `{ fsync: 'off' }` in a test. */
  settings?: Settings;
  /** Where data goes that cannot stay in `dataDir` (see `choosePlace`). */
  sharedDir?: string;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** The address of Filo's database, with user and password. */
  url: string;
  /** Stops the server fast and cleanly, unless another Filo on the same data owns it. */
  stop(): Promise<void>;
}

/**
 * Starts Postgres from the binaries that came with the npm packages: makes the cluster on the first start, takes over
 * a server that a killed Filo left running, and starts it again when it goes away. Rejects with the server's own words.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log } = options;
  const place = await choosePlace(dataDir, await findBinaries(), log, options.sharedDir ?? sharedDir);
  const { file, password } = await keepPassword(place.home, place.account);
  const { cluster, created } = await initialise(place, file);
  if (created) log(`Made a new Postgres cluster in ${place.home}`);

  const urlOf = (port: number, database: string) => `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;
  const keeper = new Keeper(place, cluster, (port) => urlOf(port, 'postgres'), options.settings ?? {}, log);
  const port = await keeper.start(options.port);
  try {
    await ensureDatabase(urlOf(port, 'postgres'));
  } catch (error) {
    await keeper.stop();
    throw error;
  }
  return { url: urlOf(port, owner), stop: () => keeper.stop() };
}

/** Asked at every start, since a first start may have been killed between making the cluster and making the database. */
async function ensureDatabase(url: string): Promise<void> {
  const client = await connect(url);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [owner]);
    if (rowCount === 0) await client.query(`create database ${owner}`);
  } finally {
    await client.end();
  }
}
