import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AgentMessage, MessageRecord } from '@filo/api';
import { DataSource } from 'typeorm';
import { ChannelStore } from '../channels/channel-store.ts';
import type { Caller } from '../http/caller.ts';
import { Wakes } from '../lanes/wakes.ts';
import { Live } from '../live/live.ts';
import { MediaStore } from '../media/media-store.ts';
import { Problem } from '../problems/problem.ts';
import { lockConversation } from './conversation-lock.ts';
import { messageColumns, messageRecord, type MessageRow } from './message-record.ts';
import { requireSpeaker } from './ownership.ts';

/** What agents say. */
@Injectable()
export class AgentMessages {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly channels: ChannelStore,
    private readonly media: MediaStore,
    private readonly wakes: Wakes,
    private readonly live: Live,
  ) {}

  /** Puts a message in the outbox, if the conversation is the caller's. Throws `Problem`. */
  async send(conversationId: string, caller: Caller, said: AgentMessage): Promise<MessageRecord> {
    const bubbles = 'text' in said ? [{ kind: 'text' as const, text: said.text }] : said.bubbles;
    await this.#requireMedia(bubbles);
    const sent = await this.dataSource.transaction(async (tx) => {
      const held = await lockConversation(tx, conversationId);
      requireSpeaker(held, caller);
      if (held.blocked)
        throw new Problem('contact-unreachable', 'The customer blocked the channel. They can be answered once they write again.');
      const channel = await this.channels.get(held.channelId);
      // Web chats fetch what was written: there it is sent by being written.
      const status = channel?.delivery === 'pull' ? 'sent' : 'queued';
      const author = caller.kind === 'user' ? caller.userId : held.assigneeId;
      const [row] = await tx.query<{ seq: string }[]>(
        `INSERT INTO messages (conversation_id, channel_id, external_user, lane, direction, author, author_id, bubbles, status, epoch)
         VALUES ($1, $2, $3, $4, 'out', 'agent', $5, $6, $7, $8) RETURNING seq`,
        [conversationId, held.channelId, held.externalUser, held.lane, author, JSON.stringify(bubbles), status, held.epoch],
      );
      await tx.query('UPDATE conversations SET last_message_at = now() WHERE id = $1', [conversationId]);
      return { seq: row?.seq ?? '', lane: held.lane };
    });
    return this.#out(conversationId, sent);
  }

  /** Sends a message again that failed, is uncertain or was dropped. It speaks for whoever holds the conversation now. Throws `Problem`. */
  async retry(conversationId: string, seq: string): Promise<MessageRecord> {
    const [[row]] = await this.dataSource.query<[{ lane: number }[], number]>(
      `UPDATE messages m SET status = 'queued', attempts = 0, error = NULL, claimed_by = NULL, available_at = NULL, epoch = c.epoch
       FROM conversations c WHERE c.id = m.conversation_id AND m.conversation_id = $1 AND m.seq = $2 AND m.direction = 'out'
         AND m.status IN ('failed', 'uncertain', 'dropped') RETURNING m.lane`,
      [conversationId, seq],
    );
    if (row) return this.#out(conversationId, { seq, lane: row.lane });
    await this.#read(conversationId, seq);
    throw new Problem('not-retryable', 'The message did not fail.');
  }

  async #out(conversationId: string, { seq, lane }: { seq: string; lane: number }): Promise<MessageRecord> {
    this.wakes.deliveries(lane);
    this.live.announce([{ conversationId, messages: [seq] }]);
    return this.#read(conversationId, seq);
  }

  async #read(conversationId: string, seq: string): Promise<MessageRecord> {
    const [row] = await this.dataSource.query<MessageRow[]>(`SELECT ${messageColumns} WHERE m.conversation_id = $1 AND m.seq = $2`, [
      conversationId,
      seq,
    ]);
    if (!row) throw new Problem('not-found', 'There is no such message in this conversation.');
    return messageRecord(row);
  }

  async #requireMedia(bubbles: readonly { kind: string; mediaId?: string | undefined }[]): Promise<void> {
    const ids = bubbles.flatMap(({ mediaId }) => mediaId ?? []);
    const found = ids.length === 0 ? new Set<string>() : await this.media.existing(ids);
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0)
      throw new Problem('unknown-reference', 'There is no file with this id.', {
        errors: missing.map((mediaId) => ({ path: 'body.bubbles', message: `no file ${mediaId}` })),
      });
  }
}
