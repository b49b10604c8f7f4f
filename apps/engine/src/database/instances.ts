import { hostname } from 'node:os';
import { Client } from 'pg';

/** Advisory locks of Filo: the first key tells what is locked. */
export const lockSpaces = { instance: 0x46494c01, poller: 0x46494c02 } as const;

/** Who this process is to the others: claims on outgoing messages carry the number. */
export interface Instance {
  id: number;
  /** Lane jobs of an earlier generation are dead: no process that could hold them was alive when this one began. */
  generation: number;
}

/**
 * Holds a Postgres session whose advisory lock says "this process is alive". A lock dies with its session, at once, even
 * on `kill -9`, which is how others tell a claim in flight from an abandoned one without waiting for a time-out.
 */
export class InstanceLock {
  readonly #url: string;
  readonly #role: string;
  readonly #onLost: (error: unknown) => void;
  #client: Client | null = null;
  #instance: Instance | null = null;
  #closed = false;

  constructor(url: string, role: string, onLost: (error: unknown) => void) {
    this.#url = url;
    this.#role = role;
    this.#onLost = onLost;
  }

  /** The instance, once `acquire` has resolved. */
  get instance(): Instance {
    if (!this.#instance) throw new Error('InstanceLock.acquire has not resolved yet');
    return this.#instance;
  }

  /**
   * Connects, takes the next number and its lock; keeps the number when it reconnects after a lost session. Where the whole
   * database was away, jobs that were finished meanwhile look active still: they belong to the generation before.
   */
  async acquire(): Promise<Instance> {
    const client = new Client({ connectionString: this.#url, application_name: `filo-${this.#role}`, keepAlive: true });
    client.on('error', (error) => this.#lost(error));
    await client.connect();
    this.#client = client;
    if (this.#instance) {
      const { id } = this.#instance;
      await client.query('SELECT pg_advisory_lock($1, $2)', [lockSpaces.instance, id]);
      this.#instance = { id, generation: await this.#generation(client, id) };
      return this.#instance;
    }
    const inserted = await client.query<{ id: number }>('INSERT INTO instances (role, host) VALUES ($1, $2) RETURNING id', [
      this.#role,
      hostname(),
    ]);
    const id = inserted.rows[0]?.id ?? 0;
    await client.query('SELECT pg_advisory_lock($1, $2)', [lockSpaces.instance, id]);
    const generation = await this.#generation(client, id);
    this.#instance = { id, generation };
    return this.#instance;
  }

  /** Lets go of the number: claims still carrying it are abandoned from now on. */
  async release(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
    this.#client = null;
  }

  async #generation(client: Client, id: number): Promise<number> {
    const result = await client.query<{ generation: number }>(
      `UPDATE lane_generation SET generation = CASE WHEN EXISTS (
         SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = $1 AND objid::bigint <> $2 AND granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
       ) THEN generation ELSE generation + 1 END RETURNING generation`,
      [lockSpaces.instance, id],
    );
    return result.rows[0]?.generation ?? id;
  }

  #lost(error: unknown): void {
    if (this.#closed || !this.#client) return;
    this.#client = null;
    this.#onLost(error);
    this.#reconnect();
  }

  #reconnect(): void {
    if (this.#closed) return;
    setTimeout(() => {
      if (this.#closed) return;
      this.acquire().catch((error: unknown) => {
        this.#onLost(error);
        this.#reconnect();
      });
    }, 250).unref();
  }
}

/** SQL condition: the instance of that number is not alive. `claimed_by` must be in scope. */
export const claimIsAbandoned = `NOT EXISTS (
  SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.classid::bigint = ${lockSpaces.instance} AND l.objid::bigint = claimed_by
    AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;
