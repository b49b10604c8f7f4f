import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ConversationFilter } from './search.ts';

/** What the address says: the filter of the list, and whose thread is open. */
export function useFilter() {
  const { id, q, status, owner, channel } = useSearch({ from: '/inside/conversations' });
  const navigate = useNavigate({ from: '/conversations' });
  const filter: ConversationFilter = useMemo(() => ({ q, status, owner, channel }), [q, status, owner, channel]);
  return {
    id,
    filter,
    /** Changes a part of the filter; undefined takes it away. */
    change: (part: ConversationFilter) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true }),
    clear: () => void navigate({ search: ({ id: open }) => ({ id: open }), replace: true }),
  };
}
