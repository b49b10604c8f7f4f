import type { FlowDocument } from '@filo/core';
import { isDeepStrictEqual } from 'node:util';

/** A node of a version that the draft changed or no longer has. */
export interface ChangedNode {
  nodeId: string;
  change: 'changed' | 'removed';
}

/** Nodes of a version whose type, config or ways out are others in the draft; where they stand on the canvas does not matter. */
export function changedNodes(before: FlowDocument, after: FlowDocument): ChangedNode[] {
  const now = new Map(after.nodes.map((node) => [node.id, node]));
  return before.nodes.flatMap((node): ChangedNode[] => {
    const then = now.get(node.id);
    if (!then) return [{ nodeId: node.id, change: 'removed' }];
    const same =
      node.type === then.type &&
      isDeepStrictEqual(node.config, then.config) &&
      isDeepStrictEqual(waysOut(before, node.id), waysOut(after, node.id));
    return same ? [] : [{ nodeId: node.id, change: 'changed' }];
  });
}

function waysOut({ edges }: FlowDocument, nodeId: string): Record<string, string> {
  return Object.fromEntries(edges.filter((edge) => edge.from === nodeId).map((edge) => [edge.exit, edge.to]));
}
