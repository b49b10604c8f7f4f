import { connect } from './connect.ts';

/** A hold on the server: whether this process is the one that stops it, and how to let go. */
export interface Guard {
  owns: boolean;
  release(): Promise<void>;
}

/** The number of the advisory lock that marks the owner; any constant does, the lock lives in the `postgres` database. */
const lock = 4_671_540;

/**
 * Holds a connection to the server for as long as this process lives, and calls `lost` once when it goes away.
 * The first holder owns the server and stops it when it ends; the lock falls with the process, so the next start
 * after a `kill -9` owns what was left running, while a second Filo on the same data only shares it.
 */
export async function holdGuard(url: string, lost: () => void): Promise<Guard> {
  const client = await connect(url);
  let state: 'taking' | 'held' | 'over' = 'taking';
  const gone = () => {
    if (state === 'held') lost();
    state = 'over';
  };
  client.on('error', gone);
  client.on('end', gone);
  const { rows } = await client.query<{ owns: boolean }>('select pg_try_advisory_lock($1) as owns', [lock]);
  state = 'held';
  return {
    owns: rows[0]?.owns === true,
    release: async () => {
      state = 'over';
      await client.end();
    },
  };
}
