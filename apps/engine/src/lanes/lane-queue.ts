import type { Job, Queue } from 'bullmq';
import { LaneHold } from './lane-hold.ts';
import type { LaneWorker } from './lane-worker.ts';

/** Payload of a lane's job: the whole message is "look at this lane". */
export interface LaneJob {
  lane: number;
}

/** What a lane queue needs to know of its process. */
export interface LaneQueueOptions {
  /** Part of the deduplication id; see `Instance`. It rises when the database was away. */
  generation: () => number;
  /** How long a job stays with an empty lane in case more comes from this process, in ms. 0 where wakes come from others. */
  lingerMs: number;
  /** Longest life of one job, so that lanes can move between workers, in ms. */
  budgetMs: number;
  onError: (error: unknown) => void;
}

/**
 * A BullMQ queue with at most one active and one waiting job per lane. BullMQ decides which process works a lane; inside
 * the process that holds it, a wake goes straight to the worker, so a busy lane costs no job per message.
 */
export class LaneQueue {
  readonly #queue: Queue<LaneJob>;
  readonly #options: LaneQueueOptions;
  readonly #held = new Map<number, LaneHold>();
  readonly #adding = new Set<number>();
  readonly #again = new Set<number>();
  #stopping = false;

  constructor(queue: Queue<LaneJob>, options: LaneQueueOptions) {
    this.#queue = queue;
    this.#options = options;
  }

  /** Tells whoever works the lane that something is pending in it. Never throws: what is missed, the sweeper finds. */
  wake(lane: number): void {
    const held = this.#held.get(lane);
    if (held) {
      held.nudge();
      return;
    }
    if (this.#adding.has(lane)) {
      // The job being added may be picked up before the caller's row is visible to it, so one more must follow.
      this.#again.add(lane);
      return;
    }
    this.#adding.add(lane);
    void this.#add(lane);
  }

  /** Works one lane's job, from the BullMQ worker of this process. */
  async work(job: Job<LaneJob>, worker: LaneWorker): Promise<void> {
    const { lane } = job.data;
    if (this.#held.has(lane) || this.#stopping) return;
    const hold = new LaneHold();
    this.#held.set(lane, hold);
    try {
      await this.#stay(lane, hold, worker);
    } finally {
      this.#held.delete(lane);
    }
    if (hold.takeNudge()) this.wake(lane);
  }

  /** Lets running jobs finish their batch and return; what is left stays in the database for the next process. */
  stop(): void {
    this.#stopping = true;
    for (const held of this.#held.values()) held.nudge();
  }

  /** Works the lane until it stays empty, the job's time is up, or the process stops. */
  async #stay(lane: number, hold: LaneHold, worker: LaneWorker): Promise<void> {
    const until = Date.now() + this.#options.budgetMs;
    do {
      worker.wake(lane);
      await worker.settled(lane);
      await hold.linger(this.#options.lingerMs);
    } while (!this.#stopping && Date.now() < until && hold.takeNudge());
  }

  async #add(lane: number): Promise<void> {
    do {
      this.#again.delete(lane);
      try {
        await this.#queue.add(
          'lane',
          { lane },
          { deduplication: { id: `lane-${this.#options.generation()}-${lane}`, keepLastIfActive: true } },
        );
      } catch (error) {
        this.#options.onError(error);
        break;
      }
    } while (this.#again.has(lane));
    this.#again.delete(lane);
    this.#adding.delete(lane);
  }
}
