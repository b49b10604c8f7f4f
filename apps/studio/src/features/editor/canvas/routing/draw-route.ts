import type { Point } from '../../parts/box.ts';
import { pullsOf } from './curve.ts';
import type { Route } from './route.ts';

/** Largest radius of a corner. */
const radius = 22;

/** A route as the path of an SVG, with round corners. */
export function drawRoute({ points, curved }: Route): string {
  const [from, ...others] = points;
  const to = others.at(-1);
  if (!from || !to) return '';
  if (curved) {
    const [one, two] = pullsOf(from, to);
    return `M${at(from)} C${at(one)} ${at(two)} ${at(to)}`;
  }
  const parts = others.map((corner, index) => {
    const before = points[index];
    const after = points[index + 2];
    if (!before || !after) return `L${at(corner)}`;
    const r = Math.min(radius, length(before, corner) / 2, length(corner, after) / 2);
    return `L${at(towards(corner, before, r))} Q${at(corner)} ${at(towards(corner, after, r))}`;
  });
  return `M${at(from)} ${parts.join(' ')}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = length(from, to);
  return whole === 0 ? from : { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole };
}

function length(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
