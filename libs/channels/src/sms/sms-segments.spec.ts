import { describe, expect, it } from '@jest/globals';
import { type SmsSegments, smsSegments } from './sms-segments.ts';

const cases: [string, string, SmsSegments['encoding'], number, number][] = [
  ['nothing', '', 'GSM-7', 0, 0],
  ['a word', 'Hello', 'GSM-7', 5, 1],
  ['a capital with an accent', 'È così', 'UCS-2', 6, 1],
  ['small letters with Italian accents', 'Perché è così', 'GSM-7', 13, 1],
  ['a full message', 'a'.repeat(160), 'GSM-7', 160, 1],
  ['one letter more', 'a'.repeat(161), 'GSM-7', 161, 2],
  ['two full parts', 'a'.repeat(306), 'GSM-7', 306, 2],
  ['three parts', 'a'.repeat(307), 'GSM-7', 307, 3],
  ['the euro sign counts twice', '€'.repeat(80), 'GSM-7', 160, 1],
  ['a sign of two septets goes whole into the next part', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['one emoji', '🎉', 'UCS-2', 2, 1],
  ['a full message of UCS-2', 'ж'.repeat(70), 'UCS-2', 70, 1],
  ['one letter more of UCS-2', 'ж'.repeat(71), 'UCS-2', 71, 2],
  ['an emoji is not torn', `${'ж'.repeat(66)}🎉${'ж'.repeat(66)}`, 'UCS-2', 134, 3],
];

describe('smsSegments', () => {
  it.each(cases)('%s', (_name, text, encoding, units, segments) => {
    expect(smsSegments(text)).toEqual({ encoding, units, segments });
  });
});
