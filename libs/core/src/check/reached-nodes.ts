import type { GraphNode } from '../flow/graph.ts';
import { nextNodes } from './next-nodes.ts';

/** Nodes a run may come to from any of these, themselves included. */
export function reachedNodes(from: readonly string[], nodes: ReadonlyMap<string, GraphNode>): Set<string> {
  const reached = new Set<string>();
  const toVisit = [...from];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    const node = nodes.get(id);
    if (!node || reached.has(id)) continue;
    reached.add(id);
    toVisit.push(...nextNodes(node));
  }
  return reached;
}
