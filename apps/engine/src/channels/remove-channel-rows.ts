import type { DataSource } from 'typeorm';

/** Rows that name their channel or conversation without a foreign key, in the order they go. The rest cascades. */
const statements = [
  'DELETE FROM inbound WHERE channel_id = $1',
  'DELETE FROM messages WHERE channel_id = $1',
  'DELETE FROM turns WHERE conversation_id IN (SELECT id FROM conversations WHERE channel_id = $1)',
  'DELETE FROM channels WHERE id = $1',
];

/** Removes a channel with its events, conversations, messages and files. Contacts stay: they may write elsewhere. */
export async function removeChannelRows(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.transaction(async (tx) => {
    // Years of conversations take longer than a request usually may.
    await tx.query('SET LOCAL statement_timeout = 0');
    for (const statement of statements) await tx.query(statement, [id]);
  });
}
