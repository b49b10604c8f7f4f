import { listTurns } from '@filo/api';
import type { RecordedTurn } from '@filo/core';
import { api } from '../../../../api/client.ts';
import { recordedTurn } from './recorded-turn.ts';

/** Turns that are read at most, from the newest back: a test has fewer lines. */
const maxTurns = 2000;

/** Reads the turns of a conversation, page by page, oldest first, and tells how many it has so far. */
export async function allTurns(conversationId: string, tell: (count: number) => void, signal: AbortSignal): Promise<RecordedTurn[]> {
  let turns: RecordedTurn[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: 200, ...(cursor !== null && { cursor }) };
    const page: { items: Parameters<typeof recordedTurn>[0][]; nextCursor: string | null } = await api.call(
      listTurns,
      { params: { id: conversationId }, query },
      { signal },
    );
    turns = [...page.items.map(recordedTurn), ...turns];
    cursor = page.nextCursor;
    tell(turns.length);
  } while (cursor !== null && turns.length < maxTurns);
  return turns;
}
