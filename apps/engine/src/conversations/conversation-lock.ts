import { initialState, type State } from '@filo/core';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { InboundStore } from '../inbound/inbound-store.ts';
import { Problem } from '../problems/problem.ts';
import type { Held, OwnerChange } from './ownership.ts';

/** A conversation whose row this transaction holds: no turn can commit on it until the transaction ends. */
export interface LockedConversation extends Held {
  id: string;
  channelId: string;
  externalUser: string;
  lane: number;
  epoch: number;
  blocked: boolean;
  state: State | null;
}

interface Row {
  id: string;
  channel_id: string;
  external_user: string;
  lane: number;
  status: Held['status'];
  owner: Held['owner'];
  epoch: number;
  assignee_id: string | null;
  blocked: boolean;
  state: State | null;
}

/** Locks a conversation's row. Throws `Problem` when there is none. */
export async function lockConversation(tx: EntityManager, id: string): Promise<LockedConversation> {
  const [row] = await tx.query<Row[]>(
    `SELECT id, channel_id, external_user, lane, status, owner, epoch, assignee_id, blocked_at IS NOT NULL AS blocked, state
     FROM conversations WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (!row) throw new Problem('not-found', 'There is no conversation with this id.');
  const { channel_id: channelId, external_user: externalUser, assignee_id: assigneeId, ...rest } = row;
  return { ...rest, channelId, externalUser, assigneeId };
}

/**
 * Changes the owner and raises the epoch, drops what the bot had not sent yet, and tells the flow. A turn that was loaded
 * before finds another revision and writes nothing. Answers the ids of the dropped messages.
 */
export async function changeOwner(
  tx: EntityManager,
  inbound: InboundStore,
  held: LockedConversation,
  change: OwnerChange,
): Promise<string[]> {
  await tx.query(
    `UPDATE conversations SET owner = $2, assignee_id = $3, status = 'open', epoch = epoch + 1, revision = revision + 1,
       waiting_since = CASE WHEN $2 = 'queue' THEN coalesce(waiting_since, now()) END, handover = CASE WHEN $2 = 'bot' THEN NULL ELSE handover END
     WHERE id = $1`,
    [held.id, change.owner, change.assigneeId],
  );
  const dropped = await dropUnsent(tx, held.id);
  if (change.owner === held.owner) return dropped;
  const event = {
    id: randomUUID(),
    at: Date.now(),
    type: 'owner.changed' as const,
    owner: change.owner,
    ...(change.resume && { resume: change.resume }),
  };
  await inbound.acceptInternal(tx, held, event);
  return dropped;
}

/** Closes a conversation. The flow forgets where it stood: the next message begins anew. Answers the ids of dropped messages. */
export async function closeLocked(tx: EntityManager, held: LockedConversation): Promise<string[]> {
  const { turn, language, lastMessage } = held.state ?? initialState(held.id);
  const state: State = { ...initialState(held.id), turn, language, lastMessage };
  await tx.query(
    `UPDATE conversations SET status = 'closed', owner = 'bot', assignee_id = NULL, handover = NULL, waiting_since = NULL, state = $2,
       epoch = epoch + 1, revision = revision + 1 WHERE id = $1`,
    [held.id, JSON.stringify(state)],
  );
  await tx.query('DELETE FROM timers WHERE conversation_id = $1', [held.id]);
  return dropUnsent(tx, held.id);
}

async function dropUnsent(tx: EntityManager, conversationId: string): Promise<string[]> {
  const [rows] = await tx.query<[{ seq: string }[], number]>(
    `UPDATE messages SET status = 'dropped' WHERE conversation_id = $1 AND status = 'queued' AND author = 'bot' RETURNING seq`,
    [conversationId],
  );
  return rows.map((row) => row.seq);
}
