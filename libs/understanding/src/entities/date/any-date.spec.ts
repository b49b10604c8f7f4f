import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { recogniseDate } from './recognise.ts';

const now = Date.UTC(2026, 10, 21, 9);
const day = fc
  .record({ year: fc.integer({ min: 1930, max: 2040 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map((date) => DateTime.fromObject(date, { zone: 'Europe/Rome' }));
const real = day.filter((date) => date.isValid);
const formats = {
  it: [
    'd/M/yyyy',
    'dd/MM/yyyy',
    'd.M.yyyy',
    'dd-MM-yyyy',
    'd MMMM yyyy',
    "'il' d MMMM yyyy",
    'cccc d MMMM yyyy',
    'd MMM yyyy',
    'yyyy-MM-dd',
  ],
  'en-GB': ['d/M/yyyy', 'd MMMM yyyy', 'MMMM d, yyyy', 'cccc, d MMMM yyyy', "'the' d 'of' MMMM, yyyy", 'yyyy-MM-dd'],
  'en-US': ['M/d/yyyy', 'MM/dd/yyyy', 'MMMM d, yyyy', 'cccc, MMMM d, yyyy', 'MMM d yyyy', 'yyyy-MM-dd'],
};

describe('dates in full', () => {
  it.each(Object.entries(formats))('reads every way of writing a date in %s', (language, ways) => {
    fc.assert(
      fc.property(real, fc.constantFrom(...ways), (date, way) => {
        const written = date.setLocale(language).toFormat(way);
        const recognition = recogniseDate(written, { language, now, timezone: 'Europe/Rome' });
        expect({ written, value: recognition?.value }).toEqual({ written, value: date.toISODate() });
      }),
    );
  });

  it.each(['29/02/2027', '30/02/2028', '31/04/2026', '31/06', '31/09/2026', '31/11', '0/5/2026', '5/0/2026'])('finds no %s', (written) => {
    expect(recogniseDate(written, { language: 'it', now, timezone: 'Europe/Rome' })).toBeNull();
  });
});
