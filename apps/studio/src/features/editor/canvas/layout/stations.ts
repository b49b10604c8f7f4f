import type { FlowEdge } from '@filo/core';
import { exitPlace } from '../model/exit-place.ts';
import type { LaidCard, Station } from './laid-card.ts';

/** Cards with where they lead: only to each other, in the order of their ways out, and to themselves never. */
export function stations(cards: readonly LaidCard[], edges: readonly FlowEdge[]): Map<string, Station> {
  const ids = new Set(cards.map(({ id }) => id));
  const out = Map.groupBy(edges, ({ from }) => from);
  return new Map(
    cards.map(({ id, width, height, first, exits }) => {
      const own = (out.get(id) ?? []).toSorted((a, b) => exitPlace(exits, a.exit) - exitPlace(exits, b.exit)).map(({ to }) => to);
      return [id, { id, width, height, first, next: [...new Set(own)].filter((to) => to !== id && ids.has(to)) }];
    }),
  );
}
