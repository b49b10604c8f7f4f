/** How long the live version of a flow is believed without asking, in ms: what another process publishes is live after it at the latest. */
const trustMs = 1000;

/** Which version of each flow is live, as far as this process knows. */
export class LivePointers {
  readonly #known = new Map<string, { versionId: string | null; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The live version's id; undefined when it must be asked for. */
  fresh(flowId: string): string | null | undefined {
    const known = this.#known.get(flowId);
    return known && known.until > this.#now() ? known.versionId : undefined;
  }

  /** The live version's id as last heard, however long ago. */
  last(flowId: string): string | null {
    return this.#known.get(flowId)?.versionId ?? null;
  }

  /** Remembers an answer. */
  set(flowId: string, versionId: string | null): void {
    this.#known.set(flowId, { versionId, until: this.#now() + trustMs });
  }

  /** Has the next question asked anew. */
  forget(flowId: string): void {
    const known = this.#known.get(flowId);
    if (known) this.#known.set(flowId, { ...known, until: 0 });
  }
}
