import { describe, expect, it } from '@jest/globals';
import { findOrder } from './order-book.ts';

const monday = Date.parse('2026-01-12T10:00:00Z');

describe('findOrder', () => {
  it.each([
    ['AB1234', 'shipped', '2026-01-14'],
    ['AB1236', 'shipped', '2026-01-13'],
    ['AB1238', 'shipped', '2026-01-15'],
    ['AB1233', 'preparing', '2026-01-19'],
    ['AB1235', 'preparing', '2026-01-16'],
    ['ZZ9999', 'preparing', '2026-01-20'],
    ['AB1200', 'unknown', null],
    ['AB0000', 'unknown', null],
  ])('%s is %s', (number, state, delivery) => {
    expect(findOrder(number, monday)).toEqual({ number, state, delivery });
  });

  it('says the same all day and moves on with the days, but not to a Sunday', () => {
    const deliveries = ['2026-01-15T00:00:00Z', '2026-01-15T23:59:59Z', '2026-01-16T00:00:00Z', '2026-01-17T12:00:00Z'].map(
      (at) => findOrder('AB1234', Date.parse(at)).delivery,
    );
    expect(deliveries).toEqual(['2026-01-17', '2026-01-17', '2026-01-19', '2026-01-19']);
  });
});
