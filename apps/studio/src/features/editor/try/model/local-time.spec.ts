import { describe, expect, it } from '@jest/globals';
import { localTime, momentOf } from './local-time.ts';

describe('the clock of a time zone', () => {
  it.each([
    ['2025-01-06T09:00', 'Europe/Rome', '2025-01-06T08:00:00.000Z'],
    ['2025-07-06T09:00', 'Europe/Rome', '2025-07-06T07:00:00.000Z'],
    ['2025-03-30T12:00', 'Europe/Rome', '2025-03-30T10:00:00.000Z'],
    ['2025-01-01T00:30', 'America/New_York', '2025-01-01T05:30:00.000Z'],
    ['2025-01-06T09:00', 'UTC', '2025-01-06T09:00:00.000Z'],
  ])('%s in %s is %s', (local, timezone, iso) => {
    expect(new Date(momentOf(local, timezone) ?? Number.NaN).toISOString()).toBe(iso);
    expect(localTime(Date.parse(iso), timezone)).toBe(local);
  });

  it('means nothing while it is not complete', () => {
    expect(momentOf('', 'UTC')).toBeUndefined();
  });
});
