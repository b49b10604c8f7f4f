import { describe, expect, it } from '@jest/globals';
import { safePattern } from './pattern.ts';

function compiled(source: string, flags?: string) {
  const pattern = safePattern(source, flags);
  if ('error' in pattern) throw new Error(pattern.error);
  return pattern;
}

describe('safePattern', () => {
  it('finds, and gives groups', () => {
    const pattern = compiled('([A-Z]{2})(\\d{4})(x)?');
    expect(pattern.test('order AB1234 please')).toBe(true);
    expect(pattern.exec('order AB1234 please')).toEqual(['AB1234', 'AB', '1234', null]);
    expect(pattern.exec('nothing')).toBeNull();
  });

  it.each([
    ['ab', 'i', 'xABx', true],
    ['ab', '', 'xABx', false],
    ['^b$', 'm', 'a\nb', true],
    ['a.b', 's', 'a\nb', true],
    ['^\\p{L}+$', 'u', 'città', true],
    ['(?<year>\\d{4})', '', 'in 2025', true],
    ['^\\u0061$', '', 'a', true],
  ])('/%s/%s on %j is %s', (source, flags, text, expected) => {
    expect(compiled(source, flags).test(text)).toBe(expected);
  });

  it('answers at once where a backtracking engine would hang', () => {
    expect(compiled('^(a+)+$').test(`${'a'.repeat(50_000)}!`)).toBe(false);
  });

  it.each([
    ['(', ''],
    ['(?=a)b', ''],
    ['(a)\\1', ''],
    ['a', 'q'],
    ['a'.repeat(1001), ''],
    ['((a{1,900}){1,900}){1,900}', ''],
  ])('refuses /%s/%s', (source, flags) => {
    expect(safePattern(source, flags)).toEqual({ error: expect.any(String) });
  });
});
