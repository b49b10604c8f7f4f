import { changedNodes } from '@filo/editing';
import { type FlowDocument, flowDocument, type FlowNode, migrateDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import type { EntityManager } from 'typeorm';

/** What the draft does to the nodes of one version. */
export interface VersionChanges {
  version: number;
  nodes: ReadonlyMap<string, FlowNode>;
  changes: ReadonlyMap<string, 'changed' | 'removed'>;
}

/** What the draft changes or removes in each of these versions; one that this build cannot read any more is left out. */
export async function versionChanges(
  tx: EntityManager,
  versionIds: readonly string[],
  draft: unknown,
): Promise<Map<string, VersionChanges>> {
  const after = read(draft);
  if (!after || versionIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; version: number; document: unknown }[]>(
    'SELECT id, version, document FROM flow_versions WHERE id = ANY ($1::uuid[])',
    [versionIds],
  );
  const found = new Map<string, VersionChanges>();
  for (const { id, version, document } of rows) {
    const before = read(document);
    if (!before) continue;
    const changes = changedNodes(before, after).flatMap(({ nodeId, change }) => (change === 'added' ? [] : [[nodeId, change] as const]));
    found.set(id, { version, nodes: new Map(before.nodes.map((node) => [node.id, node])), changes: new Map(changes) });
  }
  return found;
}

function read(json: unknown): FlowDocument | undefined {
  return flowDocument.safeParse(migrateDocument(json, nodeKinds)).data;
}
