import type { Point } from '../../parts/box.ts';

/** The two points that pull a plain curve, so that it leaves to the right and enters from the left. */
export function pullsOf(from: Point, to: Point): readonly [Point, Point] {
  const pull = Math.max(24, (to.x - from.x) / 2);
  return [
    { x: from.x + pull, y: from.y },
    { x: to.x - pull, y: to.y },
  ];
}

/** Points along a plain curve, about so far from each other. */
export function alongCurve(from: Point, to: Point, step: number): Point[] {
  const [one, two] = pullsOf(from, to);
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step) + 4;
  return Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const s = 1 - t;
    const mix = (a: number, b: number, c: number, d: number): number =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return { x: mix(from.x, one.x, two.x, to.x), y: mix(from.y, one.y, two.y, to.y) };
  });
}
