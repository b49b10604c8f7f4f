import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { channels, type VendorHttp } from '@filo/channels';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';
import { DatabaseUrl } from '../database/database-url.ts';
import { InboundStore } from '../inbound/inbound-store.ts';
import { Log } from '../log/log.ts';
import { ChannelChanges } from './channel-changes.ts';
import { isPolled } from './channel-record.ts';
import { ChannelStore } from './channel-store.ts';
import { pollLoop } from './poll-loop.ts';
import { PollLocks } from './poll-locks.ts';
import { VendorClient } from './vendor-client.ts';

/** How often channels are looked through for ones that nobody polls, in ms. */
const lookMs = 2000;

interface Loop {
  /** Changes when the channel does. */
  stamp: string;
  stop: AbortController;
  done: Promise<void>;
}

/** Fetches messages of channels that cannot or should not be called: one loop a channel, in one process of all. */
@Injectable()
export class Poller implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loops = new Map<string, Loop>();
  readonly #locks: PollLocks;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(DatabaseUrl) databaseUrl: string,
    @Inject(VendorClient) private readonly http: VendorHttp,
    private readonly config: Config,
    private readonly store: ChannelStore,
    private readonly inbound: InboundStore,
    private readonly changes: ChannelChanges,
    private readonly log: Log,
  ) {
    this.#locks = new PollLocks(databaseUrl, (error) => {
      log.warn('the session that holds the polling locks was lost', { err: error });
      for (const loop of this.#loops.values()) loop.stop.abort();
    });
  }

  onApplicationBootstrap(): void {
    if (this.config.role === 'api') return;
    this.changes.listen(() => this.#look());
    this.#timer = setInterval(() => this.#look(), lookMs).unref();
    this.#look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#looking;
    for (const loop of this.#loops.values()) loop.stop.abort();
    await Promise.all([...this.#loops.values()].map((loop) => loop.done));
    await this.#locks.close();
  }

  #look(): void {
    this.#looking = this.#looking
      .then(() => this.#settle())
      .catch((error: unknown) => this.log.warn('channels to poll could not be looked up', { err: error }));
  }

  /** Starts and stops loops so that exactly the channels that poll are polled. */
  async #settle(): Promise<void> {
    if (this.#stopped) return;
    const wanted = await this.#wanted();
    for (const [id, loop] of this.#loops) if (wanted.get(id) !== loop.stamp) loop.stop.abort();
    for (const [id, stamp] of wanted) if (!this.#loops.has(id) && (await this.#locks.take(id))) this.#start(id, stamp);
  }

  async #wanted(): Promise<Map<string, string>> {
    const kinds = [...channels.values()].filter((channel) => 'poll' in channel).map((channel) => channel.kind);
    const rows = await this.dataSource.query<{ id: string; stamp: string }[]>(
      `SELECT id, updated_at::text AS stamp FROM channels WHERE state = 'active' AND kind = ANY ($1)`,
      [kinds],
    );
    const ready = await Promise.all(rows.map(({ id }) => this.store.get(id)));
    return new Map(
      rows
        .filter((_, index) => ready[index] && isPolled(ready[index].channel, ready[index].config, this.config.publicUrl))
        .map(({ id, stamp }) => [id, stamp]),
    );
  }

  #start(id: string, stamp: string): void {
    const stop = new AbortController();
    const { inbound, http, log, store, dataSource } = this;
    const loop = pollLoop(
      {
        inbound,
        http,
        log,
        channel: () => store.get(id),
        broken: (reason) => store.broken(id, reason),
        cursor: async () =>
          (await dataSource.query<{ poll_cursor: string | null }[]>('SELECT poll_cursor FROM channels WHERE id = $1', [id]))[0]
            ?.poll_cursor ?? null,
        keepCursor: async (cursor) => {
          await dataSource.query('UPDATE channels SET poll_cursor = $2 WHERE id = $1', [id, cursor]);
        },
      },
      stop.signal,
    );
    const done = loop
      .finally(() => this.#locks.release(id))
      .catch((error: unknown) => log.warn('a polling loop ended badly', { channel: id, err: error }))
      .finally(() => {
        this.#loops.delete(id);
        if (!this.#stopped) this.#look();
      });
    this.#loops.set(id, { stamp, stop, done });
  }
}
