import { isPeriod, momentsOf } from './period.ts';

const now = new Date('2026-11-20T12:00:00').getTime();
const dayMs = 86_400_000;

describe('periods', () => {
  test.each([
    ['day', 1],
    ['week', 7],
    ['month', 30],
  ] as const)('a %s reaches up to now', (kind, days) => {
    const { from, to } = momentsOf({ kind }, now);
    expect([Date.parse(from), Date.parse(to)]).toEqual([now - days * dayMs, now]);
  });

  test('chosen days count in full, in the time of the reader, but not beyond now', () => {
    const { from, to } = momentsOf({ kind: 'days', from: '2026-11-01', to: '2026-11-02' }, now);
    expect([from, to]).toEqual([new Date('2026-11-01T00:00:00').toISOString(), new Date('2026-11-03T00:00:00').toISOString()]);
    expect(Date.parse(momentsOf({ kind: 'days', from: '2026-11-01', to: '2026-11-20' }, now).to)).toBe(now);
  });

  test.each([
    ['2026-11-01', '2026-11-01', true],
    ['2026-11-02', '2026-11-01', false],
    ['2026-01-01', '2026-11-01', false],
  ])('from %s to %s is a period: %s', (from, to, expected) => {
    expect(isPeriod({ kind: 'days', from, to })).toBe(expected);
  });
});
