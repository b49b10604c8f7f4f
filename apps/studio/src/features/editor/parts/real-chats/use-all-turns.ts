import type { RecordedTurn } from '@filo/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allTurns } from './all-turns.ts';

/** All turns of a conversation, read once when they are needed, and how many there are so far. */
export function useAllTurns(conversationId: string): { turns: RecordedTurn[] | undefined; count: number; error: unknown } {
  const [count, setCount] = useState(0);
  const { data, error } = useQuery({
    queryKey: ['conversations', 'all-turns', conversationId],
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => allTurns(conversationId, setCount, signal),
  });
  return { turns: data, count, error };
}
