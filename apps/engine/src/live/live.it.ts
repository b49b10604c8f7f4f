import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addUser,
  createChannel,
  createFlow,
  type DraftSaved,
  type FlowPeople,
  publishFlow,
  saveDraft,
  type WidgetMessage,
  type WidgetSession,
} from '@filo/api';
import { createFiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'socket.io-client';
import { helpDesk } from '../../test-support/help-desk.ts';
import { type Credentials, LiveSockets, nextEvent as next } from '../../test-support/live-sockets.ts';
import { type RunningEngine, runEngine, runEngineBeside, signInAs, testOwner } from '../../test-support/running-engine.ts';
import type { Change } from './change.ts';

let running: RunningEngine;
let channelId: string;
const sockets = new LiveSockets();

beforeAll(async () => {
  running = await runEngine();
  const { id: flowId } = await running.api.call(createFlow, { body: helpDesk as never });
  await running.api.call(publishFlow, { params: { id: flowId } });
  ({ id: channelId } = await running.api.call(createChannel, { body: { kind: 'web-chat', name: 'Site', flowId, config: {} } }));
});
afterEach(() => sockets.close());
afterAll(() => running.stop());

const connect = (namespace: 'studio' | 'widget', credentials: Credentials) => sockets.connect(running.url, namespace, credentials);
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
    const chats = [anna, bruno].map(({ token }) => connect('widget', { auth: { channelId, token } }));
    await Promise.all(chats.map((socket) => next(socket, 'connect')));
    const heard = chats.map((socket) => {
      const messages: WidgetMessage[] = [];
      socket.on('message', (message: WidgetMessage) => messages.push(message));
      return messages;
    });
    const answered = new Promise<void>((resolve) =>
      chats[0]?.on('message', (message: WidgetMessage) => {
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

/** A tab of the owner, or of whoever the cookie is. */
const openTab = (cookie = running.cookie, url = running.url) => sockets.openTab(url, cookie);

/** The next list of a flow's people that is so. */
function people(socket: Socket, isMeant: (told: FlowPeople) => boolean): Promise<FlowPeople> {
  return new Promise((resolve) => {
    const listen = (told: FlowPeople): void => {
      if (!isMeant(told)) return;
      socket.off('people', listen);
      resolve(told);
    };
    socket.on('people', listen);
  });
}

const places = ({ people: all }: FlowPeople) => Object.fromEntries(all.map(({ tab, nodeId }) => [tab, nodeId]));

describe('a flow that is open in the studio', () => {
  it('shows each tab the others: coming, moving, changing to another flow, and going', async () => {
    const [flowId, otherFlow] = [randomUUID(), randomUUID()];
    const [one, two] = [await openTab(), await openTab()];
    const alone = people(one, () => true);
    one.emit('flow.open', { flowId, nodeId: null });
    expect(await alone).toEqual({ flowId, people: [{ tab: one.id, userId: expect.any(String), name: testOwner.name, nodeId: null }] });

    const both = [one, two].map((socket) => people(socket, (told) => told.people.length === 2));
    two.emit('flow.open', { flowId, nodeId: 'menu' });
    for (const told of await Promise.all(both)) expect(places(told)).toEqual({ [one.id ?? '']: null, [two.id ?? '']: 'menu' });

    // Of a hand that runs over the canvas, the place where it rests is what counts.
    const rests = people(one, (told) => places(told)[two.id ?? ''] === 'node-29');
    for (let index = 0; index < 30; index += 1) two.emit('flow.open', { flowId, nodeId: `node-${index}` });
    await rests;

    const left = people(one, (told) => told.people.length === 1);
    const elsewhere = people(two, (told) => told.flowId === otherFlow);
    two.emit('flow.open', { flowId: otherFlow, nodeId: null });
    expect(places(await left)).toEqual({ [one.id ?? '']: null });
    expect(places(await elsewhere)).toEqual({ [two.id ?? '']: null });

    const back = people(one, (told) => told.people.length === 2);
    two.emit('flow.leave', { flowId: otherFlow });
    two.emit('flow.open', { flowId, nodeId: null });
    await back;
    const gone = people(one, (told) => told.people.length === 1);
    two.disconnect();
    expect(places(await gone)).toEqual({ [one.id ?? '']: null });
  });

  it('takes no notice of nonsense, nor of people who may not change flows', async () => {
    const flowId = randomUUID();
    await running.api.call(addUser, { body: { name: 'Bob', email: 'bob@example.com', password: 'seven gentle otters sing' } });
    const agent = await openTab(await signInAs(running.url, 'bob@example.com', 'seven gentle otters sing'));
    const owner = await openTab();
    agent.emit('flow.open', { flowId, nodeId: null });
    for (const nonsense of [
      [],
      [null],
      ['x'],
      [{ flowId: 'orders', nodeId: null }],
      [{ flowId, nodeId: 7 }],
      [{ flowId, nodeId: 'x'.repeat(65) }],
      [{ flowId }],
      [{ flowId: [flowId], nodeId: null }],
    ]) {
      owner.emit('flow.open', ...nonsense);
      owner.emit('flow.leave', ...nonsense);
    }
    owner.emit('flow.unknown', { flowId });
    const told = people(owner, () => true);
    owner.emit('flow.open', { flowId, nodeId: null });
    expect(places(await told)).toEqual({ [owner.id ?? '']: null });
  });

  it('tells of a save in one tab to all who have that flow open, and to nobody else', async () => {
    const { id } = await running.api.call(createFlow, { body: helpDesk as never });
    const [saver, reader, outsider] = [await openTab(), await openTab(), await openTab()];
    const here = people(reader, (told) => told.people.length === 2);
    saver.emit('flow.open', { flowId: id, nodeId: null });
    reader.emit('flow.open', { flowId: id, nodeId: null });
    outsider.emit('flow.open', { flowId: randomUUID(), nodeId: null });
    await here;
    const heard: DraftSaved[] = [];
    outsider.on('draft', (saved: DraftSaved) => heard.push(saved));
    const told = Promise.all([saver, reader].map((socket) => next<DraftSaved>(socket, 'draft')));
    const owner = createFiloClient({ baseUrl: running.url, headers: { cookie: running.cookie } });
    const { revision } = await owner.call(saveDraft, {
      params: { id },
      body: { document: { ...helpDesk, name: 'Help' } as never, revision: 1 },
    });
    for (const saved of await told) expect(saved).toEqual({ flowId: id, revision, by: { id: expect.any(String), name: testOwner.name } });
    expect(heard).toEqual([]);
  });

  it('counts in who is connected to another process, and hears of saves there', async () => {
    const { id: flowId } = await running.api.call(createFlow, { body: helpDesk as never });
    const other = await runEngineBeside(running);
    const [here, there] = [await openTab(), await openTab(running.cookie, other.url)];
    const bothHere = people(here, (told) => told.people.length === 2);
    const bothThere = people(there, (told) => told.people.length === 2);
    here.emit('flow.open', { flowId, nodeId: null });
    there.emit('flow.open', { flowId, nodeId: 'ask' });
    for (const told of await Promise.all([bothHere, bothThere]))
      expect(places(told)).toEqual({ [here.id ?? '']: null, [there.id ?? '']: 'ask' });

    const saved = next<DraftSaved>(here, 'draft');
    const owner = createFiloClient({ baseUrl: other.url, headers: { cookie: running.cookie } });
    const { revision } = await owner.call(saveDraft, {
      params: { id: flowId },
      body: { document: { ...helpDesk, name: 'Help' } as never, revision: 1 },
    });
    expect(await saved).toMatchObject({ flowId, revision, by: { name: testOwner.name } });

    const gone = people(here, (told) => told.people.length === 1);
    await other.stop();
    expect(places(await gone)).toEqual({ [here.id ?? '']: null });
  });
});
