import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** Longest an agent waits for what the bot had begun to send, in ms: a vendor that hangs has the message already. */
const patienceMs = 2000;

/** Between two looks, in ms. */
const lookMs = 15;

/**
 * Resolves when no message of the bot is on its way in a conversation any more. What was claimed for sending before somebody
 * took the chat cannot be called back; after this it is out, and nothing else of the bot follows.
 */
export async function botQuiet(dataSource: DataSource, { id, lane }: { id: string; lane: number }): Promise<void> {
  const until = performance.now() + patienceMs;
  while (await isSpeaking(dataSource, id, lane)) {
    if (performance.now() > until) return;
    await pause(lookMs);
  }
}

async function isSpeaking(dataSource: DataSource, id: string, lane: number): Promise<boolean> {
  // The first conditions are those of the outbox's index, which holds few rows.
  const rows = await dataSource.query<unknown[]>(
    `SELECT 1 FROM messages WHERE lane = $2 AND status IN ('queued', 'sending') AND status = 'sending' AND author = 'bot' AND conversation_id = $1 LIMIT 1`,
    [id, lane],
  );
  return rows.length > 0;
}
