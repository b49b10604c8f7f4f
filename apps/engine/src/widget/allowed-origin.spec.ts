import { describe, expect, it } from '@jest/globals';
import { isOriginAllowed } from './allowed-origin.ts';

describe('isOriginAllowed', () => {
  it.each([
    [true, undefined, ['https://shop.example']],
    [true, 'https://any.example', []],
    [true, 'https://shop.example', ['https://shop.example/']],
    [true, 'https://filo.example', ['https://shop.example']],
    [false, 'https://shop.example.evil.com', ['https://shop.example']],
    [false, 'http://shop.example', ['https://shop.example']],
    [false, 'null', ['https://shop.example']],
  ])('is %s for %s', (expected, origin, allowed) => {
    expect(isOriginAllowed(origin, allowed, ['https://filo.example'])).toBe(expected);
  });
});
