import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createChannel, createFlow, publishFlow, type WidgetMessage, type WidgetSession } from '@filo/api';
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { helpDesk } from '../../test-support/help-desk.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';
import type { Change } from './change.ts';

let running: RunningEngine;
let channelId: string;
const open: Socket[] = [];

beforeAll(async () => {
  running = await runEngine();
  const { id: flowId } = await running.api.call(createFlow, { body: helpDesk as never });
  await running.api.call(publishFlow, { params: { id: flowId } });
  ({ id: channelId } = await running.api.call(createChannel, { body: { kind: 'web-chat', name: 'Site', flowId, config: {} } }));
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});
afterAll(() => running.stop());

interface Credentials {
  cookie?: string;
  origin?: string;
  auth?: object;
}

function connect(namespace: 'studio' | 'widget', { cookie, origin, auth = {} }: Credentials): Socket {
  const extraHeaders = { ...(cookie && { cookie }), ...(origin && { origin }) };
  const socket = io(`${running.url}/${namespace}`, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders, auth });
  open.push(socket);
  return socket;
}

/** The next event of that name. */
const next = <Payload>(socket: Socket, event: string): Promise<Payload> => new Promise((resolve) => socket.once(event, resolve));
const refusal = async (socket: Socket): Promise<string> => (await next<Error>(socket, 'connect_error')).message;

async function visit(token?: string): Promise<WidgetSession> {
  const response = await fetch(`${running.url}/api/v1/widget/${channelId}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(token === undefined ? {} : { token }),
  });
  return (await response.json()) as WidgetSession;
}

async function write(token: string, text: string): Promise<string> {
  const clientId = randomUUID();
  const response = await fetch(`${running.url}/hooks/${channelId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ type: 'message', clientId, text }),
  });
  expect(response.status).toBe(200);
  return clientId;
}

describe('live events', () => {
  it('let nobody into the studio without a session, nor from another site', async () => {
    expect(await refusal(connect('studio', {}))).toBe('not-signed-in');
    expect(await refusal(connect('studio', { cookie: 'filo_session=made-up' }))).toBe('not-signed-in');
    expect(await refusal(connect('studio', { cookie: running.cookie, origin: 'https://elsewhere.example' }))).toBe('not-signed-in');
  });

  it('let no web chat in without a token of its own channel', async () => {
    const { token } = await visit();
    expect(await refusal(connect('widget', { auth: { channelId } }))).toBe('wrong-token');
    expect(await refusal(connect('widget', { auth: { channelId, token: `${token}x` } }))).toBe('wrong-token');
    expect(await refusal(connect('widget', { auth: { channelId: randomUUID(), token } }))).toBe('wrong-token');
  });

  it('show a visitor what is said in their chat, and nobody else’s', async () => {
    const [anna, bruno] = [await visit(), await visit()];
    const sockets = [anna, bruno].map(({ token }) => connect('widget', { auth: { channelId, token } }));
    await Promise.all(sockets.map((socket) => next(socket, 'connect')));
    const heard = sockets.map((socket) => {
      const messages: WidgetMessage[] = [];
      socket.on('message', (message: WidgetMessage) => messages.push(message));
      return messages;
    });
    const answered = new Promise<void>((resolve) =>
      sockets[0]?.on('message', (message: WidgetMessage) => {
        if (message.author === 'bot') resolve();
      }),
    );
    const clientId = await write(anna.token, 'Hello');
    await answered;
    expect(heard[0]?.map(({ author, clientId: own, bubbles }) => [author, own, bubbles[0]?.['text']])).toEqual([
      ['contact', clientId, 'Hello'],
      ['bot', null, 'What is it about?'],
    ]);
    expect(heard[1]).toEqual([]);
    // What a reload shows is what was heard.
    expect((await visit(anna.token)).messages).toEqual(heard[0]);
  });

  it('tell the studio which conversation changed', async () => {
    const studio = connect('studio', { cookie: running.cookie });
    await next(studio, 'connect');
    const changes = next<Change[]>(studio, 'changes');
    await write((await visit()).token, 'Hello');
    expect(await changes).toEqual([
      { conversationId: expect.stringMatching(/^[0-9a-f-]{36}$/), messages: expect.arrayContaining([expect.any(String)]) },
    ]);
  });
});
