/** Works off lanes: finds what is pending in the lanes it was given, several lanes in one go, until nothing is left. */
export interface LaneWork {
  /** Takes up to one batch from the lanes and works it. Answers the lanes that may hold more. */
  workBatch(lanes: readonly number[]): Promise<Iterable<number>>;
}

interface Waiter {
  lane: number;
  resolve: () => void;
}

/**
 * Gathers lanes that have work and hands them to `LaneWork` together: under load many conversations share one transaction,
 * and when idle a lane goes alone and at once. At most `parallel` batches run at the same time, never two with the same lane.
 */
export class LaneWorker {
  readonly #work: LaneWork;
  readonly #parallel: number;
  readonly #onError: (error: unknown, lanes: readonly number[]) => void;
  readonly #wanted = new Set<number>();
  readonly #busy = new Set<number>();
  #waiters: Waiter[] = [];
  #running = 0;
  #stopped = false;

  constructor(work: LaneWork, parallel: number, onError: (error: unknown, lanes: readonly number[]) => void) {
    this.#work = work;
    this.#parallel = parallel;
    this.#onError = onError;
  }

  /** Says that the lane may hold work. */
  wake(lane: number): void {
    this.#wanted.add(lane);
    this.#start();
  }

  /** Resolves when the lane has no known work: woken, worked, and found empty. */
  settled(lane: number): Promise<void> {
    if (this.#isSettled(lane)) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push({ lane, resolve }));
  }

  /** Takes no more batches and resolves when the running ones are done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#busy].map((lane) => this.settled(lane)));
  }

  #isSettled(lane: number): boolean {
    return !this.#busy.has(lane) && (this.#stopped || !this.#wanted.has(lane));
  }

  #start(): void {
    while (!this.#stopped && this.#running < this.#parallel) {
      const lanes = [...this.#wanted].filter((lane) => !this.#busy.has(lane));
      if (lanes.length === 0) return;
      for (const lane of lanes) {
        this.#wanted.delete(lane);
        this.#busy.add(lane);
      }
      this.#running += 1;
      void this.#run(lanes);
    }
  }

  async #run(lanes: readonly number[]): Promise<void> {
    try {
      for (const lane of await this.#work.workBatch(lanes)) this.#wanted.add(lane);
    } catch (error) {
      // The sweeper wakes these lanes again; trying at once would hammer a database that is down.
      this.#onError(error, lanes);
    }
    for (const lane of lanes) this.#busy.delete(lane);
    this.#running -= 1;
    this.#start();
    this.#release();
  }

  #release(): void {
    const ready = this.#waiters.filter((waiter) => this.#isSettled(waiter.lane));
    if (ready.length === 0) return;
    this.#waiters = this.#waiters.filter((waiter) => !this.#isSettled(waiter.lane));
    for (const waiter of ready) waiter.resolve();
  }
}
