import { describe, expect, it } from '@jest/globals';
import { isSameOrigin } from './same-origin.ts';

describe('isSameOrigin', () => {
  const host = 'filo.example.com';
  it.each([
    [true, {}, null],
    [true, { 'sec-fetch-site': 'same-origin' }, null],
    [true, { 'sec-fetch-site': 'none' }, null],
    [false, { 'sec-fetch-site': 'same-site' }, null],
    [false, { 'sec-fetch-site': 'cross-site', origin: `https://${host}` }, null],
    [true, { origin: `https://${host}` }, null],
    [true, { origin: 'https://public.example.com' }, 'https://public.example.com'],
    [false, { origin: 'https://evil.example.com' }, 'https://public.example.com'],
    [false, { origin: `https://${host}.evil.com` }, null],
    [false, { origin: 'null' }, null],
  ])('is %s for %j', (expected, headers, publicUrl) => {
    expect(isSameOrigin({ host, ...headers }, publicUrl)).toBe(expected);
  });
});
