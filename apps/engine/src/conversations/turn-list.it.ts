import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createChannel, createFlow, listConversations, listTurns, makeApiKey, postChannelMessage, publishFlow } from '@filo/api';
import { createFiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test-support/eventually.ts';
import { type FakeServer, startFakeServer } from '../../test-support/fake-server.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let shop: FakeServer;
let running: RunningEngine;
let flowId: string;
let conversationId: string;

const orders = (url: string) => ({
  format: 'filo.flow/1',
  name: 'Orders',
  languages: ['en'],
  variables: [
    { key: 'number', type: 'text' },
    { key: 'state', type: 'text' },
  ],
  nodes: [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'ask', type: 'entity-capture', config: { prompt: 'Which order?', entity: 'text', saveTo: 'vars.number' } },
    {
      id: 'look',
      type: 'webhook-call',
      config: {
        method: 'GET',
        url: `${url}/orders/{{ vars.number }}?api_key=hush`,
        headers: { Authorization: 'Bearer hush' },
        secret: 'hush',
        retries: 0,
        save: { 'vars.state': 'body.state' },
      },
    },
    { id: 'say', type: 'message', config: { bubbles: [{ kind: 'text', text: 'It is {{ vars.state }}.' }] } },
  ],
  edges: [
    { id: 'e1', from: 'hello', exit: 'next', to: 'ask' },
    { id: 'e2', from: 'ask', exit: 'captured', to: 'look' },
    { id: 'e3', from: 'look', exit: 'success', to: 'say' },
  ],
});

beforeAll(async () => {
  shop = await startFakeServer(() => ({ body: { state: 'shipped' } }));
  running = await runEngine();
  const { api } = running;
  ({ id: flowId } = await api.call(createFlow, { body: orders(shop.url) as never }));
  await api.call(publishFlow, { params: { id: flowId } });
  const config = { webhookUrl: `${shop.url}/answers` };
  const { id: channelId } = await api.call(createChannel, { body: { kind: 'api', name: 'Shop', flowId, config } });
  const say = (text: string) => api.call(postChannelMessage, { params: { id: channelId }, body: { user: 'carla', text } });
  await say('hello');
  conversationId = await eventually(
    'the conversation',
    async () => (await api.call(listConversations, { query: { channel: channelId } })).items[0]?.id,
  );
  await eventually('the question', async () => (await turns()).items[0]);
  await say('AB1234');
  await eventually('the end', async () => (await turns()).items.find((turn) => turn.trace.some((entry) => entry['what'] === 'ended')));
});
afterAll(async () => {
  await running.stop();
  await shop.close();
});

const turns = (query: { limit?: number; cursor?: string } = {}) => running.api.call(listTurns, { params: { id: conversationId }, query });

describe('the turns of a conversation', () => {
  it('tell what happened, what the flow did, and what came of its web calls', async () => {
    const { items, nextCursor, versions } = await turns();
    expect(nextCursor).toBeNull();
    expect(items.map(({ turn, event, effects }) => [turn, event['type'], effects.length])).toEqual([
      [1, 'message.received', 0],
      [2, 'message.received', 1],
      [3, 'effect.done', 0],
    ]);
    const [asked, looked, said] = items;
    expect(asked?.trace).toContainEqual(expect.objectContaining({ what: 'waiting', nodeId: 'ask' }));
    expect(looked?.trace).toContainEqual(expect.objectContaining({ what: 'left', nodeId: 'ask', exit: 'captured', to: 'look' }));
    expect(looked?.effects).toEqual([
      {
        id: `${conversationId}-2-1`,
        nodeId: 'look',
        type: 'call.webhook',
        request: expect.objectContaining({ method: 'GET', url: `${shop.url}/orders/AB1234?api_key=[hidden]` }),
        status: 'done',
        attempts: 1,
        result: { status: 200, selected: expect.anything() },
        createdAt: expect.any(String),
        finishedAt: expect.any(String),
      },
    ]);
    expect(said?.trace).toContainEqual(expect.objectContaining({ what: 'assigned', path: 'vars.state', value: 'shipped' }));
    const named = new Set(items.flatMap(({ trace }) => trace.flatMap((entry) => entry['flowVersionId'] ?? [])));
    expect(versions).toEqual([{ id: [...named][0], flowId, version: 1, flowName: 'Orders' }]);
  });

  it('never tell what a call proved itself with', async () => {
    expect(JSON.stringify((await turns()).items.flatMap(({ effects }) => effects))).not.toContain('hush');
    const call = shop.received.find(({ path }) => path.startsWith('/orders'));
    expect([call?.path, call?.headers.authorization]).toEqual(['/orders/AB1234?api_key=hush', 'Bearer hush']);
  });

  it('come in pages, the latest first, each in order', async () => {
    const latest = await turns({ limit: 2 });
    expect(latest.items.map(({ turn }) => turn)).toEqual([2, 3]);
    const earlier = await turns({ limit: 2, cursor: latest.nextCursor ?? '' });
    expect([earlier.items.map(({ turn }) => turn), earlier.nextCursor]).toEqual([[1], null]);
  });

  it('are for those who may read the messages', async () => {
    const owner = createFiloClient({ baseUrl: running.url, headers: { cookie: running.cookie } });
    const { key } = await owner.call(makeApiKey, { body: { name: 'flows only', scopes: ['flows'] } });
    const narrow = createFiloClient({ baseUrl: running.url, apiKey: key });
    await expect(narrow.call(listTurns, { params: { id: conversationId } })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(running.api.call(listTurns, { params: { id: randomUUID() } })).rejects.toMatchObject({ code: 'not-found' });
  });
});
