import type { FlowDocument } from '@filo/core';
import { readNode } from '../../parts/read-node.ts';

/** Where Alt and an arrow lead from a card. */
export type Step = 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp';

/** The card one step along the edges: right and left follow an edge, down and up go to the neighbour that the same card leads to. */
export function walk({ nodes, edges }: Pick<FlowDocument, 'nodes' | 'edges'>, from: string, step: Step): string | undefined {
  if (step === 'ArrowRight') return nextOf(from)[0];
  const before = edges.find(({ to }) => to === from)?.from;
  if (step === 'ArrowLeft' || before === undefined) return before;
  const siblings = nextOf(before);
  return siblings[siblings.indexOf(from) + (step === 'ArrowDown' ? 1 : -1)];

  function nextOf(nodeId: string): string[] {
    const node = nodes.find(({ id }) => id === nodeId);
    const exits = node ? readNode(node).exits.map(({ id }) => id) : [];
    const out = edges.filter((edge) => edge.from === nodeId).toSorted((a, b) => exits.indexOf(a.exit) - exits.indexOf(b.exit));
    return [...new Set(out.map(({ to }) => to))];
  }
}
