import { describe, expect, it } from '@jest/globals';
import { Crowd } from './crowd.ts';

const hello = (customer: number): string => `Hello Customer ${customer}! How can I help?`;

describe('a crowd', () => {
  it('lets those write who have their answers, longest wait first', async () => {
    const crowd = new Crowd();
    crowd.add([1, 2], 0);
    for (const id of [1, 2]) {
      const customer = await crowd.next();
      expect(customer?.id).toBe(id);
      customer?.say(0);
    }
    const next = crowd.next();
    crowd.hear(2, hello(2), 5);
    expect((await next)?.id).toBe(2);
    expect(crowd.tally).toMatchObject({ answered: 1, sends: 1, latencies: [5], faults: 0, lastAt: 5 });
    expect(crowd.missing()).toBe(1);
  });

  it('counts what is wrong and tells the first of it', async () => {
    const crowd = new Crowd();
    crowd.add([1], 0);
    (await crowd.next())?.say(0);
    crowd.hear(1, 'Nine to five.', 1);
    crowd.hear(99, 'Who are you?', 1);
    for (let n = 0; n < 10; n += 1) crowd.fault('again');
    expect(crowd.tally.faults).toBe(12);
    expect(crowd.tally.faultTexts).toHaveLength(5);
    expect(crowd.tally.answered).toBe(0);
    crowd.reset();
    expect(crowd.tally.faults).toBe(0);
  });

  it('gives out everyone who may write, by number, and takes them back', async () => {
    const crowd = new Crowd();
    crowd.add([3, 1, 2], 0);
    (await crowd.next())?.say(0);
    const all = crowd.takeAll();
    expect(all.map(({ id }) => id)).toEqual([1, 2]);
    crowd.putBack(all);
    crowd.hear(3, hello(3), 1);
    expect(crowd.takeAll().map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(crowd.takeAll()).toEqual([]);
  });

  it('keeps its order over many rounds, and lets go of those who wait when it ends', async () => {
    const crowd = new Crowd();
    crowd.add(
      Array.from({ length: 3000 }, (_, id) => id),
      0,
    );
    for (let n = 0; n < 9000; n += 1) {
      const customer = await crowd.next();
      expect(customer?.id).toBe(n % 3000);
      const line = customer?.say(n) ?? '';
      const answers = { hi: [hello(n % 3000)], 1: ['Your order number?'] }[line] ?? [
        `Order ${line} is on its way.`,
        `Thank you, Customer ${n % 3000}.`,
      ];
      for (const answer of answers) crowd.hear(n % 3000, answer, n);
    }
    expect(crowd.tally).toMatchObject({ answered: 9000, sends: 12_000, faults: 0 });
    for (let n = 0; n < 3000; n += 1) await crowd.next();
    const nobody = crowd.next();
    crowd.dismiss();
    expect(await nobody).toBeNull();
  });
});
