import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tryWebhook } from '@filo/api';
import { type FakeServer, startFakeServer } from '../../test-support/fake-server.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let shop: FakeServer;
let open: RunningEngine;

beforeAll(async () => {
  shop = await startFakeServer(({ path }) => {
    if (path === '/broken') return { status: 503, body: { error: 'closed' } };
    if (path === '/away') return { status: 302, headers: { location: 'http://169.254.169.254/latest' }, body: '' };
    return { body: { order: { state: 'shipped', lines: [2, 3] } } };
  });
  open = await runEngine();
});
afterAll(async () => {
  await open.stop();
  await shop.close();
});

const call = { method: 'GET' as const };

describe('a web call on trial', () => {
  it('is made as a flow would make it, once, and answers what the flow would see', async () => {
    const select = { state: 'body.order.state', total: '$sum(body.order.lines)', none: 'body.nothing' };
    const body = { number: 'AB1234' };
    const request = { method: 'POST' as const, url: `${shop.url}/orders?x=1`, headers: { 'X-Shop': 'yarn' }, body, secret: 'hush', select };
    expect(await open.api.call(tryWebhook, { body: request })).toEqual({
      done: { status: 200, selected: { state: 'shipped', total: 5, none: null } },
    });
    const [received] = shop.received;
    expect(received).toMatchObject({ method: 'POST', path: '/orders?x=1', text: JSON.stringify(body) });
    expect(received?.headers).toMatchObject({
      'x-shop': 'yarn',
      'content-type': 'application/json',
      'idempotency-key': expect.stringMatching(/^try-/),
      'filo-signature': expect.any(String),
    });
  });

  it.each([
    ['/broken', {}, { code: 'http-status', status: 503 }],
    ['/orders', { select: { x: 'body.(' } }, { code: 'select' }],
    ['/orders', { headers: { 'bad name': 'x' } }, { code: 'network' }],
    ['/orders', { headers: { good: 'a\r\nb: c' } }, { code: 'network' }],
  ])('of %s with %j fails as %j, and is not made again', async (path, more, failed) => {
    const before = shop.received.length;
    expect(await open.api.call(tryWebhook, { body: { ...call, url: shop.url + path, ...more } })).toMatchObject({ failed });
    expect(shop.received.length - before).toBeLessThanOrEqual(1);
  });

  it.each([
    [{ ...call, url: 'ftp://shop.example/x' }, 'bad-url'],
    [{ ...call, url: 'not an address' }, 'bad-url'],
    [{ ...call, url: '/api/v1/flows' }, 'address-refused'],
  ])('of %j is refused', async (body, code) => {
    expect(await open.api.call(tryWebhook, { body })).toMatchObject({ failed: { code } });
  });

  it('reaches the demo of its own installation', async () => {
    const body = { ...call, url: '/demo/orders/AB1234', select: { state: 'body.state' } };
    expect(await open.api.call(tryWebhook, { body })).toEqual({ done: { status: 200, selected: { state: 'shipped' } } });
  });

  it.each([
    [{ url: 'http://x.example' }, 'method'],
    [{ ...call, url: '' }, 'url'],
    [{ ...call, url: 'http://x.example', timeoutMs: 600_000 }, 'timeoutMs'],
    [{ ...call, url: 'http://x.example', headers: { a: 1 } }, 'headers.a'],
    [{ ...call, url: 'http://x.example', retries: 5 }, 'body'],
  ])('is not %j', async (body, path) => {
    await expect(open.api.call(tryWebhook, { body: body as never })).rejects.toMatchObject({
      code: 'invalid-request',
      document: { errors: [{ path: expect.stringContaining(path) }] },
    });
  });
});

it('never comes near private addresses unless the operator allows it, also by a redirect', async () => {
  const guarded = await runEngine({ FILO_ALLOW_PRIVATE_HOSTS: new URL(shop.url).hostname });
  const { length } = shop.received;
  for (const url of ['http://169.254.169.254/latest', 'http://10.0.0.1/', 'http://[::1]:5432/', `${shop.url}/away`])
    expect(await guarded.api.call(tryWebhook, { body: { ...call, url, timeoutMs: 3000 } })).toMatchObject({
      failed: { code: 'address-refused' },
    });
  expect(shop.received.length - length).toBe(1);
  await guarded.stop();
});
