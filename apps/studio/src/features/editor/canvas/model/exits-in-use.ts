import type { FlowEdge } from '@filo/core';

const known = new WeakMap<readonly FlowEdge[], ReadonlyMap<string, string>>();

/** Exits of a node that lead somewhere, joined by blanks: a plain string, so that a card is drawn again only when they change. */
export function exitsInUse(edges: readonly FlowEdge[], nodeId: string): string {
  let byNode = known.get(edges);
  if (!byNode) {
    const groups = Map.groupBy(edges, ({ from }) => from);
    byNode = new Map([...groups].map(([id, own]) => [id, own.map(({ exit }) => exit).join(' ')]));
    known.set(edges, byNode);
  }
  return byNode.get(nodeId) ?? '';
}
