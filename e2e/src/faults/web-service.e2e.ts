import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { FakeWebService, type WebScript } from '../fakes/web-service/fake-web-service.ts';
import { askingService } from '../flows/asking-service.ts';
import { type Desk, openDesk } from './desk.ts';

const left = (count: number) => ({ status: 200, json: { left: count } });
const big = 'x'.repeat(2 * 1024 * 1024);

/** What the service does, and what the customer hears then. */
const cases: { what: string; script: WebScript; calls: number; hears: string }[] = [
  { what: 'answers', script: () => left(3), calls: 1, hears: '3 left' },
  { what: 'fails twice and answers then', script: (_, n) => (n < 2 ? { status: 500 } : left(4)), calls: 3, hears: '4 left' },
  { what: 'asks to come back', script: (_, n) => (n < 1 ? { status: 429 } : left(5)), calls: 2, hears: '5 left' },
  { what: 'does not want it', script: () => ({ status: 404 }), calls: 1, hears: 'I cannot look right now' },
  { what: 'answers without an end', script: () => ({ status: 200, json: { left: big } }), calls: 1, hears: 'I cannot look right now' },
  {
    what: 'sends it elsewhere',
    script: ({ path }) => (path === '/stock' ? { status: 307, headers: { location: '/shelf' } } : left(6)),
    calls: 2,
    hears: '6 left',
  },
];

describe.each(backends.slice(0, 1))('a web service that a flow calls', (backend) => {
  let desk: Desk;
  let service: FakeWebService;

  beforeEach(async () => {
    service = await FakeWebService.start();
    desk = await openDesk({ backend, flow: askingService(service.url, service.secret), env: { FILO_ALLOW_PRIVATE_HOSTS: 'true' } });
  });

  afterEach(async () => {
    await desk.close();
    await service.close();
  });

  it.each(cases)('$what', async ({ script, calls, hears }) => {
    service.script = script;
    const customer = desk.telegram.customer(9500);
    await customer.says('teapots');
    await customer.hearsMessages(2);
    expect(customer.heard).toEqual(['Let me look', hears]);
    expect(service.calls.all).toHaveLength(calls);
    expect(service.calls.all.every(({ signed, body }) => signed && JSON.stringify(body) === '{"item":"teapots"}')).toBe(true);
    expect(new Set(service.calls.all.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });
});
