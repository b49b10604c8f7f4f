/** Wakes lanes at a time to come. Lost with the process; the sweeper makes up for it. */
export class Later {
  readonly #timers = new Map<number, { at: number; timer: NodeJS.Timeout }>();
  readonly #wake: (lane: number) => void;
  readonly #now: () => number;

  constructor(wake: (lane: number) => void, now: () => number = Date.now) {
    this.#wake = wake;
    this.#now = now;
  }

  /** Wakes the lane at that time (Unix ms); an earlier time replaces a later one. */
  at(lane: number, at: number): void {
    const planned = this.#timers.get(lane);
    if (planned && planned.at <= at) return;
    if (planned) clearTimeout(planned.timer);
    const timer = setTimeout(
      () => {
        this.#timers.delete(lane);
        this.#wake(lane);
      },
      Math.max(0, at - this.#now()) + 1,
    );
    this.#timers.set(lane, { at, timer });
  }

  /** Forgets everything. */
  stop(): void {
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
