import type { Page } from 'playwright-core';

/** What can be seen of a drawing on the screen. */
export interface DrawingOnScreen {
  /** Ids of the edges, sorted. */
  edges: string[];
  /** Edges that run under a card they do not belong to, as `edge under card`. */
  under: string[];
  /** Pairs of cards that lie on each other. */
  overlaps: string[];
}

/** Looks at the drawing as it is painted: points along each edge, and the boxes of the cards. */
export function edgesUnderCards(page: Page): Promise<DrawingOnScreen> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((card) => ({
      id: card.dataset['id'] ?? '',
      box: card.getBoundingClientRect(),
    }));
    const edges: string[] = [];
    const under = new Set<string>();
    for (const edge of document.querySelectorAll<SVGElement>('.react-flow__edge')) {
      const path = edge.querySelector<SVGPathElement>('.react-flow__edge-path');
      const screen = path?.getScreenCTM();
      const id = edge.dataset['id'] ?? '';
      edges.push(id);
      if (!path || !screen) continue;
      // Its last pixels touch the handles of its own cards.
      for (let at = 20; at < path.getTotalLength() - 20; at += 4) {
        const { x, y } = new DOMPoint(path.getPointAtLength(at).x, path.getPointAtLength(at).y).matrixTransform(screen);
        for (const { id: card, box } of cards)
          if (x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1) under.add(`${id} under ${card}`);
      }
    }
    const overlaps = cards.flatMap((one, index) =>
      cards
        .slice(index + 1)
        .filter(({ box }) => one.box.left < box.right && box.left < one.box.right && one.box.top < box.bottom && box.top < one.box.bottom)
        .map(({ id }) => `${one.id} on ${id}`),
    );
    return { edges: edges.sort(), under: [...under], overlaps };
  });
}
