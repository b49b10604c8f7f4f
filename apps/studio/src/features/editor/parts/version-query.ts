import { readFlowVersion } from '@filo/api';
import { flowDocument, migrateDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** The document of a published version. It never changes, so it is fetched once. */
export const versionQuery = (flowId: string, version: number | undefined) =>
  queryOptions({
    queryKey: ['flows', 'version', flowId, version],
    staleTime: Number.POSITIVE_INFINITY,
    enabled: version !== undefined,
    queryFn: async ({ signal }) => {
      const { document } = await api.call(readFlowVersion, { params: { id: flowId, version: version ?? 0 } }, { signal });
      return flowDocument.parse(migrateDocument(document, nodeKinds));
    },
  });
