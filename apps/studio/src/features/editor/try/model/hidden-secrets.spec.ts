import { describe, expect, it } from '@jest/globals';
import { visibleAddress, visibleHeaders } from './hidden-secrets.ts';

const request = { method: 'GET' as const, url: '', timeoutMs: 1, retries: 0, select: {} };

describe('a web call that is looked at', () => {
  it.each([
    ['https://shop.example/x?token=abc&n=1#top', 'https://shop.example/x?token=••••••&n=1#top'],
    ['https://ada:pw@shop.example/', 'https://••••••@shop.example/'],
    ['/demo/orders/AB1234', '/demo/orders/AB1234'],
  ])('shows %s as %s', (url, shown) => {
    expect(visibleAddress(url)).toBe(shown);
  });

  it('hides what is secret in its headers', () => {
    const headers = { Authorization: 'Bearer x', 'X-Api-Key': 'y', Accept: 'application/json' };
    expect(visibleHeaders({ ...request, headers, secret: 'z' })).toEqual([
      ['Authorization', '••••••'],
      ['X-Api-Key', '••••••'],
      ['Accept', 'application/json'],
      ['Filo-Signature', '••••••'],
    ]);
  });
});
