import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  closeConversation,
  createChannel,
  createFlow,
  listFlowVersions,
  publishFlow,
  readFlowImpact,
  releaseConversation,
  takeConversation,
} from '@filo/api';
import { createFiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test-support/eventually.ts';
import { askingFlow, MovingFlow } from '../../test-support/moving-flow.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let engine: RunningEngine;
beforeAll(async () => {
  engine = await runEngine();
});
afterAll(() => engine.stop());

const name = { id: 'name', prompt: 'Your name?' };
const topic = { id: 'topic', prompt: 'About what?' };
const before = askingFlow([name, topic]);
const again = {
  id: 'again',
  type: 'entity-capture',
  config: { prompt: 'Welcome back, {{ vars.name }}. About what?', entity: 'text', saveTo: 'vars.topic' },
};
const againToBye = { id: 'a1', from: 'again', exit: 'captured', to: 'bye' };
/** The first question is asked otherwise; the second is gone, and another one stands in for it. */
const without = askingFlow([{ ...name, prompt: 'Your name, please?' }], [again], [againToBye]);

const impact = (flow: MovingFlow) => engine.api.call(readFlowImpact, { params: { id: flow.flowId } });
const settled = (): Promise<boolean> =>
  eventually('every event handled', async () => {
    const [left] = await query(engine.database.url, `SELECT count(*)::int AS n FROM inbound WHERE status = 'pending'`);
    return left?.['n'] === 0 ? true : null;
  });

describe('the impact of a draft', () => {
  it('counts open conversations on the nodes it changes or removes, over all versions', async () => {
    const flow = await MovingFlow.open(engine, before);
    await flow.customer('hello');
    await flow.customer('hello', 'Ada');
    const closed = await flow.customer('hello', 'Bob');
    await engine.api.call(closeConversation, { params: { id: (await closed.read()).id } });
    const done = await flow.customer('hello', 'Cid', 'Delivery');
    await done.hears('Bye Cid, Delivery.');
    expect(await impact(flow)).toEqual({ conversations: 2, nodes: [] });

    const reworded = askingFlow([name, { ...topic, prompt: 'What is it?' }]);
    await flow.draft(reworded);
    await flow.publish();
    await flow.customer('hello', 'Eve');
    await flow.draft(without);
    expect(await impact(flow)).toEqual({
      conversations: 3,
      nodes: [
        { nodeId: 'topic', name: null, type: 'entity-capture', change: 'removed', conversations: 2, versions: [1, 2] },
        { nodeId: 'name', name: null, type: 'entity-capture', change: 'changed', conversations: 1, versions: [1] },
      ],
    });

    await flow.draft(reworded);
    expect((await impact(flow)).nodes).toEqual([
      { nodeId: 'topic', name: null, type: 'entity-capture', change: 'changed', conversations: 1, versions: [1] },
    ]);
  });

  it('does not ask where nodes stand on the canvas, and knows only flows that there are', async () => {
    const flow = await MovingFlow.open(engine, before);
    await flow.customer('hello');
    const nodes = before['nodes'] as object[];
    await flow.draft({ ...before, nodes: nodes.map((node, x) => ({ ...node, position: { x, y: 7 } })) });
    expect(await impact(flow)).toEqual({ conversations: 1, nodes: [] });
    await expect(engine.api.call(readFlowImpact, { params: { id: randomUUID() } })).rejects.toMatchObject({ status: 404 });
  });
});

describe('publishing', () => {
  it('moves conversations to a node with their variables, starts others again, and lets the rest stay', async () => {
    const flow = await MovingFlow.open(engine, askingFlow([name, { ...topic, timeout: 3600 }]));
    const [first, second] = [await flow.customer('hello', 'Ada'), await flow.customer('hello')];
    await flow.draft(without);
    const version = await flow.publish({ topic: { do: 'move', to: 'again' }, name: { do: 'restart' } });
    expect(version).toMatchObject({ version: 2, moved: 2 });
    await first.hears('Welcome back, Ada. About what?');
    await first.say('Delivery');
    await first.hears('Bye Ada, Delivery.');
    await settled();
    expect(await second.heard()).toEqual(['Your name?']);
    await second.say('anything');
    expect(await second.heard()).toEqual(['Your name?', 'Your name, please?']);
    await second.say('Bob');
    await second.hears('Bye Bob, .');

    const staying = await MovingFlow.open(engine, before);
    const third = await staying.customer('hello', 'Cid');
    await staying.draft(without);
    expect(await staying.publish({ topic: { do: 'stay' } })).toMatchObject({ moved: 0 });
    await third.say('Delivery');
    await third.hears('Bye Cid, Delivery.');
  });

  it('forgets the timers of conversations that it moves', async () => {
    const flow = await MovingFlow.open(engine, askingFlow([name, { ...topic, timeout: 3600 }]));
    const customers = [await flow.customer('hello', 'Ada'), await flow.customer('hello', 'Bob')];
    const timers = async (): Promise<unknown> => {
      const ids = await Promise.all(customers.map(async (customer) => (await customer.read()).id));
      return (await query(engine.database.url, 'SELECT 1 FROM timers WHERE conversation_id = ANY ($1)', [ids])).length;
    };
    expect(await timers()).toBe(2);
    await flow.draft(without);
    expect(await flow.publish({ topic: { do: 'restart' } })).toMatchObject({ moved: 2 });
    await settled();
    expect(await timers()).toBe(0);
  });

  it('leaves alone who stands elsewhere, who has moved on, and who is with people', async () => {
    const flow = await MovingFlow.open(engine, before);
    const gone = await flow.customer('hello', 'Ada');
    const held = await flow.customer('hello', 'Bob');
    const agent = createFiloClient({ baseUrl: engine.url, headers: { cookie: engine.cookie } });
    const { id } = await held.read();
    await agent.call(takeConversation, { params: { id } });
    await flow.draft(without);
    expect((await impact(flow)).nodes).toEqual([expect.objectContaining({ nodeId: 'topic', conversations: 2 })]);
    await gone.say('Delivery');
    expect(await flow.publish({ topic: { do: 'move', to: 'again' } })).toMatchObject({ moved: 0 });
    await agent.call(releaseConversation, { params: { id }, body: { to: 'resolved' } });
    await held.hears('About what?');
    await held.say('Invoice');
    await held.hears('Bye Bob, Invoice.');
    expect((await gone.heard()).at(-1)).toBe('Bye Ada, Delivery.');
  });

  it.each([
    ['is not there', 'nowhere'],
    ['nothing may lead to', 'start'],
  ])('refuses to move to a node that %s, and publishes nothing', async (_, to) => {
    const flow = await MovingFlow.open(engine, before);
    await flow.draft(without);
    await expect(flow.publish({ topic: { do: 'move', to } })).rejects.toMatchObject({
      status: 422,
      code: 'unknown-reference',
      document: { errors: [{ path: 'body.moves.topic.to' }] },
    });
    expect((await engine.api.call(listFlowVersions, { params: { id: flow.flowId } })).items).toHaveLength(1);
  });

  it('refuses words it does not know', async () => {
    const flow = await MovingFlow.open(engine, before);
    await expect(flow.publish({ topic: { do: 'vanish' } as never })).rejects.toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('moves inside a flow that another one called, which goes on afterwards', async () => {
    const called = await MovingFlow.open(engine, before);
    const caller = await engine.api.call(createFlow, {
      body: {
        format: 'filo.flow/1',
        name: 'Caller',
        languages: ['en'],
        variables: [{ key: 'about', type: 'text' }],
        nodes: [
          { id: 'start', type: 'trigger', config: { on: 'any' } },
          { id: 'sub', type: 'subflow', config: { flow: called.flowId, outputs: { 'vars.about': 'topic' } } },
          { id: 'after', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Noted: {{ vars.about }}' }] } },
        ],
        edges: [
          { id: 'e1', from: 'start', exit: 'next', to: 'sub' },
          { id: 'e2', from: 'sub', exit: 'done', to: 'after' },
        ],
      },
    });
    await engine.api.call(publishFlow, { params: { id: caller.id } });
    const config = { webhookUrl: 'http://127.0.0.1:9/nobody' };
    const channel = await engine.api.call(createChannel, { body: { kind: 'api', name: 'Caller', flowId: caller.id, config } });
    const customer = await called.through(channel.id).customer('hello', 'Ada');
    await called.draft(without);
    expect(await impact(called)).toMatchObject({ conversations: 1, nodes: [{ nodeId: 'topic', conversations: 1 }] });
    expect(await called.publish({ topic: { do: 'move', to: 'again' } })).toMatchObject({ moved: 1 });
    await customer.hears('Welcome back, Ada. About what?');
    await customer.send('Delivery');
    await customer.hears('Noted: Delivery');
    expect((await customer.heard()).slice(-2)).toEqual(['Bye Ada, Delivery.', 'Noted: Delivery']);
  });

  it('asks each conversation once, whoever publishes and writes at the same time', async () => {
    const flow = await MovingFlow.open(engine, before);
    const customers = await Promise.all(Array.from({ length: 12 }, (_, n) => flow.customer('hello', `Customer ${n}`)));
    await flow.draft(without);
    const writes = customers.filter((_, n) => n % 2 === 0).map((customer) => customer.send('Delivery'));
    const [published] = await Promise.all([
      Promise.all([1, 2, 3].map(() => flow.publish({ topic: { do: 'move', to: 'again' } }))),
      ...writes,
    ]);
    expect(published.map(({ version }) => version).sort()).toEqual([2, 3, 4]);
    await settled();
    for (const [n, customer] of customers.entries()) {
      const [, , ...later] = await customer.heard();
      const welcome = `Welcome back, Customer ${n}. About what?`;
      const bye = `Bye Customer ${n}, Delivery.`;
      // Who wrote was either too early for the move or answered the question they were moved to.
      expect([[bye], [welcome, bye], [welcome]]).toContainEqual(later);
      if (n % 2 === 0) expect(later.at(-1)).toBe(bye);
      else expect(later).toEqual([welcome]);
    }
    expect(await query(engine.database.url, `SELECT 1 FROM inbound WHERE status = 'dead'`)).toEqual([]);
  });
});
