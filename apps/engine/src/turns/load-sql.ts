import type { Owner, State } from '@filo/core';
import type { JsonObject } from '@filo/core';
import type { Statement } from '../database/sql.ts';
import type { InboundPayload } from '../inbound/inbound-row.ts';
import type { PendingConversation } from './pending.ts';

/**
 * The oldest pending events of some lanes, with their conversations and contacts. The lateral join walks the partial index
 * of each lane, so the cost does not depend on how much the table holds.
 */
export const loadPending: Statement = {
  name: 'load-pending',
  text: `
    SELECT p.seq, p.channel_id, p.external_user, p.lane, p.event, p.group_key, p.attempts,
      (extract(epoch FROM p.ready_at) * 1000)::float8 AS ready_at, (extract(epoch FROM p.received_at) * 1000)::float8 AS received_at,
      (extract(epoch FROM now()) * 1000)::float8 AS now,
      c.id AS conversation_id, c.revision, c.epoch, c.owner, c.status, c.state, c.contact_id,
      k.name, k.email, k.phone, k.username, k.language, k.fields, k.tags
    FROM unnest($1::smallint[]) AS wanted (lane)
    CROSS JOIN LATERAL (
      SELECT * FROM inbound WHERE inbound.status = 'pending' AND inbound.lane = wanted.lane ORDER BY inbound.seq LIMIT $2
    ) p
    LEFT JOIN conversations c ON c.channel_id = p.channel_id AND c.external_user = p.external_user
    LEFT JOIN contacts k ON k.id = c.contact_id
    ORDER BY p.seq`,
};

/** A row of `loadPending`. */
export interface LoadedRow {
  seq: string;
  channel_id: string;
  external_user: string;
  lane: number;
  event: InboundPayload;
  group_key: string | null;
  attempts: number;
  ready_at: number;
  received_at: number;
  now: number;
  conversation_id: string | null;
  revision: number | null;
  epoch: number | null;
  owner: Owner | null;
  status: 'open' | 'snoozed' | 'closed' | null;
  state: State | null;
  contact_id: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  username: string | null;
  language: string | null;
  fields: JsonObject | null;
  tags: string[] | null;
}

/** Rows by conversation, in the order of their first event. */
export function byConversation(rows: readonly LoadedRow[]): PendingConversation[] {
  const found = new Map<string, PendingConversation>();
  for (const row of rows) {
    const key = `${row.channel_id}\n${row.external_user}`;
    let conversation = found.get(key);
    if (!conversation) {
      conversation = {
        channelId: row.channel_id,
        externalUser: row.external_user,
        lane: row.lane,
        now: row.now,
        stored: storedConversation(row),
        events: [],
      };
      found.set(key, conversation);
    }
    conversation.events.push({
      seq: row.seq,
      payload: row.event,
      groupKey: row.group_key,
      readyAt: row.ready_at,
      receivedAt: row.received_at,
      attempts: row.attempts,
    });
  }
  return [...found.values()];
}

function storedConversation(row: LoadedRow): PendingConversation['stored'] {
  if (row.conversation_id === null) return null;
  return {
    id: row.conversation_id,
    revision: row.revision ?? 0,
    epoch: row.epoch ?? 0,
    owner: row.owner ?? 'bot',
    status: row.status ?? 'open',
    state: row.state,
    contact: {
      id: row.contact_id ?? row.conversation_id,
      ...(row.name === null ? {} : { name: row.name }),
      ...(row.email === null ? {} : { email: row.email }),
      ...(row.phone === null ? {} : { phone: row.phone }),
      ...(row.username === null ? {} : { username: row.username }),
      ...(row.language === null ? {} : { language: row.language }),
      fields: row.fields ?? {},
      tags: row.tags ?? [],
    },
  };
}
