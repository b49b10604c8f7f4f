import { describe, expect, it } from '@jest/globals';
import { unstorable } from './unstorable.ts';

describe('unstorable', () => {
  it.each([null, undefined, 1, 'text', '🧵', { a: [{ b: 'c' }] }, []])('lets %j through', (value) => {
    expect(unstorable(value)).toBeUndefined();
  });

  it.each([
    ['NUL', { a: ['x\0'] }],
    ['a lone surrogate', { a: '\ud800' }],
    ['NUL in a key', { 'a\0': 1 }],
    ['__proto__', JSON.parse('{"a":{"__proto__":{"admin":true}}}')],
    ['endless nesting', JSON.parse('['.repeat(2000) + ']'.repeat(2000))],
  ])('stops %s', (_, value) => {
    expect(unstorable(value)).toEqual(expect.any(String));
  });
});
