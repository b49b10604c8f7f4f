/** A lane that this process holds by a job: it can be told, from inside the process, that there is more. */
export class LaneHold {
  #nudged = false;
  #onNudge: () => void = () => undefined;

  /** There is more in the lane, or it is time to look up. */
  nudge(): void {
    this.#nudged = true;
    this.#onNudge();
  }

  /** Whether it was nudged since the last time this was asked. */
  takeNudge(): boolean {
    const nudged = this.#nudged;
    this.#nudged = false;
    return nudged;
  }

  /** Waits for a nudge, at most that long. Resolves at once when one is there already. */
  async linger(ms: number): Promise<void> {
    if (this.#nudged || ms === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#onNudge = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#onNudge = () => undefined;
  }
}
