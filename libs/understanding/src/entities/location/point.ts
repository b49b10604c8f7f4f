import type { Coordinates } from '../recogniser.ts';

/** A point and where it stands in the message. */
export interface Point extends Coordinates {
  readonly start: number;
  readonly end: number;
}
