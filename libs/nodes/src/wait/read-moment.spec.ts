import { describe, expect, it } from '@jest/globals';
import { readMoment } from './read-moment.ts';

const rome = (text: string, now: string): string | undefined => {
  const moment = readMoment(text, Date.parse(now), 'Europe/Rome');
  return moment === undefined ? undefined : new Date(moment).toISOString();
};

const moments: [label: string, text: string, now: string, moment: string | undefined][] = [
  ['a time of day still to come', '09:00', '2025-01-06T07:00:00Z', '2025-01-06T08:00:00.000Z'],
  ['the same minute is tomorrow', '09:00', '2025-01-06T08:00:00Z', '2025-01-07T08:00:00.000Z'],
  ['one digit for the hour', '9:30', '2025-01-06T07:00:00Z', '2025-01-06T08:30:00.000Z'],
  ['over the change to summer time', '09:00', '2026-03-28T12:00:00Z', '2026-03-29T07:00:00.000Z'],
  ['over the change to winter time', '09:00', '2026-10-24T12:00:00Z', '2026-10-25T08:00:00.000Z'],
  ['a time that the change skips is moved forward', '02:30', '2026-03-28T12:00:00Z', '2026-03-29T01:30:00.000Z'],
  ['a date is its first moment there', '2025-07-01', '2025-01-06T07:00:00Z', '2025-06-30T22:00:00.000Z'],
  ['a date and time without offset', '2025-07-01 15:00', '2025-01-06T07:00:00Z', '2025-07-01T13:00:00.000Z'],
  ['a date and time with offset', '2025-07-01T15:00:00Z', '2025-01-06T07:00:00Z', '2025-07-01T15:00:00.000Z'],
  ['a day that does not exist', '2025-02-31', '2025-01-06T07:00:00Z', undefined],
  ['a time that does not exist', '25:00', '2025-01-06T07:00:00Z', undefined],
  ['nothing', '', '2025-01-06T07:00:00Z', undefined],
  ['words', 'tomorrow', '2025-01-06T07:00:00Z', undefined],
];

describe('readMoment', () => {
  it.each(moments)('%s', (_label, text, now, moment) => {
    expect(rome(text, now)).toBe(moment);
  });
});
