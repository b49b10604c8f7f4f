import { createTestDatabase, makeTemporaryFolder, query, startEmbeddedProcess } from '@filo/engine/testing';

/** The Postgres of one installation. */
export interface Database {
  /** Absent: the installation brings its own. */
  url?: string;
  remove(): Promise<void>;
}

/** A Postgres of a test's own, which the test may harm. */
export interface FragileDatabase extends Database {
  url: string;
  /** Kills the server as `kill -9` does; whoever keeps it brings it back at once, on the same port. */
  crash(): Promise<void>;
  /** Stops it until `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A database on the Postgres of the test run: for tests that leave it alone. */
export async function sharedDatabase(): Promise<Database> {
  const database = await createTestDatabase();
  return { url: database.url, remove: () => database.drop() };
}

/** None: the installation starts the embedded Postgres in its own data folder, as `npm start` does. */
export const embeddedDatabase = (): Promise<Database> => Promise.resolve({ remove: () => Promise.resolve() });

/** A Postgres of the test's own. What it has committed survives a kill; only a power cut, which no test makes, could cost something. */
export async function fragileDatabase(): Promise<FragileDatabase> {
  const folder = await makeTemporaryFolder();
  const start = () =>
    startEmbeddedProcess({ dataDir: folder.path, settings: { fsync: 'off', full_page_writes: 'off', shared_buffers: '64MB' } });
  let server = await start();
  const { url } = server;
  return {
    url,
    crash: async () => {
      const [row] = await query(url, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid");
      process.kill(Number(row?.['pid']), 'SIGKILL');
    },
    down: () => server.stop(),
    up: async () => {
      server = await start();
      if (server.url !== url) throw new Error(`The database came back as ${server.url}`);
    },
    remove: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}
