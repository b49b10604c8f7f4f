import { describe, expect, it } from '@jest/globals';
import { Pacer } from './pacer.ts';

const pacing = { perSecond: 30, perUserMs: 1000, burst: 3 };
const sentIn = (seconds: number, take: (now: number) => number): number => {
  let sent = 0;
  for (let now = 0; now < seconds * 1000; now += 5) while (take(now) === 0) sent += 1;
  return sent;
};

describe('Pacer', () => {
  it('lets one chat have a burst, then one a second', () => {
    const pacer = new Pacer();
    expect(sentIn(10, (now) => pacer.take('bot', 'anna', pacing, now))).toBe(3 + 9);
  });

  it('keeps the whole account at its rate', () => {
    const pacer = new Pacer();
    let user = 0;
    const sent = sentIn(10, (now) => pacer.take('bot', `u${(user += 1)}`, pacing, now));
    expect(sent).toBeGreaterThanOrEqual(300);
    expect(sent).toBeLessThanOrEqual(330);
  });

  it('takes its share when other processes send as well', () => {
    const pacer = new Pacer();
    pacer.processes = 3;
    let user = 0;
    expect(sentIn(10, (now) => pacer.take('bot', `u${(user += 1)}`, pacing, now))).toBeLessThanOrEqual(110);
  });

  it('says how long to wait', () => {
    const pacer = new Pacer();
    for (let n = 0; n < 3; n += 1) pacer.take('bot', 'anna', pacing, 0);
    expect(pacer.take('bot', 'anna', pacing, 400)).toBe(600);
  });

  it('obeys a pause the vendor asked for, for one chat or for all', () => {
    const pacer = new Pacer();
    pacer.pause('bot', 'anna', pacing, 7000, 0);
    expect([pacer.take('bot', 'anna', pacing, 0), pacer.take('bot', 'bruno', pacing, 0)]).toEqual([7000, 0]);
    pacer.pause('bot', null, pacing, 9000, 0);
    expect([pacer.take('bot', 'bruno', pacing, 1000), pacer.take('bot', 'anna', pacing, 9000)]).toEqual([8000, 0]);
  });

  it('gives nothing away when the clock goes back', () => {
    const pacer = new Pacer();
    for (let n = 0; n < 3; n += 1) pacer.take('bot', 'anna', pacing, 10_000);
    expect(pacer.take('bot', 'anna', pacing, 0)).toBeGreaterThan(0);
    expect(pacer.take('bot', 'anna', pacing, 500)).toBeGreaterThan(0);
  });
});
