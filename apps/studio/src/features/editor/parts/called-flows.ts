import { readFlow, readFlowVersion } from '@filo/api';
import { flowDocument, type FlowNode, migrateDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { ProblemError } from '@filo/sdk';
import { api } from '../../../api/client.ts';
import { readNode } from './read-node.ts';

/** The live documents of the flows that these nodes call, and of those that they call in turn, by id; flows that are not live are left out, as when they are called. */
export async function fetchCalledFlows(nodes: readonly FlowNode[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (let next = callsOf(nodes); next.length > 0;) {
    for (const id of next) seen.add(id);
    const documents = await Promise.all(next.map(liveDocument));
    for (const [index, id] of next.entries()) if (documents[index]) found[id] = documents[index];
    next = callsOf(documents.flatMap((document) => document?.nodes ?? [])).filter((id) => !seen.has(id));
  }
  return found;
}

function callsOf(nodes: readonly FlowNode[]): string[] {
  const calls = nodes.flatMap((node) => {
    const { kind, config } = readNode(node);
    return config === undefined ? [] : (kind?.facts(config).calls ?? []);
  });
  return [...new Set(calls)];
}

async function liveDocument(id: string) {
  try {
    const { live } = await api.call(readFlow, { params: { id } });
    if (!live) return null;
    const { document } = await api.call(readFlowVersion, { params: { id, version: live.version } });
    return flowDocument.safeParse(migrateDocument(document, nodeKinds)).data ?? null;
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) return null;
    throw error;
  }
}
