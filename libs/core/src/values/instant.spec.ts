import { describe, expect, it } from '@jest/globals';
import { readInstant } from './instant.ts';

describe('readInstant', () => {
  it.each([
    ['2025-01-06', '2025-01-06T00:00:00.000Z', false],
    ['2025-01-06T10:30', '2025-01-06T10:30:00.000Z', false],
    ['2025-01-06 10:30:15', '2025-01-06T10:30:15.000Z', false],
    ['2025-01-06T10:30:15.123Z', '2025-01-06T10:30:15.123Z', true],
    ['2025-01-06T10:30+02:00', '2025-01-06T08:30:00.000Z', true],
    ['2025-01-06T10:30-0330', '2025-01-06T14:00:00.000Z', true],
  ])('%s', (text, iso, zoned) => {
    expect(readInstant(text)).toEqual({ at: Date.parse(iso), zoned });
  });

  it.each(['', 'tomorrow', '06/01/2025', '2025-02-30T25:00', '2025', '2025-1-6'])('refuses "%s"', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });
});
