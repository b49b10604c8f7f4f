import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ConversationRecord, InputOf, listConversations, Page } from '@filo/api';
import { DataSource } from 'typeorm';
import type { Caller } from '../http/caller.ts';
import { containing } from '../http/containing.ts';
import { idPattern, momentPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';
import { conversationRecord, type ConversationRow, selectConversations } from './conversation-record.ts';

/** Conversations, as the inbox and integrators read them. */
@Injectable()
export class ConversationList {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Conversations, last message first. */
  async list(query: InputOf<typeof listConversations>['query'], caller: Caller): Promise<Page<ConversationRecord>> {
    const [at = null, before = null] = query.cursor === undefined ? [] : readCursor(query.cursor, momentPattern, idPattern);
    const assignee = query.assignee === 'me' ? userOf(caller) : query.assignee === 'none' ? null : (query.assignee ?? null);
    const rows = await this.dataSource.query<ConversationRow[]>(
      selectConversations(`
       WHERE ($1::text IS NULL OR c.status = $1) AND ($2::text IS NULL OR c.owner = $2)
         AND ($3::uuid IS NULL OR c.channel_id = $3) AND ($4::uuid IS NULL OR c.contact_id = $4)
         AND ($5::uuid IS NULL OR c.assignee_id = $5) AND (NOT $6 OR c.assignee_id IS NULL)
         AND ($7::text IS NULL OR k.name ILIKE $7 OR k.username ILIKE $7)
         AND ($8::timestamptz IS NULL OR (c.last_message_at, c.id) < ($8, $9::uuid))
       ORDER BY c.last_message_at DESC, c.id DESC LIMIT $10`),
      [
        query.status ?? null,
        query.owner ?? null,
        query.channel ?? null,
        query.contact ?? null,
        assignee,
        query.assignee === 'none',
        containing(query.q),
        at,
        before,
        query.limit + 1,
      ],
    );
    return pageOf(rows, query.limit, (row) => writeCursor(row.cursor_at, row.id), conversationRecord);
  }

  /** One conversation. Throws `Problem`. */
  async read(id: string): Promise<ConversationRecord> {
    const [row] = await this.dataSource.query<ConversationRow[]>(selectConversations('WHERE c.id = $1'), [id]);
    if (!row) throw new Problem('not-found', 'There is no conversation with this id.');
    return conversationRecord(row);
  }
}

function userOf(caller: Caller): string {
  const userId = caller.kind === 'anonymous' ? null : caller.userId;
  if (userId === null)
    throw new Problem('invalid-request', 'Nobody is behind this key, so "me" is nobody.', {
      errors: [{ path: 'query.assignee', message: 'name the agent' }],
    });
  return userId;
}
