import type { GraphNode } from '../flow/graph.ts';

/** Nodes a run may go to directly from a node: along its edges, or by a jump. */
export function nextNodes(node: GraphNode): string[] {
  return [...node.edges.values(), ...(node.facts.jumpsTo ?? [])];
}
