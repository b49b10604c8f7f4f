import type { ConversationRecord } from '@filo/api';
import type { HandOver, Owner } from '@filo/core';
import { lastMessageColumns, lastMessageJoin, type LastMessageRow, messagePreview } from './message-preview.ts';

/** Columns of a conversation with its channel, contact and agent. */
const conversationColumns = `
  c.id, c.external_user, c.status, c.owner, c.epoch, c.team, c.priority, c.handover, c.waiting_since, c.blocked_at, c.created_at, c.last_message_at,
  c.last_message_at AT TIME ZONE 'UTC' || '+00' AS cursor_at,
  ch.id AS channel_id, ch.kind AS channel_kind, ch.name AS channel_name,
  k.id AS contact_id, k.name AS contact_name, k.username AS contact_username, k.phone AS contact_phone, k.email AS contact_email,
  u.id AS assignee_id, u.name AS assignee_name
  FROM conversations c
  JOIN channels ch ON ch.id = c.channel_id
  JOIN contacts k ON k.id = c.contact_id
  LEFT JOIN users u ON u.id = c.assignee_id`;

/**
 * Selects conversations, last message first; `which` is the condition, and the limit of a page. Last messages are looked up for the
 * page alone, after it was cut: before, it would be done for every row that is sorted.
 */
export const selectConversations = (which: string): string =>
  `SELECT c.*, ${lastMessageColumns} FROM (SELECT ${conversationColumns} ${which}) c ${lastMessageJoin}
   ORDER BY c.last_message_at DESC, c.id DESC`;

/** A row of `selectConversations`. */
export interface ConversationRow extends LastMessageRow {
  id: string;
  external_user: string;
  status: ConversationRecord['status'];
  owner: Owner;
  epoch: number;
  team: string | null;
  priority: string | null;
  handover: HandOver | null;
  waiting_since: Date | null;
  blocked_at: Date | null;
  created_at: Date;
  last_message_at: Date;
  /** To the microsecond, which a `Date` cannot hold. */
  cursor_at: string;
  channel_id: string;
  channel_kind: string;
  channel_name: string;
  contact_id: string;
  contact_name: string | null;
  contact_username: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  assignee_id: string | null;
  assignee_name: string | null;
}

/** A conversation as callers see it. Team and priority come from the handoff until somebody says otherwise. */
export function conversationRecord(row: ConversationRow): ConversationRecord {
  const { handover } = row;
  return {
    id: row.id,
    channel: { id: row.channel_id, kind: row.channel_kind, name: row.channel_name },
    contact: {
      id: row.contact_id,
      name: row.contact_name,
      username: row.contact_username,
      phone: row.contact_phone,
      email: row.contact_email,
    },
    user: row.external_user,
    status: row.status,
    owner: row.owner,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
    team: row.team ?? handover?.team ?? null,
    priority: row.priority ?? handover?.priority ?? null,
    epoch: row.epoch,
    handover: handover && { reason: handover.reason, summary: handover.summary ?? null, path: handover.path, vars: handover.vars },
    waitingSince: row.waiting_since?.toISOString() ?? null,
    blockedAt: row.blocked_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    lastMessageAt: row.last_message_at.toISOString(),
    lastMessage: messagePreview(row),
  };
}
