import type { Locator } from 'playwright-core';
import type { Point } from './drag.ts';

/** The point of the window halfway along an edge: the middle of its box may well lie beside it. */
export function middleOfEdge(edge: Locator): Promise<Point> {
  return edge.locator('.react-flow__edge-path').evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
    const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: point.x, y: point.y };
  });
}
