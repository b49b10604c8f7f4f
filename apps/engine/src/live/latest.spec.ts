import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { latest } from './latest.ts';

describe('latest', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('acts at once, and then on the last of what came in between', () => {
    const acted: number[] = [];
    const { take } = latest<number>(50, (value) => acted.push(value));
    for (const value of [1, 2, 3]) take(value);
    expect(acted).toEqual([1]);
    jest.advanceTimersByTime(50);
    expect(acted).toEqual([1, 3]);
    take(4);
    expect(acted).toEqual([1, 3]);
    jest.advanceTimersByTime(50);
    expect(acted).toEqual([1, 3, 4]);
    jest.advanceTimersByTime(500);
    take(5);
    expect(acted).toEqual([1, 3, 4, 5]);
  });

  it('forgets what waits when it is told to', () => {
    const acted: number[] = [];
    const { take, drop } = latest<number>(50, (value) => acted.push(value));
    for (const value of [1, 2]) take(value);
    drop((value) => value === 1);
    jest.advanceTimersByTime(50);
    take(3);
    drop((value) => value === 3);
    jest.advanceTimersByTime(500);
    expect(acted).toEqual([1, 2]);
  });
});
