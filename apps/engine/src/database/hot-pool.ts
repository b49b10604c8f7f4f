import { Pool } from 'pg';

/** Connections of the hot path: two turns, two INSERTs, two claims, a result, the sweeper, and one to spare. */
const connections = 9;

/**
 * Settings of the hot path's sessions. Its statements are written for index look-ups and their plans are kept, so a plan made
 * while a table was empty must not read it through when it has grown; compiling them just in time would cost more than it saves.
 */
const settings = ['enable_seqscan=off', 'enable_hashjoin=off', 'enable_mergejoin=off', 'jit=off', 'plan_cache_mode=force_generic_plan'];

/** Longest a statement of the hot path may take, in ms. */
const statementMs = 20_000;

/** The hot path's own pool. */
export function hotPool(databaseUrl: string, onError: (error: unknown) => void): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: connections,
    application_name: 'filo-turns',
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    options: [...settings, `statement_timeout=${statementMs}`].map((setting) => `-c ${setting}`).join(' '),
  });
  pool.on('error', onError);
  return pool;
}
