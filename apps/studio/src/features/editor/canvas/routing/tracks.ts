import type { Ends, Obstacle } from './route.ts';

/** How far it keeps from cards it goes around: further than the chips that stick out of them. */
const room = 18;

/** How far edges keep from each other, side by side and one above the other: far enough to click each of them. */
const laneGap = 7;
const levelGap = 10;

/** What it costs to run in a lane that others have. */
const notItsLane = 60;

/** Upright lines tried on each side. */
const uprights = 5;

/** Where an edge can turn up or down after its card, the best first: at once, or beside a card in its way. */
export function leavingAt({ from, to, turn, turns }: Ends, obstacles: readonly Obstacle[], stub: number): number[] {
  // Of edges that go down the upper ones turn last, of edges that go up the lower ones: so they do not cross.
  const place = to.y > from.y ? turns - 1 - turn : turn;
  const first = from.x + stub + Math.min(place, 5) * laneGap;
  return [first, ...sidesOf(obstacles, (x) => x > first).slice(0, uprights)];
}

/** Where an edge can turn before the card it leads to, the best first: just before it, or beside a card in its way. */
export function enteringAt({ to, lane }: Ends, obstacles: readonly Obstacle[], stub: number): number[] {
  const last = to.x - stub - lane * laneGap;
  return [
    last,
    ...sidesOf(obstacles, (x) => x < last)
      .slice(-uprights)
      .reverse(),
  ];
}

/** A level line an edge can run on, and what it costs to take it. */
export interface Level {
  readonly y: number;
  readonly cost: number;
}

/** How high an edge can run: as its ends, or above or below a card; best in its own lane. */
export function levels({ from, to, lane }: Ends, obstacles: readonly Obstacle[]): Level[] {
  const costs = new Map<number, number>();
  const offer = (y: number, cost: number): void => void costs.set(y, Math.min(cost, costs.get(y) ?? cost));
  for (const { y, height } of obstacles)
    for (const [far, cost] of [
      [room + lane * levelGap, 0],
      [room, notItsLane],
    ] as const) {
      offer(y - far, cost);
      offer(y + height + far, cost);
    }
  offer(from.y, 0);
  offer(to.y, 0);
  return [...costs].map(([y, cost]) => ({ y, cost }));
}

function sidesOf(obstacles: readonly Obstacle[], fits: (x: number) => boolean): number[] {
  const sides = new Set(obstacles.flatMap(({ x, width }) => [x - room, x + width + room]).filter(fits));
  return [...sides].sort((a, b) => a - b);
}
