import type { Box, Point } from '../../parts/box.ts';

/** A card that edges go around. */
export interface Obstacle extends Box {
  readonly id: string;
}

/** Where an edge begins and ends, and its place among its neighbours. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
  readonly source: string;
  readonly target: string;
  /** Which of the edges of its card this is, from the top, and how many there are. */
  readonly turn: number;
  readonly turns: number;
  /** Edges to different cards that go back or around keep apart by this many lanes. */
  readonly lane: number;
}

/** The way of an edge: a plain curve where nothing is in between, else corners to go around. */
export interface Route {
  /** From end to end: the two ends of a curve, or all corners. */
  readonly points: readonly Point[];
  readonly curved: boolean;
}
