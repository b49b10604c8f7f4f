/** Allows `perSecond` on average, and up to `burst` at once. Time is handed in. */
export class TokenBucket {
  readonly #perMs: number;
  readonly #burst: number;
  #tokens: number;
  #at: number;
  #closedUntil = 0;

  constructor(perSecond: number, burst: number, now: number) {
    this.#perMs = perSecond / 1000;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = now;
  }

  /** Takes one token and answers 0, or takes nothing and answers the ms until there is one. */
  take(now: number): number {
    if (now < this.#closedUntil) return this.#closedUntil - now;
    // A clock that goes back gives no tokens and takes none.
    this.#tokens = Math.min(this.#burst, this.#tokens + Math.max(0, now - this.#at) * this.#perMs);
    this.#at = now;
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return 0;
    }
    return Math.ceil((1 - this.#tokens) / this.#perMs);
  }

  /** Gives nothing until then: the vendor has told us to wait. */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }

  /** True when it is full: forgetting it changes nothing. */
  isFull(now: number): boolean {
    return now >= this.#closedUntil && this.#tokens + Math.max(0, now - this.#at) * this.#perMs >= this.#burst;
  }
}
