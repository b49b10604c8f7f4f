/** Wakes lanes after a while. Lost with the process; the sweeper makes up for it. */
export class Later {
  readonly #timers = new Map<number, { at: number; timer: NodeJS.Timeout }>();
  readonly #wake: (lane: number) => void;

  constructor(wake: (lane: number) => void) {
    this.#wake = wake;
  }

  /** Wakes the lane after that many ms; an earlier time replaces a later one. */
  after(lane: number, ms: number): void {
    const at = performance.now() + ms;
    const planned = this.#timers.get(lane);
    if (planned && planned.at <= at) return;
    if (planned) clearTimeout(planned.timer);
    const timer = setTimeout(
      () => {
        this.#timers.delete(lane);
        this.#wake(lane);
      },
      Math.max(0, ms) + 1,
    );
    this.#timers.set(lane, { at, timer });
  }

  /** Forgets everything. */
  stop(): void {
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
