import { describe, expect, it } from '@jest/globals';
import { LaneHold } from './lane-hold.ts';

/** Longer than any test runs: a linger that is not cut short by its nudge fails by Jest's own time-out. */
const veryLong = 1_000_000;

describe('LaneHold', () => {
  it('remembers a nudge until it is taken, once', () => {
    const hold = new LaneHold();
    expect(hold.takeNudge()).toBe(false);
    hold.nudge();
    hold.nudge();
    expect([hold.takeNudge(), hold.takeNudge()]).toEqual([true, false]);
  });

  it('does not linger when there is more already', async () => {
    const hold = new LaneHold();
    hold.nudge();
    await hold.linger(veryLong);
    expect(hold.takeNudge()).toBe(true);
  });

  it('stops lingering when it is nudged', async () => {
    const hold = new LaneHold();
    const lingered = hold.linger(veryLong);
    hold.nudge();
    await lingered;
    expect(hold.takeNudge()).toBe(true);
  });

  it('gives up lingering in the end', async () => {
    const hold = new LaneHold();
    await hold.linger(1);
    expect(hold.takeNudge()).toBe(false);
  });
});
