import { describe, expect, it } from '@jest/globals';
import { randomAt } from './random.ts';

describe('randomAt', () => {
  it('is the same for the same place', () => {
    expect(randomAt('c1', 3, 0)).toBe(randomAt('c1', 3, 0));
  });

  it('spreads evenly over conversations, turns and draws', () => {
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 10_000; index++) {
      const value = randomAt(`conversation-${index % 100}`, Math.floor(index / 100) % 10, Math.floor(index / 1000));
      buckets[Math.floor(value * 10)] = (buckets[Math.floor(value * 10)] ?? 0) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
