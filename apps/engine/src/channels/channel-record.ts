import type { ChannelRecord } from '@filo/api';
import type { AnyChannel } from '@filo/channels';
import type { JsonObject } from '@filo/core';
import type { ChannelRow } from '../database/entities/channel.ts';
import { maskSettings } from './channel-config.ts';

/** What of the installation shows in a channel's record. */
export interface ChannelSurroundings {
  publicUrl: string | null;
  hookUrl: (id: string) => string;
}

/** Whether Filo fetches the channel's messages itself: the owner chose so, or chose nothing and vendors cannot reach us. */
export function isPolled(channel: AnyChannel, config: unknown, publicUrl: string | null): boolean {
  return channel.poll !== undefined && (channel.polls?.(config) ?? publicUrl === null);
}

/** A channel as callers see it. A kind this version does not know shows no settings, since nothing says which are secret. */
export function channelRecord(
  row: ChannelRow,
  channel: AnyChannel | undefined,
  { publicUrl, hookUrl }: ChannelSurroundings,
): ChannelRecord {
  const config: JsonObject = channel ? maskSettings(channel, row.config) : {};
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    flowId: row.flowId,
    config,
    state: row.state,
    stateReason: row.stateReason,
    account: row.account,
    hookUrl: hookUrl(row.id),
    polls: channel !== undefined && isPolled(channel, row.config, publicUrl),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
