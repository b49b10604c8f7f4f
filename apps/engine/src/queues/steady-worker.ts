/** The part of BullMQ's worker that matters here. It is made with `autorun: false`. */
export interface StartableWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A BullMQ worker that begins to run only when it is connected. One that loses its connection while it sets itself up keeps
 * the failure and tries for ever without a pause, which stops everything else in the process; so a worker that does not get
 * ready is thrown away and made anew.
 */
export class SteadyWorker {
  readonly #make: () => StartableWorker;
  readonly #retryMs: number;
  readonly #onError: (error: unknown) => void;
  readonly #begun: Promise<void>;
  readonly #stop = new AbortController();
  #worker: StartableWorker | null = null;

  constructor(make: () => StartableWorker, retryMs: number, onError: (error: unknown) => void) {
    this.#make = make;
    this.#retryMs = retryMs;
    this.#onError = onError;
    this.#begun = this.#begin();
  }

  /** Ends when the jobs under way are done. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#begun;
    await this.#worker?.close();
  }

  async #begin(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const worker = this.#make();
      worker.on('error', this.#onError);
      try {
        await worker.waitUntilReady();
        this.#worker = worker;
        worker.run().catch(this.#onError);
        return;
      } catch (error) {
        this.#onError(error);
        await worker.close().catch(this.#onError);
        await this.#pause();
      }
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#retryMs);
      this.#stop.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
