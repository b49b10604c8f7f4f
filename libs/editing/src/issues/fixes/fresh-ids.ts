import { edgeId } from '../../parts/edge-id.ts';
import { freeId } from '../../parts/free-id.ts';
import type { Fixer } from '../fix.ts';

/** Gives nodes and edges that have the id of another one of their own; edges stay with the first node of that id. */
export const freshIds: Fixer = (_issue, document) => {
  const nodeIds = new Set<string>(document.nodes.map(({ id }) => id));
  const edgeIds = new Set<string>(document.edges.map(({ id }) => id));
  const seenNodes = new Set<string>();
  const seenEdges = new Set<string>();
  const nodes = document.nodes.map((node) => {
    const id = seenNodes.has(node.id) ? freeId(node.id, nodeIds) : node.id;
    nodeIds.add(id);
    seenNodes.add(id);
    return id === node.id ? node : { ...node, id };
  });
  const edges = document.edges.map((edge) => {
    const id = seenEdges.has(edge.id) ? edgeId(edge.from, edge.exit, edgeIds) : edge.id;
    edgeIds.add(id);
    seenEdges.add(id);
    return id === edge.id ? edge : { ...edge, id };
  });
  return [
    {
      label: { en: 'Give each its own id', it: 'Dai a ciascuno il suo id' },
      command: { do: 'replace', document: { ...document, nodes, edges } },
    },
  ];
};
