import type { FlowDocument } from '@filo/core';
import { readNode } from '../../parts/read-node.ts';
import { exitPlace } from './exit-place.ts';

/** Ids of all nodes in the order in which a reader follows the flow: from each trigger along its exits, then what nothing leads to. */
export function flowOrder({ nodes, edges }: Pick<FlowDocument, 'nodes' | 'edges'>): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const out = Map.groupBy(edges, ({ from }) => from);
  const order = new Set<string>();
  const visit = (start: string): void => {
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const node = byId.get(id);
      if (!node || order.has(id)) continue;
      order.add(id);
      const exits = readNode(node).exits.map((exit) => exit.id);
      // The last one pushed is visited first.
      const next = (out.get(id) ?? []).toSorted((a, b) => exitPlace(exits, b.exit) - exitPlace(exits, a.exit));
      waiting.push(...next.map(({ to }) => to));
    }
  };
  for (const node of nodes) if (readNode(node).kind?.trigger) visit(node.id);
  for (const { id } of nodes) visit(id);
  return [...order];
}
