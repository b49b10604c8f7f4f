import { describe, expect, it } from '@jest/globals';
import type { FetchLimits, GuardedFetch } from '../security/guarded-fetch.ts';
import type { OutgoingRequest } from '../security/redirect.ts';
import { withOwnAddress } from './own-address.ts';

const limits = { timeoutMs: 1000, maxBytes: 1000 };

function recorder(): { made: { request: OutgoingRequest; limits: FetchLimits }[]; fetch: GuardedFetch } {
  const made: { request: OutgoingRequest; limits: FetchLimits }[] = [];
  const answer = { status: 200, headers: {}, body: new Uint8Array() };
  return { made, fetch: (request, given) => Promise.resolve((made.push({ request, limits: given }), answer)) };
}

describe('withOwnAddress', () => {
  it.each([
    ['http://127.0.0.1:3000', '127.0.0.1'],
    ['https://filo.example', 'filo.example'],
    ['http://[::1]:3000', '::1'],
  ])('calls %s, and lets the guard open for that host alone', async (base, host) => {
    const { made, fetch } = recorder();
    const answer = await withOwnAddress(fetch, () => base)({ url: '/demo/orders/AB1234?x=1', method: 'GET' }, limits);
    expect(answer).toMatchObject({ status: 200 });
    expect(made).toEqual([
      { request: { url: `${base}/demo/orders/AB1234?x=1`, method: 'GET' }, limits: { ...limits, allowPrivate: [host] } },
    ]);
  });

  it.each([
    '/',
    '/demo',
    '/demonstration/x',
    '/api/v1/flows',
    '/health/live',
    '/demo/../api/v1/owner',
    '/demo/%2e%2e/api/v1/owner',
    '/demo/..\\api/v1/owner',
    '//evil.example/demo/orders',
    '/\\evil.example/demo/orders',
    '//127.0.0.1:5432/demo/',
    '//[/demo/',
    '/\t/evil.example/demo/',
  ])('refuses %j and calls nothing', async (url) => {
    const { made, fetch } = recorder();
    const answer = await withOwnAddress(fetch, () => 'http://127.0.0.1:3000')({ url }, limits);
    expect(answer).toMatchObject({ failed: { code: 'address-refused', text: expect.stringContaining('/demo/') } });
    expect(made).toEqual([]);
  });

  it('says what is missing where it cannot tell its own address', async () => {
    const { made, fetch } = recorder();
    const answer = await withOwnAddress(fetch, () => null)({ url: '/demo/orders/AB1234' }, limits);
    expect(answer).toMatchObject({ failed: { code: 'bad-url', text: expect.stringContaining('PUBLIC_URL') } });
    expect(made).toEqual([]);
  });

  it.each(['https://api.example/x', 'demo/orders/AB1234', ''])('leaves %j to the guard as it is', async (url) => {
    const { made, fetch } = recorder();
    await withOwnAddress(fetch, () => 'http://127.0.0.1:3000')({ url }, limits);
    expect(made).toEqual([{ request: { url }, limits }]);
  });
});
