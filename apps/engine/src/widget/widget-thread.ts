import type { WidgetMessage } from '@filo/api';
import { degrade, channels } from '@filo/channels';
import type { Bubble, Button } from '@filo/core';
import type { Sql, Statement } from '../database/sql.ts';
import type { Change, Visitor } from '../live/change.ts';

/** Messages a web chat shows when it is opened, at most. */
const threadLength = 200;

interface Row {
  seq: string;
  channel_id: string;
  external_user: string;
  author: 'contact' | 'bot' | 'agent' | 'system' | 'external';
  author_name: string | null;
  bubbles: Bubble[];
  buttons: Button[] | null;
  provider_id: string | null;
  at: Date;
}

const columns = `m.seq, m.channel_id, m.external_user, m.author, u.name AS author_name, m.bubbles, m.buttons, m.provider_ids[1] AS provider_id, m.at`;

const thread: Statement = {
  name: 'widget-thread',
  text: `
    SELECT * FROM (
      SELECT ${columns} FROM conversations c
      JOIN messages m ON m.conversation_id = c.id
      LEFT JOIN users u ON u.id = m.author_id
      WHERE c.channel_id = $1 AND c.external_user = $2 AND m.status NOT IN ('dropped', 'failed')
      ORDER BY m.seq DESC LIMIT $3
    ) newest ORDER BY seq`,
};

const changed: Statement = {
  name: 'widget-changed',
  text: `
    SELECT ${columns} FROM unnest($1::uuid[], $2::bigint[]) AS wanted (conversation_id, seq)
    JOIN messages m ON m.conversation_id = wanted.conversation_id AND m.seq = wanted.seq
    JOIN channels ch ON ch.id = m.channel_id AND ch.kind = 'web-chat'
    LEFT JOIN users u ON u.id = m.author_id
    WHERE m.status NOT IN ('dropped', 'failed')
    ORDER BY m.seq`,
};

/** What web chats show: messages in the shape of the widget. */
export class WidgetThread {
  readonly #sql: Pick<Sql, 'run'>;

  constructor(sql: Pick<Sql, 'run'>) {
    this.#sql = sql;
  }

  /** A visitor's thread, oldest first; empty for a visitor who has not written yet. */
  async read(visitor: Visitor): Promise<WidgetMessage[]> {
    return (await this.#sql.run<Row>(thread, [visitor.channelId, visitor.externalUser, threadLength])).map(widgetMessage);
  }

  /** Those of the changed messages that belong to web chats. */
  async changed(changes: readonly Change[]): Promise<(Visitor & { message: WidgetMessage })[]> {
    const wanted = changes.flatMap((change) => change.messages.map((seq) => [change.conversationId, seq] as const));
    if (wanted.length === 0) return [];
    const rows = await this.#sql.run<Row>(changed, [wanted.map(([id]) => id), wanted.map(([, seq]) => seq)]);
    return rows.map((row) => ({ channelId: row.channel_id, externalUser: row.external_user, message: widgetMessage(row) }));
  }
}

const webChat = channels.get('web-chat');

function widgetMessage(row: Row): WidgetMessage {
  const message = { bubbles: row.bubbles, ...(row.buttons ? { buttons: row.buttons } : {}) };
  const own = row.author === 'contact';
  const shown = own || !webChat ? [message] : degrade(message, webChat).messages;
  return {
    id: row.seq,
    clientId: own ? row.provider_id : null,
    author: row.author === 'external' ? 'agent' : row.author,
    authorName: row.author_name,
    bubbles: shown.flatMap((one) => one.bubbles).map(withAddress),
    buttons: shown.at(-1)?.buttons ?? [],
    at: row.at.toISOString(),
  };
}

/** Stored files are shown by their address, relative to the engine; the widget knows where that is. */
function withAddress(bubble: Bubble): WidgetMessage['bubbles'][number] {
  return 'mediaId' in bubble && bubble.mediaId !== undefined ? { ...bubble, url: `/media/${bubble.mediaId}` } : { ...bubble };
}
