import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createChannel, createFlow, openWidgetSession, publishFlow, stopChannel, uploadWidgetMedia } from '@filo/api';
import { createFiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test-support/eventually.ts';
import { helpDesk } from '../../test-support/help-desk.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let running: RunningEngine;
let channelId: string;

beforeAll(async () => {
  running = await runEngine();
  const { id: flowId } = await running.api.call(createFlow, { body: helpDesk as never });
  await running.api.call(publishFlow, { params: { id: flowId } });
  const config = { title: { en: 'Help' }, colour: '#aa0000', origins: ['https://shop.example'] };
  channelId = (await running.api.call(createChannel, { body: { kind: 'web-chat', name: 'Site', flowId, config } })).id;
});
afterAll(() => running.stop());

const visitor = (origin = 'https://shop.example') => createFiloClient({ baseUrl: running.url, headers: { origin } });
const open = (token?: string) => visitor().call(openWidgetSession, { params: { channelId }, body: token === undefined ? {} : { token } });

describe('a web chat', () => {
  it('begins with a visitor and the look, and goes on after a reload', async () => {
    const first = await open();
    expect(first).toMatchObject({ look: { title: { en: 'Help' }, greeting: {}, colour: '#aa0000', position: 'right' }, messages: [] });
    const clientId = randomUUID();
    const said = await fetch(`${running.url}/hooks/${channelId}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${first.token}`, origin: 'https://shop.example', 'content-type': 'application/json' },
      body: JSON.stringify({ clientId, text: 'hello' }),
    });
    expect([said.status, said.headers.get('access-control-allow-origin')]).toEqual([200, 'https://shop.example']);
    const again = await eventually('the thread', async () => {
      const session = await open(first.token);
      return session.messages.length >= 2 ? session : null;
    });
    expect(again).toMatchObject({ visitor: first.visitor, token: first.token });
    expect(again.messages).toMatchObject([
      { author: 'contact', clientId, bubbles: [{ kind: 'text', text: 'hello' }] },
      { author: 'bot', clientId: null, bubbles: [{ kind: 'text', text: 'What is it about?' }] },
    ]);
  });

  it('knows nobody by a made-up token', async () => {
    const other = await open('aaaaaaaaaaaaaaaa.bbbbbbbbbbbb');
    expect(other.token).not.toBe('aaaaaaaaaaaaaaaa.bbbbbbbbbbbb');
    expect(other.messages).toEqual([]);
  });

  it('takes files of its visitors alone', async () => {
    const { token } = await open();
    const file = { bytes: new TextEncoder().encode('hello'), name: 'a.txt', mime: 'text/plain' };
    const upload = (bearer: string) =>
      createFiloClient({ baseUrl: running.url, headers: { authorization: `Bearer ${bearer}` } }).call(uploadWidgetMedia, {
        params: { channelId },
        file,
      });
    expect(await upload(token)).toMatchObject({
      kind: 'file',
      mime: 'text/plain',
      name: 'a.txt',
      size: 5,
      url: expect.stringMatching(/^\/media\//),
    });
    await expect(upload('made.up')).rejects.toMatchObject({ status: 401, code: 'hook-rejected' });
  });

  it('says that it is gone when it is stopped or never was', async () => {
    const { id } = await running.api.call(createChannel, { body: { kind: 'web-chat', name: 'Old' } });
    await running.api.call(stopChannel, { params: { id } });
    await expect(visitor().call(openWidgetSession, { params: { channelId: id } })).rejects.toMatchObject({
      status: 410,
      code: 'channel-stopped',
    });
    await expect(visitor().call(openWidgetSession, { params: { channelId: randomUUID() } })).rejects.toMatchObject({
      status: 404,
      code: 'channel-not-found',
    });
  });
});

describe('other sites', () => {
  const preflight = (path: string, origin: string) =>
    fetch(running.url + path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });

  it('may call when the settings name them, at these addresses only', async () => {
    for (const path of [`/api/v1/widget/${channelId}/session`, `/api/v1/widget/${channelId}/media`, `/hooks/${channelId}`]) {
      const allowed = await preflight(path, 'https://shop.example');
      expect([
        allowed.status,
        allowed.headers.get('access-control-allow-origin'),
        allowed.headers.get('access-control-allow-headers'),
      ]).toEqual([204, 'https://shop.example', 'authorization, content-type']);
      const foreign = await preflight(path, 'https://evil.example');
      expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await preflight('/api/v1/session', 'https://shop.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('get no session when they are not named', async () => {
    await expect(visitor('https://evil.example').call(openWidgetSession, { params: { channelId } })).rejects.toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
    await visitor(running.url).call(openWidgetSession, { params: { channelId } });
  });
});
