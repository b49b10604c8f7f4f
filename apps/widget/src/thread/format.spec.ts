import { describe, expect, it } from '@jest/globals';
import { translate } from '../texts/translate.ts';
import { createFormat } from './format.ts';

const italian = createFormat('it', translate('it'));
const english = createFormat('en-GB', translate('en'));
const now = new Date(2026, 2, 10, 0, 30);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('dates and sizes', () => {
  it.each([
    [at(2026, 2, 10, 0, 5), 'Today', 'Oggi'],
    [at(2026, 2, 9, 23, 55), 'Yesterday', 'Ieri'],
    [at(2026, 2, 7, 12, 0), 'Saturday 7 March', 'sabato 7 marzo'],
    [at(2025, 11, 31, 12, 0), '31 December 2025', '31 dicembre 2025'],
  ])('the day of %s', (moment, inEnglish, inItalian) => {
    expect([english.day(moment, now), italian.day(moment, now)]).toEqual([inEnglish, inItalian]);
  });

  it('writes the time as the visitor does', () => {
    const moment = at(2026, 2, 10, 14, 5);
    expect([english.time(moment), createFormat('en-US', translate('en')).time(moment)]).toEqual([
      '14:05',
      expect.stringMatching(/^2:05\sPM$/),
    ]);
  });

  it.each([
    [12, /^12 byte/],
    [48_044, /^48 kB$/],
    [3_400_000, /^3\.4 MB$/],
    [20_000_000, /^20 MB$/],
  ])('%d bytes', (bytes, written) => {
    expect(english.size(bytes)).toMatch(written);
  });

  it.each([
    [0, '0:00'],
    [75.9, '1:15'],
    [Number.NaN, '0:00'],
    [Number.POSITIVE_INFINITY, '0:00'],
  ])('%d seconds of a recording', (seconds, written) => {
    expect(italian.duration(seconds)).toBe(written);
  });
});
