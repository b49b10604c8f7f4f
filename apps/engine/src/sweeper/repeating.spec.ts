import { describe, expect, it, jest } from '@jest/globals';
import { Repeating } from './repeating.ts';

describe('repeating work', () => {
  it('is done at once and at every beat, but not twice at a time, and goes on after a failure', async () => {
    jest.useFakeTimers();
    try {
      const ends: (() => void)[] = [];
      const errors: unknown[] = [];
      const repeating = new Repeating(
        1000,
        () => new Promise<void>((resolve, reject) => ends.push(ends.length === 0 ? () => reject(new Error('away')) : resolve)),
        (error) => errors.push(error),
      );
      repeating.start();
      expect(ends).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(5000);
      expect(ends).toHaveLength(1);
      ends[0]?.();
      await jest.advanceTimersByTimeAsync(1000);
      expect([ends.length, errors]).toEqual([2, [new Error('away')]]);
      const stopped = repeating.stop();
      ends[1]?.();
      await stopped;
      await jest.advanceTimersByTimeAsync(5000);
      expect(ends).toHaveLength(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it('is told when it should end', async () => {
    const repeating = new Repeating(
      1000,
      (stopping) => new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve())),
      () => undefined,
    );
    repeating.start();
    await repeating.stop();
  });
});
