import type { FlowVersion } from '@filo/core';

/** A version ready to run, with the flows it calls. */
export interface ReadyVersion {
  flow: FlowVersion;
  calls: readonly string[];
}

/** Versions kept ready, the most recently used ones. They never change, so nothing here is ever out of date. */
export class VersionCache {
  readonly #versions = new Map<string, ReadyVersion>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** The version, marked as used. */
  get(id: string): ReadyVersion | undefined {
    const found = this.#versions.get(id);
    if (!found) return undefined;
    // A map keeps the order of insertion: the first is the one that was not used for longest.
    this.#versions.delete(id);
    this.#versions.set(id, found);
    return found;
  }

  /** Keeps a version, and lets go of the one not used for longest. */
  set(id: string, version: ReadyVersion): void {
    this.#versions.set(id, version);
    if (this.#versions.size <= this.#size) return;
    const [oldest] = this.#versions.keys();
    if (oldest !== undefined) this.#versions.delete(oldest);
  }
}
