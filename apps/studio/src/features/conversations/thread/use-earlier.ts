import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '../../../ui/use-toast.tsx';
import { messagesQuery, readMessages } from './messages-query.ts';

/** Fetches the page of messages before those that are loaded, one page at a time. */
export function useEarlier(id: string): { isLoading: boolean; load: () => void } {
  const queryClient = useQueryClient();
  const toast = useToast();
  const { queryKey } = messagesQuery(id);
  const { mutate, isPending } = useMutation({
    mutationFn: (cursor: string) => readMessages(id, cursor),
    onSuccess: (page, cursor) =>
      queryClient.setQueryData(queryKey, (now) =>
        now?.nextCursor === cursor ? { items: [...page.items, ...now.items], nextCursor: page.nextCursor } : now,
      ),
    onError: toast.problem,
  });
  const load = (): void => {
    const cursor = queryClient.getQueryData(queryKey)?.nextCursor;
    if (!isPending && cursor !== undefined && cursor !== null) mutate(cursor);
  };
  return { isLoading: isPending, load };
}
