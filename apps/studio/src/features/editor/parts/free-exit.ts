import type { FlowEdge, FlowNode } from '@filo/core';
import { readNode } from './read-node.ts';

/** The first way out of a node that leads nowhere yet; ways out for failures are left for the author to choose. */
export function freeExit(node: FlowNode, edges: readonly FlowEdge[]): string | undefined {
  const taken = new Set(edges.filter(({ from }) => from === node.id).map(({ exit }) => exit));
  return readNode(node).exits.find(({ id, failure }) => !failure && !taken.has(id))?.id;
}
