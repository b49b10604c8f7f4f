import type { FlowEdge } from '@filo/core';
import type { Ends } from '../routing/route.ts';
import { exitPlace } from './exit-place.ts';

/** The place of an edge among its neighbours, by which edges that go the same way keep apart. */
export type Lane = Pick<Ends, 'turn' | 'turns' | 'lane'>;

/** Lanes there are: more would not fit between two cards. */
const lanes = 4;

/** The lane of each edge. Edges to the same card share one: they may join. `exits` are the ways out of each node, joined by blanks. */
export function edgeLanes(edges: readonly FlowEdge[], exits: ReadonlyMap<string, string>): Map<FlowEdge, Lane> {
  const targets = [...new Set(edges.map(({ to }) => to))];
  const laneOf = new Map(targets.map((id, index) => [id, index % lanes]));
  const out = Map.groupBy(edges, ({ from }) => from);
  const turnOf = new Map<FlowEdge, number>();
  for (const [id, own] of out) {
    const order = exits.get(id)?.split(' ') ?? [];
    const sorted = own.toSorted((a, b) => exitPlace(order, a.exit) - exitPlace(order, b.exit));
    for (const [turn, edge] of sorted.entries()) turnOf.set(edge, turn);
  }
  return new Map(
    edges.map((edge) => [edge, { turn: turnOf.get(edge) ?? 0, turns: out.get(edge.from)?.length ?? 1, lane: laneOf.get(edge.to) ?? 0 }]),
  );
}
