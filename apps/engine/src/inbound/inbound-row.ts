import type { InboundEvent } from '@filo/channels';
import type { Event } from '@filo/core';
import { laneOf } from '../lanes/lane.ts';

/** What a row of `inbound` holds: something a channel told, or something that happened inside (`effect.done`, `timer.fired`). */
export type InboundPayload = { kind: 'channel'; event: InboundEvent } | { kind: 'core'; event: Event };

/** An event on its way into the table. `providerId` makes it unique in its channel. */
export interface InboundRow {
  channelId: string;
  providerId: string;
  externalUser: string;
  lane: number;
  payload: InboundPayload;
  /** Parts sharing it are read as one message, once the last is `readyAfterMs` old. */
  groupKey: string | null;
  readyAfterMs: number;
}

/** The row for something a channel told. */
export function channelRow(channelId: string, event: InboundEvent): InboundRow {
  const gathered = event.type === 'message' && event.message.group !== undefined;
  return {
    channelId,
    providerId: event.providerId,
    externalUser: event.user,
    lane: laneOf(channelId, event.user),
    payload: { kind: 'channel', event },
    groupKey: gathered ? (event.message.group ?? null) : null,
    readyAfterMs: gathered ? (event.gatherMs ?? 0) : 0,
  };
}

/** The row for something that happened inside Filo; the event's own id keeps it from being stored twice. */
export function coreRow(channelId: string, externalUser: string, event: Event): InboundRow {
  return {
    channelId,
    providerId: `filo:${event.type}:${event.id}`,
    externalUser,
    lane: laneOf(channelId, externalUser),
    payload: { kind: 'core', event },
    groupKey: null,
    readyAfterMs: 0,
  };
}
