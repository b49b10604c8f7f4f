import { useQuery } from '@tanstack/react-query';
import { flowNamesQuery } from '../../../api/flow-names.ts';

/** The flow a new channel most likely shall answer with: the live one that was changed last, else the last one. */
export function useFirstFlow(): string | null {
  const { data } = useQuery(flowNamesQuery);
  return (data?.find(({ live }) => live) ?? data?.[0])?.id ?? null;
}
