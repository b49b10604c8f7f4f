import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ChannelHealth, ChannelRecord, Page } from '@filo/api';
import { channels, type VendorHttp } from '@filo/channels';
import type { JsonObject } from '@filo/core';
import { DataSource, MoreThan } from 'typeorm';
import { z } from 'zod';
import { Config } from '../config/config.ts';
import { ChannelRow } from '../database/entities/channel.ts';
import { Address } from '../http/address.ts';
import { idPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';
import { channelRecord } from './channel-record.ts';
import { ChannelStore } from './channel-store.ts';
import { VendorClient } from './vendor-client.ts';

/** Longest a vendor is asked whether the account works, in ms. */
const healthMs = 10_000;

/** Channels as lists show them, and how they do. */
@Injectable()
export class ChannelList {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(VendorClient) private readonly http: VendorHttp,
    private readonly store: ChannelStore,
    private readonly config: Config,
    private readonly address: Address,
  ) {}

  /** What can be connected, with the settings each kind takes. */
  kinds() {
    const items = [...channels.values()].map(({ kind, title, description, config }) => ({
      kind,
      title,
      description,
      config: JSON.parse(JSON.stringify(z.toJSONSchema(config, { io: 'input', unrepresentable: 'any' }))) as JsonObject,
    }));
    return { items };
  }

  /** Channels, oldest first. */
  async list(limit: number, cursor: string | undefined): Promise<Page<ChannelRecord>> {
    const [after] = cursor === undefined ? [] : readCursor(cursor, idPattern);
    const rows = await this.dataSource
      .getRepository(ChannelRow)
      .find({ where: after === undefined ? {} : { id: MoreThan(after) }, order: { id: 'ASC' }, take: limit + 1 });
    return pageOf(
      rows,
      limit,
      ({ id }) => writeCursor(id),
      (row) => this.record(row),
    );
  }

  /** One channel. Throws `Problem`. */
  async read(id: string): Promise<ChannelRecord> {
    return this.record(await this.row(id));
  }

  /** Asks the vendor how the account does. Throws `Problem` only when there is no such channel. */
  async health(id: string): Promise<ChannelHealth> {
    const row = await this.row(id);
    const ready = await this.store.get(id);
    if (!ready) return { ok: false, code: 'unreadable-config', text: 'The settings cannot be read with this FILO_SECRET.' };
    if (row.stateReason) return { ok: false, ...row.stateReason };
    if (row.state !== 'active') return { ok: false, code: row.state, text: 'The channel is stopped.' };
    const withLimit: VendorHttp = (request, options) => this.http(request, { timeoutMs: healthMs, ...options });
    const health = (await ready.channel.health?.(ready.config, withLimit)) ?? { ok: true, text: 'Nothing outside Filo is needed.' };
    return { ok: health.ok, code: health.ok ? null : health.code, text: health.text };
  }

  /** A channel's row. Throws `Problem`. */
  async row(id: string): Promise<ChannelRow> {
    const row = await this.dataSource.getRepository(ChannelRow).findOneBy({ id });
    if (!row) throw new Problem('not-found', 'There is no channel with this id.');
    return row;
  }

  /** A row as callers see it. */
  record(row: ChannelRow): ChannelRecord {
    return channelRecord(row, channels.get(row.kind), { publicUrl: this.config.publicUrl, hookUrl: (id) => this.address.hookUrl(id) });
  }
}
