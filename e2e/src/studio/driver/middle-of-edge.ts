import type { Locator } from 'playwright-core';
import type { Point } from './drag.ts';

/** What is asked of an SVG path in the page. */
interface Path {
  getTotalLength: () => number;
  getPointAtLength: (length: number) => Point;
  getScreenCTM: () => Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', number>;
}

/** The point of the window halfway along an edge: the middle of its box may well lie beside it. */
export function middleOfEdge(edge: Locator): Promise<Point> {
  return edge.locator('.react-flow__edge-path').evaluate((path: Path) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
    const { a, b, c, d, e, f } = path.getScreenCTM();
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  });
}
