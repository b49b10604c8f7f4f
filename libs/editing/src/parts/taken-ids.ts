import type { FlowDocument } from '@filo/core';

/** Ids that a new node may not have: those of nodes, and those that edges name though their node is gone, which would catch them. */
export function takenIds({ nodes, edges }: FlowDocument): Set<string> {
  return new Set([...nodes.map(({ id }) => id), ...edges.flatMap(({ from, to }) => [from, to])]);
}
