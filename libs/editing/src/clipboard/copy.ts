import type { FlowDocument } from '@filo/core';
import type { Clip } from './clip.ts';

/** Takes nodes, and the edges between them, from a flow. */
export function copy(document: FlowDocument, ids: readonly string[]): Clip {
  const wished = new Set(ids);
  const nodes = document.nodes.filter(({ id }) => wished.has(id));
  const there = new Set(nodes.map(({ id }) => id));
  return { format: 'filo.clip/1', nodes, edges: document.edges.filter(({ from, to }) => there.has(from) && there.has(to)) };
}
