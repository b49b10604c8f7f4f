import { describe, expect, it } from '@jest/globals';
import { median } from './median.ts';
import { percentile } from './percentile.ts';
import { slopePerMinute } from './slope.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    { values: hundred, share: 0.5, expected: 50 },
    { values: hundred, share: 0.99, expected: 99 },
    { values: hundred, share: 1, expected: 100 },
    { values: hundred, share: 0, expected: 1 },
    { values: [7], share: 0.99, expected: 7 },
    { values: [10, 2], share: 0.5, expected: 2 },
    { values: [], share: 0.5, expected: Number.NaN },
  ])('is $expected at $share', ({ values, share, expected }) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('median', () => {
  it.each([
    { values: [3, 1, 2], expected: 2 },
    { values: [4, 1, 3, 2], expected: 2.5 },
    { values: [10, 9], expected: 9.5 },
    { values: [], expected: Number.NaN },
  ])('of $values is $expected', ({ values, expected }) => {
    expect(median(values)).toBe(expected);
  });
});

describe('slopePerMinute', () => {
  it('finds a steady growth, also through noise that cancels out', () => {
    const samples = Array.from({ length: 60 }, (_, second) => ({ at: second * 1000, value: 200 + second / 10 }));
    expect(slopePerMinute(samples)).toBeCloseTo(6);
    expect(slopePerMinute([0, 1, 2, 3].map((n) => ({ at: n * 60_000, value: n % 3 === 0 ? 1 : 3 })))).toBeCloseTo(0);
  });

  it('is flat where there is no line', () => {
    expect(slopePerMinute([])).toBe(0);
    expect(slopePerMinute([{ at: 5, value: 1 }])).toBe(0);
    expect(
      slopePerMinute([
        { at: 5, value: 1 },
        { at: 5, value: 9 },
      ]),
    ).toBe(0);
  });
});
