import type { Point } from '../../parts/box.ts';
import { alongCurve } from '../routing/curve.ts';
import type { Route } from '../routing/route.ts';

/** Points along a route, at most so far from each other. */
export function alongRoute({ points, curved }: Route, step: number): Point[] {
  const [from, ...others] = points;
  const last = others.at(-1);
  if (!from || !last) return [...points];
  if (curved) return alongCurve(from, last, step);
  return [
    from,
    ...others.flatMap((to, index) => {
      const start = points[index] ?? from;
      const count = Math.max(1, Math.ceil(Math.hypot(to.x - start.x, to.y - start.y) / step));
      return Array.from({ length: count }, (_, part) => {
        const t = (part + 1) / count;
        return { x: start.x + (to.x - start.x) * t, y: start.y + (to.y - start.y) * t };
      });
    }),
  ];
}
