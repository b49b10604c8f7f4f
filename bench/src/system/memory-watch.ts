import type { Sample } from '../measure/slope.ts';
import { memoryMiB } from './usage.ts';

/** Looks at a process's memory at even intervals, until it is told to stop. */
export class MemoryWatch {
  readonly samples: Sample[] = [];
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;

  constructor(pid: number, everyMs: number) {
    this.#pid = pid;
    this.#look();
    this.#timer = setInterval(() => this.#look(), everyMs);
  }

  /** The last look, and no more. */
  stop(): void {
    clearInterval(this.#timer);
    this.#look();
  }

  /** First, highest and last value, in MiB; null where memory cannot be read. */
  summary(): { start: number; max: number; end: number } | null {
    const values = this.samples.map(({ value }) => value);
    const [start, end] = [values[0], values.at(-1)];
    return start === undefined || end === undefined ? null : { start, max: Math.max(...values), end };
  }

  #look(): void {
    const value = memoryMiB(this.#pid);
    if (value !== null) this.samples.push({ at: performance.now(), value });
  }
}
