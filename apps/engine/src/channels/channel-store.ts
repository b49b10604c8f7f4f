import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type AnyChannel, channels, type Pacing } from '@filo/channels';
import { DataSource } from 'typeorm';
import { ChannelRow } from '../database/entities/channel.ts';
import type { BrokenReason, DeliveryChannels } from '../deliveries/ports.ts';
import { Log } from '../log/log.ts';
import type { Encryption } from '../security/encrypt.ts';
import { ChannelEncryption } from '../security/tokens.ts';
import type { ChannelSource } from '../turns/ports.ts';
import { ChannelChanges } from './channel-changes.ts';
import { openSettings } from './channel-config.ts';

/** How long a channel is believed without asking, in ms: what another process changes holds here after it at the latest. */
const trustMs = 1000;

/** Unknown ids remembered, so that hooks with made-up ids do not reach the database each time. */
const maxKnown = 10_000;

/** A channel ready for use: its room, its settings read and in clear. */
export interface ReadyChannel {
  id: string;
  kind: string;
  name: string;
  flowId: string | null;
  state: ChannelRow['state'];
  channel: AnyChannel;
  config: unknown;
  pacing: Pacing;
  delivery: AnyChannel['delivery'];
}

/** Where the runtime finds channels. Known ones are kept for a second, and dropped at once when they change in this process. */
@Injectable()
export class ChannelStore implements ChannelSource, DeliveryChannels {
  readonly #known = new Map<string, { found: Promise<ReadyChannel | null>; until: number }>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ChannelEncryption) private readonly encryption: Encryption,
    private readonly changes: ChannelChanges,
    private readonly log: Log,
  ) {
    changes.listen((id) => this.forget(id));
  }

  /** The channel, or null when there is none, or its settings cannot be read (the log says why). */
  get(id: string): Promise<ReadyChannel | null> {
    const known = this.#known.get(id);
    const now = Date.now();
    if (known && known.until > now) return known.found;
    if (this.#known.size >= maxKnown) this.#known.clear();
    const found = this.#load(id);
    this.#known.set(id, { found, until: now + trustMs });
    found.catch(() => this.forget(id));
    return found;
  }

  /** Has the next question asked anew. */
  forget(id: string): void {
    this.#known.delete(id);
  }

  /** The vendor does not take the account's credentials any more: nothing is sent until somebody connects it again. */
  async broken(id: string, reason: BrokenReason): Promise<void> {
    await this.dataSource.query(
      `UPDATE channels SET state = 'broken', state_reason = $2, updated_at = now() WHERE id = $1 AND state = 'active'`,
      [id, JSON.stringify(reason)],
    );
    this.log.error('a channel does not work any more', { channel: id, ...reason });
    this.changes.tell(id);
  }

  async #load(id: string): Promise<ReadyChannel | null> {
    const row = await this.dataSource.getRepository(ChannelRow).findOneBy({ id });
    const channel = row && channels.get(row.kind);
    if (!row || !channel) return null;
    try {
      const config = channel.config.parse(openSettings(id, channel, row.config, this.encryption));
      const { kind, name, flowId, state } = row;
      return {
        id,
        kind,
        name,
        flowId,
        state,
        channel,
        config,
        pacing: channel.pace?.(config) ?? channel.pacing,
        delivery: channel.delivery,
      };
    } catch (error) {
      this.log.error("a channel's settings cannot be read", { channel: id, err: error });
      return null;
    }
  }
}
