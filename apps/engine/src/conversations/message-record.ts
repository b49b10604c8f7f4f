import type { MessageRecord } from '@filo/api';
import type { Bubble, Button } from '@filo/core';
import { mediaUrl } from '../media/media-store.ts';

/** Columns of a message with its author's name. */
export const messageColumns = `
  m.seq, m.conversation_id, m.at, m.direction, m.author, m.author_id, u.name AS author_name, m.node_id, m.bubbles, m.buttons, m.payload,
  m.status, m.error, m.epoch, m.edited_at, m.reaction
  FROM messages m LEFT JOIN users u ON u.id = m.author_id`;

/** A row of `messageColumns`. */
export interface MessageRow {
  seq: string;
  conversation_id: string;
  at: Date;
  direction: MessageRecord['direction'];
  author: MessageRecord['author'];
  author_id: string | null;
  author_name: string | null;
  node_id: string | null;
  bubbles: Bubble[];
  buttons: Button[] | null;
  payload: string | null;
  status: MessageRecord['status'];
  error: { code: string; text: string } | null;
  epoch: number;
  edited_at: Date | null;
  reaction: string[] | null;
}

/** A message as callers see it: stored files with their address, and never how the vendor knows them. */
export function messageRecord(row: MessageRow): MessageRecord {
  return {
    id: row.seq,
    conversationId: row.conversation_id,
    at: row.at.toISOString(),
    direction: row.direction,
    author: row.author,
    authorId: row.author_id,
    authorName: row.author_name,
    nodeId: row.node_id,
    bubbles: row.bubbles.map(shown),
    buttons: (row.buttons ?? []).map((button) => ({ ...button })),
    payload: row.payload,
    status: row.status,
    error: row.error && { code: row.error.code, text: row.error.text },
    epoch: row.epoch,
    editedAt: row.edited_at?.toISOString() ?? null,
    reaction: row.reaction ?? [],
  };
}

function shown(bubble: Bubble): MessageRecord['bubbles'][number] {
  if (!('mediaId' in bubble || 'ref' in bubble)) return { ...bubble };
  const { ref: _ref, ...open } = bubble;
  return open.mediaId === undefined ? open : { ...open, url: mediaUrl(open.mediaId) };
}
