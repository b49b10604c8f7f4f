import { compileFlow } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import type { EntityManager } from 'typeorm';

/** The live documents of the flows that a document calls, and of those that they call, by flow. */
export async function calledFlows(tx: EntityManager, document: unknown): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const asked = new Set<string>();
  let calls = callsOf(document);
  while (calls.length > 0) {
    for (const id of calls) asked.add(id);
    const rows = await tx.query<{ id: string; document: unknown }[]>(
      `SELECT f.id, v.document FROM flows f JOIN flow_versions v ON v.id = f.live_version_id
       WHERE f.id::text = ANY ($1::text[]) AND f.archived_at IS NULL`,
      [calls],
    );
    for (const row of rows) found[row.id] = row.document;
    calls = rows.flatMap((row) => callsOf(row.document)).filter((id) => !asked.has(id));
  }
  return found;
}

function callsOf(document: unknown): string[] {
  const compiled = compileFlow({ id: '', flowId: '', document, kinds: nodeKinds });
  if ('issues' in compiled) return [];
  return [...compiled.flow.nodes.values()].flatMap((node) => node.kind.facts(node.config).calls ?? []);
}
