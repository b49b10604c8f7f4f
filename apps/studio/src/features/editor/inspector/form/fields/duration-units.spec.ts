import { describe, expect, it } from '@jest/globals';
import { unitOf } from './duration-units.ts';

describe('unitOf', () => {
  it.each([
    [undefined, 'minutes'],
    [30, 'seconds'],
    [90, 'seconds'],
    [600, 'minutes'],
    [7200, 'hours'],
    [86_400, 'days'],
    [90_000, 'hours'],
  ])('%s seconds in %s', (seconds, unit) => {
    expect(unitOf(seconds)).toBe(unit);
  });
});
