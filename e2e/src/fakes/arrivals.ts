/** How long a test waits for something by default, in ms: long enough for a busy machine, short enough to read the failure. */
const patienceMs = 30_000;

/** Lines of what arrived that a failure shows. */
const shownLines = 40;

interface Waiter<Item> {
  look: (all: readonly Item[]) => boolean;
}

/** Keeps what arrived, in order, and lets a test wait for something to arrive, without looking again and again. */
export class Arrivals<Item> {
  readonly #name: string;
  readonly #show: (item: Item) => string;
  readonly #all: Item[] = [];
  readonly #waiters = new Set<Waiter<Item>>();

  constructor(name: string, show: (item: Item) => string) {
    this.#name = name;
    this.#show = show;
  }

  /** Everything so far, oldest first. */
  get all(): readonly Item[] {
    return this.#all;
  }

  /** Records an arrival and wakes whoever waited for it. */
  add(item: Item): void {
    this.#all.push(item);
    this.changed();
  }

  /** Says that a recorded item has changed, so that whoever waits looks again. */
  changed(): void {
    for (const waiter of this.#waiters) if (waiter.look(this.#all)) this.#waiters.delete(waiter);
  }

  /** Resolves with what `find` gives, as soon as it gives something. Rejects after `withinMs` with what had arrived instead. */
  until<Found>(wanted: string, find: (all: readonly Item[]) => Found | undefined, withinMs = patienceMs): Promise<Found> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => {
        this.#waiters.delete(waiter);
        reject(new Error(`Not within ${withinMs} ms: ${wanted}\n${this.dump()}`));
      }, withinMs);
      const waiter: Waiter<Item> = {
        look: (all) => {
          const found = find(all);
          if (found === undefined) return false;
          clearTimeout(deadline);
          resolve(found);
          return true;
        },
      };
      if (!waiter.look(this.#all)) this.#waiters.add(waiter);
    });
  }

  /** The last arrivals, one a line, for a person to read. */
  dump(): string {
    const lines = this.#all.slice(-shownLines).map((item) => `  ${this.#show(item)}`);
    const left = this.#all.length - lines.length;
    return [`${this.#name} (${this.#all.length}):`, ...(left > 0 ? [`  … ${left} earlier`] : []), ...lines].join('\n');
  }
}
