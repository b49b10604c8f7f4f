import { describe, expect, it } from '@jest/globals';
import { isOpen } from './is-open.ts';
import { schedule } from '@filo/core';

const desk = schedule.parse({
  week: {
    mon: [
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '18:00' },
    ],
    fri: [{ from: '22:00', to: '02:00' }],
    sat: [{ from: '20:00', to: '24:00' }],
    sun: [{ from: '02:30', to: '03:30' }],
  },
  holidays: ['12-25', '2026-04-06'],
  timezone: 'Europe/Rome',
});

/** Rome is UTC+1 in winter and UTC+2 in summer; the clocks change on 2026-03-29 and 2026-10-25. */
const moments: [string, string, boolean][] = [
  ['opens on the minute', '2026-01-12T08:00:00Z', true],
  ['is closed the second before', '2026-01-12T07:59:59Z', false],
  ['closes on the minute', '2026-01-12T12:00:00Z', false],
  ['opens again after lunch', '2026-01-12T13:00:00Z', true],
  ['keeps the wall clock in summer', '2026-07-13T07:00:00Z', true],
  ['keeps the wall clock in summer, before', '2026-07-13T06:59:00Z', false],
  ['goes on past midnight', '2026-01-17T00:30:00Z', true],
  ['ends in the night', '2026-01-17T01:00:00Z', false],
  ['is open up to 24:00', '2026-01-17T22:59:59Z', true],
  ['is closed from 24:00', '2026-01-17T23:00:00Z', false],
  ['is closed on a fixed holiday', '2026-04-06T08:00:00Z', false],
  ['is closed on a holiday of every year', '2028-12-25T08:00:00Z', false],
  ['keeps a night that begins before a holiday', '2027-12-25T00:30:00Z', true],
  ['is closed on a day without hours', '2026-01-13T10:00:00Z', false],
  ['opens at once in spring when the opening time is skipped', '2026-03-29T01:00:00Z', true],
  ['closes in spring by the clock on the wall', '2026-03-29T01:30:00Z', false],
  ['is open in the first pass of the repeated hour of autumn', '2026-10-25T00:45:00Z', true],
  ['is open in the second pass of the repeated hour of autumn', '2026-10-25T01:45:00Z', true],
];

describe('isOpen', () => {
  it.each(moments)('%s', (_label, moment, open) => {
    expect(isOpen(desk, Date.parse(moment), 'UTC')).toBe(open);
  });

  it('uses the time zone of the flow when the schedule names none', () => {
    const local = { ...desk, timezone: undefined };
    expect(isOpen(local, Date.parse('2026-01-12T08:30:00Z'), 'UTC')).toBe(false);
    expect(isOpen(local, Date.parse('2026-01-12T09:30:00Z'), 'UTC')).toBe(true);
  });

  it('lets a night that begins before a holiday run to its end', () => {
    const night = schedule.parse({ week: { fri: [{ from: '22:00', to: '02:00' }] }, holidays: ['2026-12-26'] });
    expect(isOpen(night, Date.parse('2026-12-26T01:00:00Z'), 'UTC')).toBe(true);
    const eve = schedule.parse({ week: { fri: [{ from: '22:00', to: '02:00' }] }, holidays: ['12-25'] });
    expect(isOpen(eve, Date.parse('2026-12-26T01:00:00Z'), 'UTC')).toBe(false);
  });
});
