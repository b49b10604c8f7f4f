import { createFlow } from '@filo/api';
import type { JsonObject } from '@filo/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { readFlowFile, type FileProblem } from './read-flow-file.ts';

/** Where a new flow comes from. */
export interface FlowSource {
  /** Which choice is under way, so that it can show it. */
  id: string;
  /** The document, or why there is none. */
  read: () => Promise<{ document: JsonObject } | { problem: FileProblem }>;
  /** The file it was read from. */
  file?: string;
}

/** A source that is a file. */
export function fileSource(file: File): FlowSource {
  return { id: 'file', file: file.name, read: () => readFlowFile(file) };
}

/** Makes a flow from a source and opens it. A file that is no flow comes back as a problem to be said. */
export function useMakeFlow() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (source: FlowSource): Promise<{ file: string; problem: FileProblem } | null> => {
      const read = await source.read();
      if ('problem' in read) return { file: source.file ?? source.id, problem: read.problem };
      const { id } = await api.call(createFlow, { body: { document: read.document } });
      void queryClient.invalidateQueries({ queryKey: ['flows'] });
      await navigate({ to: '/flows/$flowId', params: { flowId: id } });
      return null;
    },
  });
}
