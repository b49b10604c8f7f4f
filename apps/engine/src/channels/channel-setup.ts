import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ChannelRecord } from '@filo/api';
import { type AnyChannel, channels } from '@filo/channels';
import type { JsonObject } from '@filo/core';
import { DataSource } from 'typeorm';
import { ChannelRow } from '../database/entities/channel.ts';
import { Flow } from '../database/entities/flow.ts';
import { newId } from '../database/new-id.ts';
import { Problem } from '../problems/problem.ts';
import type { Encryption } from '../security/encrypt.ts';
import { ChannelEncryption } from '../security/tokens.ts';
import { ChannelChanges } from './channel-changes.ts';
import { changedSettings, openSettings, readSettings, sealSettings } from './channel-config.ts';
import { ChannelConnection } from './channel-connection.ts';
import { ChannelList } from './channel-list.ts';
import { ChannelStore } from './channel-store.ts';
import { removeChannelRows } from './remove-channel-rows.ts';

/** What a new channel is made of. */
export interface NewChannel {
  kind: string;
  name: string;
  flowId: string | null;
  config: JsonObject;
}

/** What may change of a channel. */
export type ChannelChange = { [Key in 'name' | 'flowId' | 'config']?: NewChannel[Key] | undefined };

/** Writes what is given. New settings are another account perhaps: polling begins anew, and what was broken is mended. */
const changeRow = `
  UPDATE channels SET name = coalesce($2, name), flow_id = CASE WHEN $3 THEN $4 ELSE flow_id END, config = coalesce($5::jsonb, config),
    account = CASE WHEN $5::jsonb IS NULL THEN account ELSE $6::jsonb END, poll_cursor = CASE WHEN $5::jsonb IS NULL THEN poll_cursor END,
    state = CASE WHEN $5::jsonb IS NOT NULL AND state = 'broken' THEN 'active' ELSE state END,
    state_reason = CASE WHEN $5::jsonb IS NULL THEN state_reason END, updated_at = now()
  WHERE id = $1`;

/** Connects, changes, stops and removes channels. What the vendor refuses is not saved. */
@Injectable()
export class ChannelSetup {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ChannelEncryption) private readonly encryption: Encryption,
    private readonly connection: ChannelConnection,
    private readonly changes: ChannelChanges,
    private readonly list: ChannelList,
    private readonly store: ChannelStore,
  ) {}

  /** Connects a new channel. Throws `Problem`. */
  async create({ kind, name, flowId, config }: NewChannel): Promise<ChannelRecord> {
    const channel = channels.get(kind);
    if (!channel) throw new Problem('unknown-kind', `There is no kind of channel called "${kind}".`);
    await this.#requireFlow(flowId);
    const id = newId();
    const settings = readSettings(channel, config);
    const account = await this.connection.connect(id, channel, settings);
    const sealed = sealSettings(id, channel, settings, this.encryption);
    await this.dataSource.query('INSERT INTO channels (id, kind, name, flow_id, config, account) VALUES ($1, $2, $3, $4, $5, $6)', [
      id,
      kind,
      name,
      flowId,
      JSON.stringify(sealed),
      account === null ? null : JSON.stringify(account),
    ]);
    return this.#changed(id);
  }

  /** Changes a channel; new settings are tried at the vendor first. Throws `Problem`. */
  async change(id: string, change: ChannelChange): Promise<ChannelRecord> {
    const { row, channel, config } = await this.#open(id);
    if (change.flowId !== undefined) await this.#requireFlow(change.flowId);
    const tried =
      change.config === undefined ? null : await this.#try(row, channel, readSettings(channel, changedSettings(config, change.config)));
    await this.dataSource.query(changeRow, [
      id,
      change.name ?? null,
      change.flowId !== undefined,
      change.flowId ?? null,
      tried && JSON.stringify(tried.sealed),
      tried?.account && JSON.stringify(tried.account),
    ]);
    return this.#changed(id);
  }

  /** Connects once more, and starts the channel if it was stopped or broken. Throws `Problem`. */
  async start(id: string): Promise<ChannelRecord> {
    const { channel, config } = await this.#open(id);
    const account = await this.connection.connect(id, channel, config);
    await this.dataSource.getRepository(ChannelRow).update({ id }, { state: 'active', stateReason: null, account });
    return this.#changed(id);
  }

  /** Stops a channel. The vendor keeps its webhook, so that it can deliver what came meanwhile. Throws `Problem`. */
  async stop(id: string): Promise<ChannelRecord> {
    await this.list.row(id);
    await this.dataSource.getRepository(ChannelRow).update({ id }, { state: 'stopped', stateReason: null });
    return this.#changed(id);
  }

  /** Removes a channel with everything that was said on it. Throws `Problem`. */
  async remove(id: string): Promise<void> {
    await this.list.row(id);
    // Null when the settings cannot be read any more: then nobody can be told, and it can still be removed.
    const ready = await this.store.get(id);
    if (ready) await this.connection.disconnect(id, ready.channel, ready.config);
    await removeChannelRows(this.dataSource, id);
    this.changes.tell(id);
  }

  async #open(id: string): Promise<{ row: ChannelRow; channel: AnyChannel; config: JsonObject }> {
    const row = await this.list.row(id);
    const channel = channels.get(row.kind);
    if (!channel) throw new Problem('unknown-kind', `This version has no kind of channel called "${row.kind}".`);
    return { row, channel, config: openSettings(id, channel, row.config, this.encryption) };
  }

  /** New settings are tried at the vendor before they are kept; those of a stopped channel when it is started. */
  async #try(row: ChannelRow, channel: AnyChannel, settings: JsonObject): Promise<{ sealed: JsonObject; account: ChannelRow['account'] }> {
    const account = row.state === 'stopped' ? row.account : await this.connection.connect(row.id, channel, settings);
    return { sealed: sealSettings(row.id, channel, settings, this.encryption), account };
  }

  async #requireFlow(flowId: string | null): Promise<void> {
    if (flowId === null) return;
    const flow = await this.dataSource.getRepository(Flow).findOneBy({ id: flowId });
    if (!flow || flow.archivedAt)
      throw new Problem('unknown-reference', 'There is no flow with this id.', {
        errors: [{ path: 'body.flowId', message: 'no such flow' }],
      });
  }

  #changed(id: string): Promise<ChannelRecord> {
    this.changes.tell(id);
    return this.list.read(id);
  }
}
