import { describe, expect, it } from '@jest/globals';
import { checkPattern, longestPattern } from './pattern.ts';

describe('checkPattern', () => {
  it.each(['\\d{4}', '[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]', '(?i)rma-\\d+', '^(a+)+$'])('accepts %s', (pattern) => {
    expect(checkPattern(pattern)).toEqual({ ok: true });
  });

  it.each([
    ['', 'empty'],
    ['a'.repeat(longestPattern + 1), 'too-long'],
    ['(', 'invalid'],
    ['[z-a]', 'invalid'],
    ['(?=a)', 'invalid'],
    ['(a)\\1', 'invalid'],
  ])('refuses %s as %s', (pattern, code) => {
    expect(checkPattern(pattern)).toMatchObject({ ok: false, code, message: expect.stringMatching(/./) });
  });
});
