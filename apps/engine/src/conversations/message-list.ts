import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { MessageRecord, Page } from '@filo/api';
import { DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { ConversationList } from './conversation-list.ts';
import { messageColumns, messageRecord, type MessageRow } from './message-record.ts';

/** What a list of messages asks for. */
export interface MessageQuery {
  limit: number;
  cursor?: string | undefined;
  after?: string | undefined;
}

/** Messages of a conversation. */
@Injectable()
export class MessageList {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly conversations: ConversationList,
  ) {}

  /** A page of messages, newest last: the latest ones, those before a cursor, or those after a message. Throws `Problem`. */
  async list(conversationId: string, { limit, cursor, after }: MessageQuery): Promise<Page<MessageRecord>> {
    await this.conversations.read(conversationId);
    return after === undefined ? this.#before(conversationId, limit, cursor) : this.#after(conversationId, limit, after);
  }

  async #before(conversationId: string, limit: number, cursor: string | undefined): Promise<Page<MessageRecord>> {
    const [before = null] = cursor === undefined ? [] : readCursor(cursor, /^\d{1,18}$/);
    const rows = await this.dataSource.query<MessageRow[]>(
      `SELECT ${messageColumns} WHERE m.conversation_id = $1 AND ($2::bigint IS NULL OR m.seq < $2) ORDER BY m.seq DESC LIMIT $3`,
      [conversationId, before, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const oldest = shown.at(-1);
    return { items: shown.reverse().map(messageRecord), nextCursor: rows.length > limit && oldest ? writeCursor(oldest.seq) : null };
  }

  async #after(conversationId: string, limit: number, after: string): Promise<Page<MessageRecord>> {
    const rows = await this.dataSource.query<MessageRow[]>(
      `SELECT ${messageColumns} WHERE m.conversation_id = $1 AND m.seq > $2 ORDER BY m.seq LIMIT $3`,
      [conversationId, after, limit],
    );
    return { items: rows.map(messageRecord), nextCursor: null };
  }
}
