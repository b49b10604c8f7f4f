import type { FlowEdge } from '@filo/core';
import { edgeId } from '../parts/edge-id.ts';
import { readNode } from '../parts/read-node.ts';
import type { Change } from './change.ts';

/** Leads an exit to a node; not into triggers and notes, and not from an exit that the node does not have. */
export const connect: Change<'connect'> = (document, { from, exit, to }, kinds) => {
  const source = document.nodes.find(({ id }) => id === from);
  const target = document.nodes.find(({ id }) => id === to);
  if (!source || !target || kinds.get(target.type)?.entry === false) return document;
  if (readNode(source, kinds)?.exits.every(({ id }) => id !== exit)) return document;
  const before = document.edges.filter((edge) => edge.from === from && edge.exit === exit);
  const first = before[0];
  if (!first) {
    const edge: FlowEdge = { id: edgeId(from, exit, new Set(document.edges.map(({ id }) => id))), from, exit, to };
    return { ...document, edges: [...document.edges, edge] };
  }
  if (before.length === 1 && first.to === to) return document;
  const others = new Set(before.slice(1));
  return {
    ...document,
    edges: document.edges.filter((edge) => !others.has(edge)).map((edge) => (edge === first ? { ...edge, to } : edge)),
  };
};
