import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LaneWorker, type LaneWork } from './lane-worker.ts';

/** Counts what is pending in each lane, takes one of each per batch, and notes when a lane is worked twice at once. */
class Counters implements LaneWork {
  readonly pending: number[];
  readonly atWork = new Set<number>();
  worked = 0;
  overlaps = 0;
  batches = 0;

  constructor(pending: number[]) {
    this.pending = pending;
  }

  async workBatch(lanes: readonly number[]): Promise<number[]> {
    this.batches += 1;
    for (const lane of lanes) {
      if (this.atWork.has(lane)) this.overlaps += 1;
      this.atWork.add(lane);
    }
    await Promise.resolve();
    const more = lanes.filter((lane) => {
      if ((this.pending[lane] ?? 0) === 0) return false;
      this.pending[lane] = (this.pending[lane] ?? 0) - 1;
      this.worked += 1;
      return true;
    });
    for (const lane of lanes) this.atWork.delete(lane);
    return more;
  }
}

const fail = (error: unknown): never => {
  throw error;
};

describe('LaneWorker', () => {
  it('works everything that is pending, never one lane twice at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(6), { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4 }), async (pending, parallel) => {
        const total = pending.reduce((sum, count) => sum + count, 0);
        const work = new Counters([...pending]);
        const worker = new LaneWorker(work, parallel, fail);
        pending.forEach((_, lane) => worker.wake(lane));
        await Promise.all(pending.map((_, lane) => worker.settled(lane)));
        expect([work.worked, work.overlaps]).toEqual([total, 0]);
      }),
    );
  });

  it('takes lanes that wait together in one batch', async () => {
    const work = new Counters([1, 1, 1, 1]);
    const worker = new LaneWorker(work, 1, fail);
    [0, 1, 2, 3].forEach((lane) => worker.wake(lane));
    await worker.settled(3);
    // The first lane goes alone, the other three share a batch, and each batch is followed by an empty look.
    expect(work.batches).toBeLessThanOrEqual(4);
  });

  it('leaves failed lanes to whoever wakes them next', async () => {
    const errors: number[][] = [];
    let failing = true;
    const worker = new LaneWorker({ workBatch: () => (failing ? Promise.reject(new Error('down')) : Promise.resolve([])) }, 1, (_, lanes) =>
      errors.push([...lanes]),
    );
    worker.wake(3);
    await worker.settled(3);
    failing = false;
    worker.wake(3);
    await worker.settled(3);
    expect(errors).toEqual([[3]]);
  });

  it('stops when the running batches are done and starts no other', async () => {
    const work = new Counters([5, 5]);
    const worker = new LaneWorker(work, 1, fail);
    worker.wake(0);
    await worker.stop();
    worker.wake(1);
    await worker.settled(1);
    expect([work.worked, work.pending[1]]).toEqual([1, 5]);
  });
});
