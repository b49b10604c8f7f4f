/**
 * Hands out times to speak: `perSecond` on average, up to `burst` at once. The generic cell rate algorithm (ITU-T I.371): one
 * number says until when the line is taken, so a queue of thousands gets its places in one go. Times are of a clock that only goes forward.
 */
export class Pace {
  readonly #intervalMs: number;
  readonly #toleranceMs: number;
  #takenUntil = 0;
  #closedUntil = 0;

  constructor(perSecond: number, burst: number) {
    this.#intervalMs = 1000 / perSecond;
    this.#toleranceMs = (Math.max(1, burst) - 1) * this.#intervalMs;
  }

  /** Takes the next place and answers its time: `now` when it is free at once. */
  reserve(now: number): number {
    const from = Math.max(now, this.#closedUntil);
    const at = Math.max(from, this.#takenUntil - this.#toleranceMs);
    this.#takenUntil = Math.max(this.#takenUntil, from) + this.#intervalMs;
    // Rounding up a place that is free would make everyone wait for the rest of the millisecond.
    return at > now ? Math.ceil(at) : now;
  }

  /** Gives no place before then: the vendor has told us to wait. */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }

  /** True when it is idle: forgetting it changes nothing. */
  isIdle(now: number): boolean {
    return now >= this.#closedUntil && now >= this.#takenUntil;
  }
}
