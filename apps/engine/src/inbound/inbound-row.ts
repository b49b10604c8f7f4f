import type { InboundEvent } from '@filo/channels';
import type { Event } from '@filo/core';
import { laneOf } from '../lanes/lane.ts';

/** A conversation that stands at a node of one version is to go on in another: at the node `to`, or with null from the start. */
export interface Move {
  from: { versionId: string; nodeId: string };
  /** The version that it goes to. */
  versionId: string;
  to: string | null;
}

/**
 * What a row of `inbound` holds: something a channel told, something that happened inside (`effect.done`, `timer.fired`), or that
 * a flow was published and the conversation moves with it.
 */
export type InboundPayload = { kind: 'channel'; event: InboundEvent } | { kind: 'core'; event: Event } | { kind: 'move'; move: Move };

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

/** The row that has a conversation moved; it is stored once a conversation and version. */
export function moveRow(conversation: { id: string; channelId: string; externalUser: string; lane: number }, move: Move): InboundRow {
  return {
    channelId: conversation.channelId,
    providerId: `filo:move:${move.versionId}:${conversation.id}`,
    externalUser: conversation.externalUser,
    lane: conversation.lane,
    payload: { kind: 'move', move },
    groupKey: null,
    readyAfterMs: 0,
  };
}
