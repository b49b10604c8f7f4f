import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useChanges } from '../../../api/use-changes.ts';
import { conversationQuery } from './conversation-query.ts';
import { freshenMessages } from './freshen-messages.ts';
import { messagesQuery, readMessages } from './messages-query.ts';

/** Keeps the thread on screen true: after a change its latest messages are read again, and all of it when an earlier one changed. */
export function useLiveThread(id: string): void {
  const queryClient = useQueryClient();
  const last = useRef<Promise<void>>(Promise.resolve());
  const { queryKey } = messagesQuery(id);
  const freshen = async (changed: ReadonlySet<string>): Promise<void> => {
    const latest = await readMessages(id);
    const fresh = new Set(latest.items.map((message) => message.id));
    const known = queryClient.getQueryData(queryKey)?.pages.flatMap(({ items }) => items.map((message) => message.id)) ?? [];
    if (known.some((message) => changed.has(message) && !fresh.has(message))) return queryClient.invalidateQueries({ queryKey });
    queryClient.setQueryData(queryKey, (now) => now && freshenMessages(now, latest));
  };
  useChanges((changes) => {
    const messages = changes?.get(id);
    if (changes !== null && !messages) return;
    void queryClient.invalidateQueries({ queryKey: conversationQuery(id).queryKey });
    if (!messages) return void queryClient.invalidateQueries({ queryKey });
    if (messages.size === 0) return;
    // One after the other, so that no older answer overwrites a newer one.
    last.current = last.current.then(() => freshen(messages)).catch(() => queryClient.invalidateQueries({ queryKey }));
  });
}
