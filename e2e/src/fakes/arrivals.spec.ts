import { describe, expect, it } from '@jest/globals';
import { Arrivals } from './arrivals.ts';

const numbers = () => new Arrivals<number>('numbers', String);

describe('arrivals', () => {
  it('gives what has arrived already', async () => {
    const arrivals = numbers();
    arrivals.add(7);
    await expect(arrivals.until('a seven', (all) => all.find((one) => one === 7))).resolves.toBe(7);
  });

  it('tells as soon as it arrives, each waiter for itself', async () => {
    const arrivals = numbers();
    const three = arrivals.until('three of them', (all) => (all.length >= 3 ? all.length : undefined));
    const two = arrivals.until('two of them', (all) => (all.length >= 2 ? all.length : undefined));
    for (const one of [1, 2, 3]) arrivals.add(one);
    await expect(Promise.all([two, three])).resolves.toEqual([2, 3]);
  });

  it('fails after its time with what came instead', async () => {
    const arrivals = numbers();
    arrivals.add(1);
    await expect(arrivals.until('a two', (all) => all.find((one) => one === 2), 5)).rejects.toThrow(/a two\nnumbers \(1\):\n {2}1/);
  });
});
