import type { FlowEdge } from '@filo/core';
import type { Box, Point } from '../../parts/box.ts';

/** A card to be laid out. */
export interface LaidCard extends Box {
  id: string;
  /** Triggers stand in the first column. */
  first: boolean;
  /** Notes follow the card they stand beside. */
  loose: boolean;
}

const root = ' root';

/** New places for all cards: left to right along the edges, no two on top of each other. The whole keeps its top left corner. */
export async function tidy(cards: readonly LaidCard[], edges: readonly FlowEdge[]): Promise<Record<string, Point>> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 36, ranksep: 90, edgesep: 16, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  const bound = cards.filter(({ loose }) => !loose);
  const ids = new Set(bound.map(({ id }) => id));
  const entered = new Set(edges.filter(({ from, to }) => from !== to && ids.has(from)).map(({ to }) => to));
  graph.setNode(root, { width: 1, height: 1 });
  for (const { id, width, height, first } of bound) {
    graph.setNode(id, { width, height });
    // Held close to an unseen root, a trigger stays in the first column wherever it leads; so does what nothing leads to.
    if (first) graph.setEdge(root, id, { weight: 100 });
    else if (!entered.has(id)) graph.setEdge(root, id, { weight: 1 });
  }
  for (const { from, to } of edges) if (from !== to && ids.has(from) && ids.has(to)) graph.setEdge(from, to, {});
  layout(graph);
  const laid = bound.map((card) => {
    const at = graph.node(card.id) as Point;
    return { card, x: at.x - card.width / 2, y: at.y - card.height / 2 };
  });
  const shift = {
    x: least(bound.map(({ x }) => x)) - least(laid.map(({ x }) => x)),
    y: least(bound.map(({ y }) => y)) - least(laid.map(({ y }) => y)),
  };
  const placed = new Map(laid.map(({ card, x, y }) => [card.id, { x: Math.round(x + shift.x), y: Math.round(y + shift.y) }]));
  for (const note of cards.filter(({ loose }) => loose)) placed.set(note.id, follow(note, bound, placed));
  return Object.fromEntries(placed);
}

function follow(note: LaidCard, bound: readonly LaidCard[], placed: ReadonlyMap<string, Point>): Point {
  const [nearest] = bound.toSorted((a, b) => distance(note, a) - distance(note, b));
  const at = nearest && placed.get(nearest.id);
  return at ? { x: note.x + at.x - nearest.x, y: note.y + at.y - nearest.y } : { x: note.x, y: note.y };
}

function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}

function least(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.min(...values);
}
