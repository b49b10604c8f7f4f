import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useChanges } from '../../../api/use-changes.ts';
import { conversationQuery } from './conversation-query.ts';
import { freshenMessages } from './freshen-messages.ts';
import { messagesQuery, readMessage, readMessages } from './messages-query.ts';

/** Most messages further back that are read one by one; beyond, all that is loaded is read again. */
const mostSingles = 10;

/** Keeps the thread on screen true: after a change its latest messages are read again, and earlier ones that changed. */
export function useLiveThread(id: string): void {
  const queryClient = useQueryClient();
  const last = useRef<Promise<void>>(Promise.resolve());
  const { queryKey } = messagesQuery(id);
  const readAgain = () => queryClient.invalidateQueries({ queryKey });
  const freshen = async (changed: ReadonlySet<string>): Promise<void> => {
    const latest = await readMessages(id);
    const fresh = new Set(latest.items.map((message) => message.id));
    const known = queryClient.getQueryData(queryKey)?.items.map((message) => message.id) ?? [];
    const touches = latest.nextCursor === null || known.some((message) => fresh.has(message));
    const older = known.filter((message) => changed.has(message) && !fresh.has(message));
    if (!touches || older.length > mostSingles) return readAgain();
    const read = (await Promise.all(older.map((message) => readMessage(id, message)))).filter((message) => message !== undefined);
    queryClient.setQueryData(queryKey, (now) => now && freshenMessages(now, latest, read));
  };
  useChanges((changes) => {
    const messages = changes?.get(id);
    if (changes !== null && !messages) return;
    void queryClient.invalidateQueries({ queryKey: conversationQuery(id).queryKey });
    if (messages?.size === 0) return;
    // One after the other, so that no older answer overwrites a newer one.
    last.current = last.current.then(() => (messages ? freshen(messages) : readAgain())).catch(readAgain);
  });
}
