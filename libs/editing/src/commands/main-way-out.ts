import type { FlowEdge, FlowNode, NodeKinds } from '@filo/core';
import { readNode } from '../parts/read-node.ts';

/**
 * Where a chat would go on if these nodes were not there: by node, the first node outside of them along the first connected exit
 * that is not one of failure. Nodes that lead nowhere, or only round among themselves, are not in it.
 */
export function mainWayOut(nodes: readonly FlowNode[], edges: readonly FlowEdge[], kinds: NodeKinds): Map<string, string> {
  const next = new Map(nodes.map((node) => [node.id, mainEdge(node, edges, kinds)?.to]));
  const found = new Map<string, string>();
  for (const { id } of nodes) {
    const passed = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && next.has(at) && !passed.has(at)) {
      passed.add(at);
      at = next.get(at);
    }
    if (at !== undefined && !next.has(at)) found.set(id, at);
  }
  return found;
}

function mainEdge(node: FlowNode, edges: readonly FlowEdge[], kinds: NodeKinds): FlowEdge | undefined {
  const own = edges.filter(({ from }) => from === node.id);
  const exits = readNode(node, kinds)?.exits ?? [];
  const ranked = [...exits.filter(({ failure }) => !failure), ...exits.filter(({ failure }) => failure)];
  for (const { id } of ranked) {
    const edge = own.find(({ exit }) => exit === id);
    if (edge) return edge;
  }
  return own[0];
}
