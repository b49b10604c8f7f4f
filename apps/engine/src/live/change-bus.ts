import { Client } from 'pg';
import type { Change } from './change.ts';

/** Name of the Postgres notification. */
const topic = 'filo_changes';

/** Changes in one notification: Postgres takes 8,000 bytes, and 60 conversations with some messages each stay well below. */
const changesEach = 60;

/** Messages named for one change; beyond it the reader looks at the whole thread. */
const messagesEach = 2;

/**
 * Tells the other processes what changed, through the database they all share. One session listens; it comes back by itself
 * after the database was away, and screens that missed something in between ask again when they reconnect.
 */
export class ChangeBus {
  readonly #url: string;
  readonly #origin: string;
  readonly #onChanges: (changes: Change[]) => void;
  readonly #onError: (error: unknown) => void;
  #client: Client | null = null;
  #payloads: string[] = [];
  #telling = false;
  #closed = false;

  constructor(url: string, origin: string, onChanges: (changes: Change[]) => void, onError: (error: unknown) => void) {
    this.#url = url;
    this.#origin = origin;
    this.#onChanges = onChanges;
    this.#onError = onError;
  }

  /** Begins to listen. */
  async start(): Promise<void> {
    const client = new Client({ connectionString: this.#url, application_name: 'filo-live', keepAlive: true });
    client.on('error', (error) => this.#lost(error));
    client.on('notification', ({ payload }) => this.#heard(payload ?? ''));
    await client.connect();
    await client.query(`LISTEN ${topic}`);
    this.#client = client;
  }

  /** Tells the others. What cannot be told is dropped: it is a hint, not a record. */
  publish(changes: readonly Change[]): void {
    if (!this.#client) return;
    for (let at = 0; at < changes.length; at += changesEach) {
      const some = changes
        .slice(at, at + changesEach)
        .map(({ conversationId, messages }) => [conversationId, ...messages.slice(-messagesEach)]);
      this.#payloads.push(JSON.stringify([this.#origin, some]));
    }
    if (!this.#telling) void this.#tell();
  }

  async stop(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
    this.#client = null;
  }

  /** One statement at a time: what comes meanwhile goes with the next. */
  async #tell(): Promise<void> {
    this.#telling = true;
    while (this.#payloads.length > 0) {
      const payloads = this.#payloads;
      this.#payloads = [];
      await this.#client?.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [topic, payloads]).catch(this.#onError);
    }
    this.#telling = false;
  }

  #heard(payload: string): void {
    const [origin, some] = JSON.parse(payload) as [string, [string, ...string[]][]];
    if (origin !== this.#origin) this.#onChanges(some.map(([conversationId, ...messages]) => ({ conversationId, messages })));
  }

  #lost(error: unknown): void {
    if (this.#closed || !this.#client) return;
    this.#client = null;
    this.#onError(error);
    this.#again();
  }

  #again(): void {
    setTimeout(() => {
      if (this.#closed) return;
      this.start().catch((error: unknown) => {
        this.#onError(error);
        this.#again();
      });
    }, 500).unref();
  }
}
