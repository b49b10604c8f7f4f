import type { FlowEdge } from './document.ts';
import type { FlowGraph } from './graph.ts';

/** Ties each edge to its node's exit; edges that lead nowhere or start nowhere become issues. */
export function linkEdges(edges: readonly FlowEdge[], ids: ReadonlySet<string>, graph: FlowGraph): void {
  const { nodes, issues } = graph;
  const seen = new Set<string>();
  for (const { id, from, exit, to } of edges) {
    if (seen.has(id)) issues.push({ code: 'duplicate-id', nodeId: ids.has(from) ? from : null, severity: 'error', params: { id } });
    seen.add(id);
    const missing = [from, to].filter((end) => !ids.has(end));
    for (const node of missing)
      issues.push({
        code: 'unknown-node',
        nodeId: node === to && ids.has(from) ? from : null,
        severity: 'error',
        params: { edge: id, node },
      });
    const source = nodes.get(from);
    if (missing.length > 0 || !source) continue;
    if (!source.exits.has(exit)) issues.push({ code: 'unknown-exit', nodeId: from, severity: 'error', params: { edge: id, exit } });
    else if (source.edges.has(exit)) issues.push({ code: 'exit-taken-twice', nodeId: from, severity: 'error', params: { edge: id, exit } });
    else source.edges.set(exit, to);
    if (nodes.get(to)?.kind.entry === false)
      issues.push({ code: 'edge-into-trigger', nodeId: from, severity: 'error', params: { edge: id, node: to } });
  }
}
