import { describe, expect, it } from '@jest/globals';
import { Pacer, type Paced } from './pacer.ts';

const pacing = { perSecond: 30, perUserMs: 1000, burst: 3 };

const queue = (count: number, user: (n: number) => string): Paced[] =>
  Array.from({ length: count }, (_, n) => ({ key: `m${n}`, channelId: 'bot', user: user(n) }));

/** When each message leaves, if each asks again exactly when it was told to; and how often they asked in all. */
function send(pacer: Pacer, messages: readonly Paced[], from = 0): { times: number[]; asked: number } {
  let asked = 0;
  const waiting = messages.map((message) => ({ message, at: from }));
  const times: number[] = [];
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.at - b.at);
    const next = waiting[0];
    if (!next) break;
    asked += 1;
    const wait = pacer.take(next.message, pacing, next.at);
    if (wait === 0) {
      times.push(next.at);
      waiting.shift();
    } else next.at += wait;
  }
  return { times, asked };
}

const within = (times: readonly number[], from: number, to: number): number => times.filter((time) => time >= from && time < to).length;

describe('Pacer', () => {
  it('lets one chat have a burst, then one a second', () => {
    expect(
      send(
        new Pacer(),
        queue(6, () => 'anna'),
      ).times,
    ).toEqual([0, 0, 0, 1000, 2000, 3000]);
  });

  it('lets a message go at once at any fraction of a millisecond', () => {
    const pacer = new Pacer();
    const waits = queue(20, (n) => `u${n}`).map((message, n) => pacer.take(message, pacing, 1000 + n / 7));
    expect(waits).toEqual(waits.map(() => 0));
  });

  it('keeps the whole account at its rate, and asks nobody more than three times', () => {
    const { times, asked } = send(
      new Pacer(),
      queue(300, (n) => `u${n}`),
    );
    expect(within(times, 0, 1000)).toBeLessThanOrEqual(60);
    for (let second = 1; second < 9; second += 1) expect(within(times, second * 1000, (second + 1) * 1000)).toBeLessThanOrEqual(31);
    expect(Math.max(...times)).toBeLessThanOrEqual(9100);
    expect(asked).toBeLessThanOrEqual(900);
  });

  it('takes its share when other processes send as well', () => {
    const pacer = new Pacer();
    pacer.processes = 3;
    expect(
      within(
        send(
          pacer,
          queue(300, (n) => `u${n}`),
        ).times,
        1000,
        11_000,
      ),
    ).toBeLessThanOrEqual(101);
  });

  it('obeys a pause the vendor asked for in one chat, and lets the others speak', () => {
    const pacer = new Pacer();
    pacer.pause('bot', 'anna', pacing, 7000, 0);
    expect(send(pacer, [{ key: 'b', channelId: 'bot', user: 'bruno' }]).times).toEqual([0]);
    expect(send(pacer, [{ key: 'a', channelId: 'bot', user: 'anna' }]).times).toEqual([7000]);
  });

  it('spreads a queue out again after a pause of the whole account', () => {
    const pacer = new Pacer();
    const messages = queue(120, (n) => `u${n}`);
    for (const message of messages) pacer.take(message, pacing, 0);
    pacer.pause('bot', null, pacing, 5000, 0);
    const { times } = send(pacer, messages.slice(40), 0);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(5000);
    expect(within(times, 6000, 7000)).toBeLessThanOrEqual(31);
  });
});
