import type { LaneQueue } from './lane-queue.ts';

/** How anything in the engine says that a lane has new events (`turns`) or messages to send (`deliveries`). */
export class Wakes {
  readonly #turns: LaneQueue;
  readonly #deliveries: LaneQueue;

  constructor(turns: LaneQueue, deliveries: LaneQueue) {
    this.#turns = turns;
    this.#deliveries = deliveries;
  }

  /** New events are pending in the lane. Call after the commit that made them visible. */
  turns(lane: number): void {
    this.#turns.wake(lane);
  }

  /** Messages are queued in the lane. Call after the commit that made them visible. */
  deliveries(lane: number): void {
    this.#deliveries.wake(lane);
  }
}
