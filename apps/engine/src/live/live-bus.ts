import { Client } from 'pg';
import { type BusMessage, packMessage, unpackMessage } from './bus-message.ts';

/** Name of the Postgres notification. */
const topic = 'filo_live';

/** Told what another process said, and which one. */
type OnMessage = (message: BusMessage, origin: string) => void;

/** Where the bus runs. */
export interface LiveBusOptions {
  databaseUrl: string;
  /** Name of this process, which does not hear itself. */
  origin: string;
  onError: (error: unknown) => void;
}

/**
 * Tells the other processes what they and their screens should know, through the database they all share. One session listens; it comes back
 * by itself after the database was away, and screens that missed something in between ask again when they reconnect.
 */
export class LiveBus {
  readonly #options: LiveBusOptions;
  readonly #listeners: OnMessage[] = [];
  #client: Client | null = null;
  #payloads: string[] = [];
  #telling: Promise<void> | null = null;
  #closed = false;

  constructor(options: LiveBusOptions) {
    this.#options = options;
  }

  /** Adds a listener. */
  listen(listener: OnMessage): void {
    this.#listeners.push(listener);
  }

  /** Begins to hear. */
  async start(): Promise<void> {
    const client = new Client({ connectionString: this.#options.databaseUrl, application_name: 'filo-live', keepAlive: true });
    client.on('error', (error) => this.#lost(error));
    client.on('notification', ({ payload }) => this.#heard(payload ?? ''));
    await client.connect();
    await client.query(`LISTEN ${topic}`);
    this.#client = client;
  }

  /** Tells the others. What cannot be told is dropped: it is a hint, not a record. */
  publish(message: BusMessage): void {
    if (!this.#client) return;
    this.#payloads.push(...packMessage(this.#options.origin, message));
    this.#telling ??= this.#tell();
  }

  /** Says what is still to be said, and stops listening. */
  async stop(): Promise<void> {
    this.#closed = true;
    await this.#telling;
    await this.#client?.end();
    this.#client = null;
  }

  /** One statement at a time: what comes meanwhile goes with the next. */
  async #tell(): Promise<void> {
    while (this.#payloads.length > 0) {
      const payloads = this.#payloads;
      this.#payloads = [];
      await this.#client
        ?.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [topic, payloads])
        .catch(this.#options.onError);
    }
    this.#telling = null;
  }

  #heard(payload: string): void {
    const heard = unpackMessage(payload);
    if (!heard || heard.origin === this.#options.origin) return;
    for (const listener of this.#listeners) listener(heard.message, heard.origin);
  }

  #lost(error: unknown): void {
    if (this.#closed || !this.#client) return;
    this.#client = null;
    this.#options.onError(error);
    this.#again();
  }

  #again(): void {
    setTimeout(() => {
      if (this.#closed) return;
      this.start().catch((error: unknown) => {
        this.#options.onError(error);
        this.#again();
      });
    }, 500).unref();
  }
}
