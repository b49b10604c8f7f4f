import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Endpoint, endpoints, problem } from '@filo/api';
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let running: RunningEngine;

beforeAll(async () => {
  running = await runEngine();
});
afterAll(() => running.stop());

/** What the whole database holds, as one number: nothing may change it. */
async function databaseDigest(): Promise<string> {
  const client = new pg.Client({ connectionString: running.database.url });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const digest = createHash('sha256');
  for (const { name } of tables) {
    if (name === 'api_keys') continue;
    const { rows } = await client.query(`SELECT md5(string_agg(t::text, '\n' ORDER BY t::text)) AS sum FROM ${name} t`);
    digest.update(`${name} ${JSON.stringify(rows)}`);
  }
  await client.end();
  return digest.digest('hex');
}

interface Attempt {
  endpoint: Endpoint;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

const pathOf = (endpoint: Endpoint, value: string): string => endpoint.path.replaceAll(/:\w+/g, value);

async function attempt({ endpoint, path = pathOf(endpoint, randomUUID()), headers = {}, body }: Attempt): Promise<Response> {
  return fetch(running.url + path, {
    method: endpoint.method,
    headers: { authorization: `Bearer ${running.apiKey}`, ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : Uint8Array.from(body) }),
  });
}

/** A refusal is a 4xx problem document that says nothing of our insides. */
async function expectRefused(response: Response, codes?: readonly string[]): Promise<void> {
  const text = await response.text();
  expect({ status: response.status, text }).toMatchObject({ status: expect.toBeOneOf4xx() });
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const document = problem.parse(JSON.parse(text));
  expect(document.status).toBe(response.status);
  if (codes) expect(codes).toContain(document.code);
  expect(text).not.toMatch(/node_modules|at .+\.(ts|js):\d|SELECT |INSERT /);
}

expect.extend({
  toBeOneOf4xx: (status: unknown) => ({
    pass: typeof status === 'number' && status >= 400 && status < 500,
    message: () => `expected a 4xx, got ${String(status)}`,
  }),
});

declare module 'expect' {
  interface AsymmetricMatchers {
    toBeOneOf4xx(): number;
  }
}

const withJson = endpoints.filter((endpoint) => endpoint.body);
const json = { 'content-type': 'application/json' };
const named = (list: readonly Endpoint[]): [string, Endpoint][] =>
  list.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]);

describe('bad input', () => {
  let before: string;
  beforeAll(async () => {
    before = await databaseDigest();
  });
  afterAll(async () => {
    expect(await databaseDigest()).toBe(before);
  });

  it.each(named(endpoints.filter((endpoint) => endpoint.access !== 'public')))('%s refuses strangers', async (_, endpoint) => {
    await expectRefused(await attempt({ endpoint, headers: { authorization: '' } }), [
      'not-signed-in',
      'channel-not-found',
      'unsupported-media-type',
    ]);
    await expectRefused(await attempt({ endpoint, headers: { authorization: 'Bearer filo_wrong' } }), [
      'not-signed-in',
      'channel-not-found',
      'unsupported-media-type',
    ]);
    await expectRefused(await attempt({ endpoint, headers: { authorization: 'Basic YTpi' } }), [
      'not-signed-in',
      'channel-not-found',
      'unsupported-media-type',
    ]);
    await expectRefused(await attempt({ endpoint, headers: { authorization: '', cookie: 'filo_session=made-up' } }), [
      'not-signed-in',
      'channel-not-found',
      'unsupported-media-type',
    ]);
  });

  it.each(named(withJson))('%s refuses broken JSON, other encodings and huge bodies', async (_, endpoint) => {
    await expectRefused(await attempt({ endpoint, headers: json, body: '{"a":' }), ['broken-json']);
    await expectRefused(await attempt({ endpoint, headers: json, body: Uint8Array.of(0x22, 0xff, 0x22) }), ['broken-json']);
    await expectRefused(await attempt({ endpoint, headers: { 'content-type': 'text/plain' }, body: '{}' }), ['unsupported-media-type']);
    await expectRefused(await attempt({ endpoint, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1' }), [
      'unsupported-media-type',
    ]);
    await expectRefused(await attempt({ endpoint, headers: json, body: JSON.stringify({ text: 'x'.repeat(1_100_000) }) }), [
      'body-too-large',
    ]);
  });

  it.each(named(withJson))('%s refuses bodies of the wrong kind', async (_, endpoint) => {
    const bodies = [
      'null',
      'true',
      '42',
      '"text"',
      '[]',
      '[{}]',
      '{"unexpected":{"a":[1,2]}}',
      '{"text":"\\u0000","user":"\\u0000","name":"\\u0000"}',
      '{"text":"\\ud800"}',
      '{"__proto__":{"admin":true}}',
      '['.repeat(5000) + ']'.repeat(5000),
    ];
    for (const body of bodies) {
      const response = await attempt({ endpoint, headers: json, body });
      // An endpoint without required fields reads null as "nothing", and then the id is unknown.
      await expectRefused(response);
    }
  });

  it.each(named(endpoints.filter((endpoint) => endpoint.params)))('%s refuses ids that do not exist', async (_, endpoint) => {
    const ids = ['nonsense', '0', '-1', '%00', '..%2f..%2fetc', "'%3B--", randomUUID(), '9'.repeat(18), 'x'.repeat(90)];
    for (const id of ids)
      await expectRefused(await attempt({ endpoint, path: pathOf(endpoint, id), ...(endpoint.body && { headers: json, body: '{}' }) }));
  });

  it.each(named(endpoints.filter((endpoint) => endpoint.query)))('%s refuses queries of the wrong kind', async (_, endpoint) => {
    const queries = [
      'limit=0',
      'limit=x',
      'limit=201',
      'limit=1&limit=2',
      'cursor=made-up',
      'cursor=W10',
      `cursor=${'x'.repeat(600)}`,
      'cursor=%00',
    ];
    const refused = queries.map(async (query) => attempt({ endpoint, path: `${pathOf(endpoint, randomUUID())}?${query}` }));
    for (const response of await Promise.all(refused)) await expectRefused(response);
  });

  it.each(named(endpoints.filter((endpoint) => endpoint.upload)))('%s refuses forms without a file', async (_, endpoint) => {
    await expectRefused(await attempt({ endpoint, headers: json, body: '{}' }));
    const form = new FormData();
    form.set('other', 'text');
    const response = await fetch(running.url + pathOf(endpoint, randomUUID()), {
      method: 'POST',
      headers: { authorization: `Bearer ${running.apiKey}` },
      body: form,
    });
    await expectRefused(response);
    await expectRefused(await attempt({ endpoint, headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nbroken' }));
  });

  it.each(named(endpoints))('%s refuses methods it does not have', async (_, endpoint) => {
    const response = await fetch(running.url + pathOf(endpoint, randomUUID()), { method: 'PROPFIND' });
    await expectRefused(response);
  });
});

it('refuses addresses that do not exist', async () => {
  for (const path of ['/api/v1/nothing', '/nothing', '/api/v1/flows/a/b/c/d', '/%E0%A4%A', `/${'x'.repeat(3000)}`])
    await expectRefused(await fetch(running.url + path));
});
