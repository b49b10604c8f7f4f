import type { Point } from '../../parts/box.ts';
import { touches } from './clear.ts';
import { alongCurve } from './curve.ts';
import type { Ends, Obstacle, Route } from './route.ts';
import { type Manners, wayAround } from './way-around.ts';

/** Cards further above or below than this are not looked at. */
const reach = 900;

/** Cards further left or right than this are not looked at. */
const aside = 150;

/** How much room an edge takes: further from cards than the chips that stick out of them; less where cards stand close. */
const roomy: Manners = { stub: 20, near: 15 };
const tight: Manners = { stub: 5, near: 6 };

/** How near a plain curve may come to a card: somewhat nearer when it was there before. */
const near = 8;

/**
 * The way of an edge between two cards: a plain curve where nothing is in between, else around what is in the way, and above or
 * below the cards where it leads back. Where it ran before it stays, while that is not much longer than another way.
 */
export function routeEdge(ends: Ends, all: readonly Obstacle[], before?: Route): Route {
  const { from, to } = ends;
  const obstacles = within(all, boundsOf(from, to, aside, reach));
  const curve: Route = { points: [from, to], curved: true };
  if (to.x > from.x && isClearCurve(ends, obstacles, before?.curved === true ? near / 2 : near)) return curve;
  const usual = before?.curved === false ? before.points : undefined;
  const points = wayAround(ends, obstacles, roomy, usual) ?? wayAround(ends, obstacles, tight, usual);
  // Cards that lie close together or on each other leave no way: better one that is seen in part than none.
  return points ? { points: straighten(points), curved: false } : curve;
}

function isClearCurve({ from, to, source, target }: Ends, obstacles: readonly Obstacle[], room: number): boolean {
  const between = within(obstacles, boundsOf(from, to, room, room)).filter(({ id }) => id !== source && id !== target);
  return between.length === 0 || alongCurve(from, to, 12).every((point) => between.every((box) => !touches(point, box, room)));
}

interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boundsOf(from: Point, to: Point, wide: number, high: number): Bounds {
  return {
    left: Math.min(from.x, to.x) - wide,
    right: Math.max(from.x, to.x) + wide,
    top: Math.min(from.y, to.y) - high,
    bottom: Math.max(from.y, to.y) + high,
  };
}

function within(obstacles: readonly Obstacle[], { left, right, top, bottom }: Bounds): Obstacle[] {
  return obstacles.filter(({ x, y, width, height }) => x < right && x + width > left && y < bottom && y + height > top);
}

/** Leaves out points that are not corners. */
function straighten(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}
