import { type ConversationRecord, listConversations, readConversation } from '@filo/api';
import { ProblemError } from '@filo/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../../api/client.ts';
import { type Changes, useChanges } from '../../../api/use-changes.ts';
import { belongs, type ConversationFilter, requestOf } from '../search.ts';
import { freshenList } from './freshen-list.ts';
import { listQuery, pageSize } from './list-query.ts';

/** Most conversations further down that are read one by one; beyond, the whole list is asked again. */
const mostSingles = 10;

/** Keeps the list on screen true while it is looked at: its first page is asked again, and of the rest only what changed. */
export function useLiveList(filter: ConversationFilter): void {
  const queryClient = useQueryClient();
  const last = useRef<Promise<void>>(Promise.resolve());
  const { queryKey } = listQuery(filter);
  const freshen = async (changes: NonNullable<Changes>): Promise<void> => {
    const loaded = queryClient.getQueryData(queryKey);
    if (!loaded) return;
    const first = await api.call(listConversations, { query: { limit: pageSize, ...requestOf(filter) } });
    const onFirst = new Set(first.items.map(({ id }) => id));
    const below = loaded.pages.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => changes.has(id) && !onFirst.has(id));
    if (below.length > mostSingles) return queryClient.invalidateQueries({ queryKey });
    const read = new Map(
      await Promise.all(below.map(async (id): Promise<[string, ConversationRecord | null]> => [id, await readOne(id, filter)])),
    );
    // Another page may have been loaded meanwhile.
    queryClient.setQueryData(queryKey, (now) => now && freshenList(now, first, read));
  };
  useChanges((changes) => {
    if (changes === null) return void queryClient.invalidateQueries({ queryKey });
    // One after the other, so that no older answer overwrites a newer one.
    last.current = last.current.then(() => freshen(changes)).catch(() => queryClient.invalidateQueries({ queryKey }));
  });
}

async function readOne(id: string, filter: ConversationFilter): Promise<ConversationRecord | null> {
  try {
    const found = await api.call(readConversation, { params: { id } });
    return belongs(found, filter) ? found : null;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return null;
    throw error;
  }
}
