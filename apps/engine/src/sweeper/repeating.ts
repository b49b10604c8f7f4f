/** Work that is done at once and then again and again, never twice at a time. */
export class Repeating {
  readonly #everyMs: number;
  readonly #work: (stopping: AbortSignal) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  /** Work that takes long ends early when it is told to. */
  constructor(everyMs: number, work: (stopping: AbortSignal) => Promise<void>, onError: (error: unknown) => void) {
    this.#everyMs = everyMs;
    this.#work = work;
    this.#onError = onError;
  }

  /** Begins. */
  start(): void {
    this.#timer = setInterval(() => this.#tick(), this.#everyMs);
    this.#tick();
  }

  /** Stops and resolves when what is under way is done. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#stopping.abort();
    await this.#running;
  }

  #tick(): void {
    this.#running ??= this.#work(this.#stopping.signal)
      .catch(this.#onError)
      .finally(() => {
        this.#running = null;
      });
  }
}
