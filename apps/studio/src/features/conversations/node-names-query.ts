import { readDraft } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '../../api/client.ts';

const named = z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string().optional() })) });

/** What a flow's nodes are called, by id. For owners: agents may not read flows. */
export const nodeNamesQuery = (flowId: string) =>
  queryOptions({
    queryKey: ['flows', 'node-names', flowId],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<Record<string, string>> => {
      const { document } = await api.call(readDraft, { params: { id: flowId } }, { signal });
      const read = named.safeParse(document);
      return Object.fromEntries(read.success ? read.data.nodes.flatMap(({ id, name }) => (name ? [[id, name]] : [])) : []);
    },
  });
