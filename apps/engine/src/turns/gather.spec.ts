import { describe, expect, it } from '@jest/globals';
import { nextGroup } from './gather.ts';
import type { PendingEvent } from './pending.ts';

const said = (seq: string, at: number, groupKey: string | null = null, readyAt = at): PendingEvent => ({
  seq,
  groupKey,
  readyAt,
  receivedAt: at,
  attempts: 0,
  payload: { kind: 'channel', event: { type: 'message', providerId: seq, user: 'u', at, message: { bubbles: [], text: seq } } },
});
const timer = (seq: string, at: number): PendingEvent => ({
  ...said(seq, at),
  payload: { kind: 'core', event: { id: seq, at, type: 'timer.fired', waitId: 'w' } },
});
const taken = (events: PendingEvent[], quietMs: number, now: number): string[] | number => {
  const group = nextGroup(events, quietMs, now);
  return 'notBefore' in group ? group.notBefore : group.events.map((event) => event.seq);
};

describe('nextGroup', () => {
  it.each([
    ['takes messages one by one when nothing asks for gathering', [said('1', 0), said('2', 0)], 0, 0, ['1']],
    ['waits for the rest of an album', [said('1', 0, 'album', 700), said('2', 10, 'album', 710)], 0, 600, 710],
    ['reads a complete album as one', [said('1', 0, 'album', 700), said('2', 10, 'album', 710)], 0, 711, ['1', '2']],
    ['does not wait once something follows the album', [said('1', 0, 'album', 700), said('2', 10)], 0, 20, ['1']],
    ['keeps two albums apart', [said('1', 0, 'a', 700), said('2', 10, 'b', 710)], 0, 20, ['1']],
    ['waits while lines come in quick succession', [said('1', 0), said('2', 800)], 1000, 1500, 1800],
    ['reads a burst as one after a quiet moment', [said('1', 0), said('2', 800)], 1000, 1801, ['1', '2']],
    ['does not hold back what is no message', [timer('1', 0), said('2', 0)], 1000, 0, ['1']],
    ['has nothing to take from nothing', [], 0, 0, []],
  ])('%s', (_, events, quietMs, now, expected) => {
    expect(taken(events, quietMs, now)).toEqual(expected);
  });
});
