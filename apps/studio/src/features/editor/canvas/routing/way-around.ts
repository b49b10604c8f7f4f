import type { Point } from '../../parts/box.ts';
import { crosses } from './clear.ts';
import type { Ends, Obstacle } from './route.ts';
import { enteringAt, leavingAt, levels } from './tracks.ts';
import { wayLength } from './way-length.ts';

/** How near an edge may come to its own cards. */
const nearOwn = 3;

/** How far the level of an edge can move and still be the same way. */
const sameLevel = 8;

/** How much room an edge takes. */
export interface Manners {
  /** How far it goes straight on before its first bend. */
  readonly stub: number;
  /** How near it may come to other cards. */
  readonly near: number;
}

/** How much shorter another way must be to leave the one that was taken before. */
const habit = 60;

/**
 * The shortest way in corners that runs under no card: out to an upright line, along a level line above, below or between the cards,
 * and back on another upright line. Undefined when there is none with so much room.
 */
export function wayAround(
  ends: Ends,
  obstacles: readonly Obstacle[],
  { stub, near }: Manners,
  usual?: readonly Point[],
): Point[] | undefined {
  const { from, to, source, target } = ends;
  const isClear = (a: Point, b: Point, own?: string): boolean =>
    obstacles.every((box) => box.id === own || !crosses(a, b, box, box.id === source || box.id === target ? nearOwn : near));
  // At its handle an edge touches its own card.
  const leaving = leavingAt(ends, obstacles, stub).filter((x) => isClear(from, { x, y: from.y }, source));
  const entering = enteringAt(ends, obstacles, stub).filter((x) => isClear({ x, y: to.y }, to, target));
  const usualLevel = usual?.[2]?.y;
  const costOf = (out: number, y: number, back: number): number => wayLength(corners(ends, out, y, back));
  let best: { points: Point[]; cost: number } | undefined;
  const tries = levels(ends, obstacles).map(({ y, cost }) => {
    const extra = usualLevel !== undefined && Math.abs(usualLevel - y) < sameLevel ? cost - habit : cost;
    return { y, extra, least: Math.abs(from.y - y) + Math.abs(to.y - y) + Math.abs(to.x - from.x) + extra };
  });
  for (const { y, extra, least } of tries.sort((a, b) => a.least - b.least)) {
    if (best && best.cost <= least) break;
    const backs = entering.filter((x) => isClear({ x, y }, { x, y: to.y }));
    if (backs.length === 0) continue;
    for (const out of leaving) {
      // Looking whether a line is clear takes long: first whether the way would be short.
      const shorter = backs.filter((back) => !turnsBack(ends, out, back, y) && costOf(out, y, back) + extra < (best?.cost ?? Infinity));
      if (shorter.length === 0 || !isClear({ x: out, y: from.y }, { x: out, y })) continue;
      for (const back of shorter) {
        const cost = costOf(out, y, back) + extra;
        if (best && best.cost <= cost) continue;
        if (isClear({ x: out, y }, { x: back, y })) best = { points: corners(ends, out, y, back), cost };
      }
    }
  }
  return best?.points;
}

/** Nobody goes back on the line on which they came. */
function turnsBack({ from, to }: Ends, out: number, back: number, y: number): boolean {
  return back < out && (y === from.y || y === to.y);
}

function corners({ from, to }: Ends, out: number, y: number, back: number): Point[] {
  return [from, { x: out, y: from.y }, { x: out, y }, { x: back, y }, { x: back, y: to.y }, to];
}
