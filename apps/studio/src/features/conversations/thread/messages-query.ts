import { listMessages, type MessageRecord, type Page } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** Messages asked for at once. */
const pageSize = 50;
/** Messages asked for at once when all that is loaded is read again: as many as the engine gives. */
const mostAtOnce = 200;

/** One page of messages: the latest, or those before a cursor. */
export const readMessages = (id: string, cursor?: string): Promise<Page<MessageRecord>> =>
  api.call(listMessages, { params: { id }, query: { limit: pageSize, ...(cursor !== undefined && { cursor }) } });

/** One message as it is now; undefined when it is gone. */
export async function readMessage(id: string, message: string): Promise<MessageRecord | undefined> {
  const { items } = await api.call(listMessages, { params: { id }, query: { after: before(message), limit: 1 } });
  return items.find((found) => found.id === message);
}

/**
 * The messages of a conversation as far as they are loaded, oldest first; `nextCursor` leads to earlier ones. Read again, they reach
 * as far back as before: whoever reads an old one must not lose it.
 */
export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'messages', id],
    queryFn: async ({ client, queryKey, signal }): Promise<Page<MessageRecord>> => {
      const loaded = () => client.getQueryData<Page<MessageRecord>>(queryKey);
      const first = loaded()?.items[0]?.id;
      if (first === undefined) return readMessages(id);
      const items = await readFrom(id, first, signal);
      // Earlier ones may have been loaded meanwhile.
      const now = loaded();
      const earlier = now?.items.slice(
        0,
        Math.max(
          0,
          now.items.findIndex((message) => message.id === first),
        ),
      );
      return { items: [...(earlier ?? []), ...items], nextCursor: now?.nextCursor ?? null };
    },
    // It is kept true by what the socket tells, which also says when something may have been missed.
    refetchOnWindowFocus: false,
  });

/** A message and all that follow. */
async function readFrom(id: string, first: string, signal: AbortSignal): Promise<MessageRecord[]> {
  const found: MessageRecord[] = [];
  for (let after = before(first); ;) {
    const { items } = await api.call(listMessages, { params: { id }, query: { after, limit: mostAtOnce } }, { signal });
    found.push(...items);
    const last = items.at(-1);
    if (last === undefined || items.length < mostAtOnce) return found;
    after = last.id;
  }
}

/** What a message comes right after: ids rise. */
const before = (message: string): string => String(BigInt(message) - 1n);
