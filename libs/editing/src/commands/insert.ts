import type { FlowEdge, FlowNode } from '@filo/core';
import { withoutGaps } from '../parts/without-gaps.ts';
import type { Change } from './change.ts';

/** Adds nodes and edges; those whose id is taken, edges of exits that lead somewhere and edges without ends are left out. */
export const insert: Change<'insert'> = (document, command) => {
  const ids = new Set(document.nodes.map(({ id }) => id));
  const nodes: FlowNode[] = [];
  for (const node of command.nodes) {
    if (ids.has(node.id)) continue;
    ids.add(node.id);
    nodes.push({ ...node, config: withoutGaps(node.config) });
  }
  const edgeIds = new Set(document.edges.map(({ id }) => id));
  const taken = new Set(document.edges.map(exitOf));
  const edges: FlowEdge[] = [];
  for (const edge of command.edges) {
    if (edgeIds.has(edge.id) || taken.has(exitOf(edge)) || !ids.has(edge.from) || !ids.has(edge.to)) continue;
    edgeIds.add(edge.id);
    taken.add(exitOf(edge));
    edges.push(edge);
  }
  if (nodes.length === 0 && edges.length === 0) return document;
  return { ...document, nodes: [...document.nodes, ...nodes], edges: [...document.edges, ...edges] };
};

function exitOf({ from, exit }: FlowEdge): string {
  return `${from}:${exit}`;
}
