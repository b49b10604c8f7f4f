import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addUser, listFlows, makeApiKey, makeOwner, readSession, removeUser, revokeApiKey } from '@filo/api';
import { createFiloClient } from '@filo/sdk';
import { type RunningEngine, runEngine, signInAs, testOwner } from '../../test-support/running-engine.ts';

let running: RunningEngine;

beforeAll(async () => {
  running = await runEngine();
});
afterAll(() => running.stop());

const agent = { name: 'Bo Agent', email: 'bo@example.com', password: 'nine purple kettles hum' };

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(running.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: unknown }).code;

describe('the owner account', () => {
  it('is made once', async () => {
    await expect(createFiloClient({ baseUrl: running.url }).call(makeOwner, { body: testOwner })).rejects.toMatchObject({
      status: 409,
      code: 'owner-exists',
    });
  });
});

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await post('/api/v1/session', { email: testOwner.email.toUpperCase(), password: testOwner.password });
    expect(response.headers.get('set-cookie')).toMatch(/^filo_session=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/);
  });

  it.each([
    ['a wrong password', { email: testOwner.email, password: 'wrong' }],
    ['an unknown email', { email: 'nobody@example.com', password: testOwner.password }],
  ])('answers the same to %s', async (_, credentials) => {
    const response = await post('/api/v1/session', credentials);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      type: 'urn:filo:problem:wrong-credentials',
      title: 'Email or password is wrong',
      status: 401,
      code: 'wrong-credentials',
      detail: 'Email or password is wrong.',
    });
  });

  it('is held back after many tries, for this email', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 15 }, () => post('/api/v1/session', { email: 'guess@example.com', password: 'wrong' })),
    );
    const held = attempts.filter((response) => response.status === 429);
    expect(held).toHaveLength(5);
    expect(Number(held[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post('/api/v1/session', { email: testOwner.email, password: testOwner.password })).status).toBe(200);
  });

  it('ends on the server when signing out', async () => {
    const cookie = await signInAs(running.url, testOwner.email, testOwner.password);
    const own = createFiloClient({ baseUrl: running.url, headers: { cookie } });
    expect(await own.call(readSession, {})).toMatchObject({ user: { email: testOwner.email, role: 'owner' } });
    const out = await fetch(`${running.url}/api/v1/session`, { method: 'DELETE', headers: { cookie } });
    expect(out.status).toBe(204);
    await expect(own.call(readSession, {})).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});

describe('a session used by another site', () => {
  it.each([
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'sec-fetch-site': 'same-site' }],
    ['another Origin', { origin: 'https://evil.example' }],
    ['an opaque Origin', { origin: 'null' }],
  ])('changes nothing with %s', async (_, headers) => {
    const response = await post('/api/v1/api-keys', { name: 'stolen', scopes: ['flows'] }, { cookie: running.cookie, ...headers });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('cross-site');
  });

  it('works from our own pages', async () => {
    const response = await post('/api/v1/api-keys', { name: 'mine', scopes: ['flows'] }, { cookie: running.cookie, origin: running.url });
    expect(response.status).toBe(201);
  });

  it('takes no form that a page could send without asking', async () => {
    const response = await fetch(`${running.url}/api/v1/api-keys`, {
      method: 'POST',
      headers: { cookie: running.cookie, 'content-type': 'text/plain' },
      body: '{"name":"x","scopes":["flows"]}',
    });
    expect(await codeOf(response)).toBe('unsupported-media-type');
  });
});

describe('API keys', () => {
  it('do what their scopes say, until they are revoked', async () => {
    const made = await running.api.call(makeApiKey, { body: { name: 'flows only', scopes: ['flows'] } });
    const client = createFiloClient({ baseUrl: running.url, apiKey: made.key });
    expect(await client.call(listFlows, {})).toMatchObject({ nextCursor: null });
    await expect(client.call(makeApiKey, { body: { name: 'more', scopes: ['flows'] } })).rejects.toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
    await running.api.call(revokeApiKey, { params: { id: made.id } });
    await expect(client.call(listFlows, {})).rejects.toMatchObject({ status: 401, code: 'not-signed-in' });
  });

  it('cannot give more than they have', async () => {
    const { key } = await running.api.call(makeApiKey, { body: { name: 'settings only', scopes: ['settings'] } });
    const client = createFiloClient({ baseUrl: running.url, apiKey: key });
    await expect(client.call(makeApiKey, { body: { name: 'all', scopes: ['settings', 'flows'] } })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('agents', () => {
  it('may not do what is the owner’s, and are out at once when removed', async () => {
    const { id } = await running.api.call(addUser, { body: agent });
    await expect(running.api.call(addUser, { body: { ...agent, email: 'BO@example.com' } })).rejects.toMatchObject({
      code: 'already-exists',
    });
    const cookie = await signInAs(running.url, agent.email, agent.password);
    const own = createFiloClient({ baseUrl: running.url, headers: { cookie } });
    await expect(own.call(listFlows, {})).rejects.toMatchObject({ code: 'not-allowed' });
    await running.api.call(removeUser, { params: { id } });
    await expect(own.call(readSession, {})).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('cannot have a weak password', async () => {
    await expect(running.api.call(addUser, { body: { ...agent, password: 'Password1234' } })).rejects.toMatchObject({
      status: 422,
      code: 'weak-password',
    });
  });
});
