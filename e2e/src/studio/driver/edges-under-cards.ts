import type { Page } from 'playwright-core';
import type { Point } from './drag.ts';

/** What can be seen of a drawing on the screen. */
export interface DrawingOnScreen {
  /** Ids of the edges, sorted. */
  edges: string[];
  /** Edges that run under a card, as `edge under card`. */
  under: string[];
  /** Pairs of cards that lie on each other. */
  overlaps: string[];
}

interface Painted {
  cards: { id: string; left: number; right: number; top: number; bottom: number }[];
  edges: { id: string; points: Point[] }[];
}

/** Runs in the page. The last pixels of an edge touch the handles of its own cards, and are left out. */
const look = `({
  cards: [...document.querySelectorAll('.react-flow__node')].map((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    return { id: card.dataset.id, left, right, top, bottom };
  }),
  edges: [...document.querySelectorAll('.react-flow__edge')].map((edge) => {
    const path = edge.querySelector('.react-flow__edge-path');
    const points = [];
    for (let at = 20; at < path.getTotalLength() - 20; at += 4) {
      const { x, y } = DOMPoint.fromPoint(path.getPointAtLength(at)).matrixTransform(path.getScreenCTM());
      points.push({ x, y });
    }
    return { id: edge.dataset.id, points };
  }),
})`;

/** Looks at the drawing as it is painted: points along each edge, and the boxes of the cards. */
export async function edgesUnderCards(page: Page): Promise<DrawingOnScreen> {
  const { cards, edges } = await page.evaluate<Painted>(look);
  const under = edges.flatMap(({ id, points }) =>
    cards
      .filter((card) => points.some(({ x, y }) => x > card.left + 1 && x < card.right - 1 && y > card.top + 1 && y < card.bottom - 1))
      .map((card) => `${id} under ${card.id}`),
  );
  const overlaps = cards.flatMap((one, index) =>
    cards
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.id} on ${other.id}`),
  );
  return { edges: edges.map(({ id }) => id).sort(), under, overlaps };
}
