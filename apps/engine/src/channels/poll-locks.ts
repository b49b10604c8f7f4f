import { Client } from 'pg';
import { lockSpaces } from '../database/instances.ts';

/**
 * Decides which process polls a channel: an advisory lock per channel, held by one session of this process. They end with
 * the session, so a killed process is replaced at the next look.
 */
export class PollLocks {
  readonly #url: string;
  readonly #onLost: (error: unknown) => void;
  #client: Client | null = null;

  constructor(url: string, onLost: (error: unknown) => void) {
    this.#url = url;
    this.#onLost = onLost;
  }

  /** Whether this process may poll the channel from now on. Rejects while the database is away. */
  async take(channelId: string): Promise<boolean> {
    const client = await this.#session();
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS taken', [
      lockSpaces.poller,
      channelId,
    ]);
    return rows[0]?.taken ?? false;
  }

  /** Lets another process poll the channel. */
  async release(channelId: string): Promise<void> {
    await this.#client?.query('SELECT pg_advisory_unlock($1, hashtext($2))', [lockSpaces.poller, channelId]);
  }

  /** Lets go of everything. */
  async close(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  async #session(): Promise<Client> {
    if (this.#client) return this.#client;
    const client = new Client({ connectionString: this.#url, application_name: 'filo-poller', keepAlive: true });
    client.on('error', (error) => {
      if (this.#client !== client) return;
      this.#client = null;
      this.#onLost(error);
    });
    await client.connect();
    this.#client = client;
    return client;
  }
}
