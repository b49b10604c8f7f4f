import { readFlow, readFlowVersion } from '@filo/api';
import { flowDocument, type FlowNode, migrateDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { ProblemError } from '@filo/sdk';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { readNode } from './read-node.ts';

/** Ids of the flows that these nodes call, each once and in order. */
export function calledIds(nodes: readonly FlowNode[]): string[] {
  const calls = nodes.flatMap((node) => {
    const { kind, config } = readNode(node);
    return config === undefined ? [] : (kind?.facts(config).calls ?? []);
  });
  return [...new Set(calls)].sort();
}

/** The live documents of these flows and of those that they call in turn, by id; flows that are not live are left out, as when they are called. */
export const calledFlowsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['flows', 'called', ...ids],
    staleTime: 60_000,
    enabled: ids.length > 0,
    queryFn: async ({ signal }) => {
      const found: Record<string, unknown> = {};
      const seen = new Set<string>();
      for (let next = [...ids]; next.length > 0;) {
        for (const id of next) seen.add(id);
        const documents = await Promise.all(next.map((id) => liveDocument(id, signal)));
        for (const [index, id] of next.entries()) if (documents[index]) found[id] = documents[index];
        next = calledIds(documents.flatMap((document) => document?.nodes ?? [])).filter((id) => !seen.has(id));
      }
      return found;
    },
  });

async function liveDocument(id: string, signal: AbortSignal) {
  try {
    const { live } = await api.call(readFlow, { params: { id } }, { signal });
    if (!live) return null;
    const { document } = await api.call(readFlowVersion, { params: { id, version: live.version } }, { signal });
    return flowDocument.safeParse(migrateDocument(document, nodeKinds)).data ?? null;
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) return null;
    throw error;
  }
}
