import type { MessagePreview } from '@filo/api';

/** Most characters of a preview: more than a line of any list. */
const longest = 160;

/**
 * The last message of a conversation `c`, one step into the primary key of `messages`. Its words are cut here already: a text may be
 * 16,000 characters long, and a list shows a line of it.
 */
export const lastMessageJoin = `
  LEFT JOIN LATERAL (
    SELECT m.author AS last_author, m.author_id AS last_author_id, m.status AS last_status, m.bubbles -> -1 ->> 'kind' AS last_kind,
      left(coalesce(m.bubbles -> -1 ->> 'text', m.bubbles -> -1 ->> 'caption', m.bubbles -> -1 ->> 'name',
        m.bubbles -> -1 -> 'cards' -> 0 ->> 'title', m.bubbles -> -1 ->> 'phone'), ${longest * 2}) AS last_text
    FROM messages m WHERE m.conversation_id = c.id ORDER BY m.seq DESC LIMIT 1
  ) last ON true
  LEFT JOIN users said_by ON said_by.id = last.last_author_id`;

/** Columns of `lastMessageJoin`. */
export const lastMessageColumns = 'last.*, said_by.name AS last_author_name';

/** A row of `lastMessageJoin`; all null for a conversation in which nothing was said. */
export interface LastMessageRow {
  last_author: MessagePreview['author'] | null;
  last_author_name: string | null;
  last_status: MessagePreview['status'] | null;
  last_kind: string | null;
  last_text: string | null;
}

/** The last message in a line: line breaks become spaces. */
export function messagePreview(row: LastMessageRow): MessagePreview | null {
  if (row.last_author === null || row.last_status === null) return null;
  return {
    author: row.last_author,
    authorName: row.last_author_name,
    kind: row.last_kind,
    text: row.last_text === null ? null : inALine(row.last_text),
    status: row.last_status,
  };
}

function inALine(text: string): string | null {
  const letters = [...text.replaceAll(/\s+/g, ' ').trim()];
  if (letters.length === 0) return null;
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : letters.join('');
}
