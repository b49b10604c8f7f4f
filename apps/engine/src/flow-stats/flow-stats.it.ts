import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFlow, publishFlow, readFlowStats } from '@filo/api';
import { randomUUID } from 'node:crypto';
import { askingFlow, MovingFlow } from '../../test-support/moving-flow.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let engine: RunningEngine;
let flow: MovingFlow;

const asking = askingFlow([
  { id: 'name', prompt: 'Your name?' },
  { id: 'topic', prompt: 'About what?' },
]);
const stats = (period: { from?: string; to?: string } = {}, id = flow.flowId) =>
  engine.api.call(readFlowStats, { params: { id }, query: period });

beforeAll(async () => {
  engine = await runEngine();
  flow = await MovingFlow.open(engine, asking);
  await flow.customer('hello');
  await flow.customer('hello', 'Ada');
  await flow.publish();
  const done = await flow.customer('hello', 'Bob', 'Delivery');
  await done.hears('Bye Bob, Delivery.');
});
afterAll(() => engine.stop());

describe('the counts of a flow', () => {
  it('say how often nodes were entered and exits taken, in all versions, and who waits where', async () => {
    const { from, to, runs, nodes } = await stats();
    expect(new Date(to).getTime() - new Date(from).getTime()).toBe(7 * 86_400_000);
    expect(runs).toBe(3);
    expect(nodes).toEqual([
      { nodeId: 'bye', entered: 1, conversations: 1, exits: { next: 1 }, waiting: 0 },
      { nodeId: 'name', entered: 3, conversations: 3, exits: { captured: 2 }, waiting: 1 },
      { nodeId: 'start', entered: 3, conversations: 3, exits: { next: 3 }, waiting: 0 },
      { nodeId: 'topic', entered: 2, conversations: 2, exits: { captured: 1 }, waiting: 1 },
    ]);
  });

  it('count a second run of the same conversation, and an answer that ended the flow', async () => {
    const short = await MovingFlow.open(engine, {
      ...asking,
      edges: (asking['edges'] as { from: string }[]).filter((edge) => edge.from !== 'topic'),
    });
    const customer = await short.customer('hello', 'Ada');
    await customer.send('Delivery');
    await customer.say('hello');
    expect(await stats({}, short.flowId)).toMatchObject({
      runs: 2,
      nodes: [
        { nodeId: 'name', entered: 2, conversations: 1, exits: { captured: 1 }, waiting: 1 },
        { nodeId: 'start', entered: 2, conversations: 1, exits: { next: 2 } },
        { nodeId: 'topic', entered: 1, conversations: 1, exits: { captured: 1 }, waiting: 0 },
      ],
    });
  });

  it('count a run that the fallback begins, where no trigger fits', async () => {
    const [start, ...others] = asking['nodes'] as object[];
    const sorry = { id: 'sorry', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Sorry?' }] } };
    const shy = await MovingFlow.open(engine, {
      ...asking,
      settings: { fallback: 'sorry' },
      nodes: [{ ...start, config: { on: 'keyword', words: ['hello'] } }, ...others, sorry],
    });
    const customer = await shy.customer('what');
    await customer.hears('Sorry?');
    await customer.say('hello');
    expect(await stats({}, shy.flowId)).toMatchObject({
      runs: 2,
      nodes: [
        { nodeId: 'name', entered: 1 },
        { nodeId: 'sorry', entered: 1, exits: { next: 1 } },
        { nodeId: 'start', entered: 1 },
      ],
    });
  });

  it('tell two flows with the same node ids apart, also when one calls the other', async () => {
    const sub = { id: 'name', type: 'subflow', config: { flow: flow.flowId } };
    const outer = {
      ...asking,
      nodes: [...(asking['nodes'] as { id: string }[]).filter(({ id }) => id === 'start' || id === 'bye'), sub],
      edges: [
        { id: 'o1', from: 'start', exit: 'next', to: 'name' },
        { id: 'o2', from: 'name', exit: 'done', to: 'bye' },
      ],
    };
    const before = await stats();
    const caller = await MovingFlow.open(engine, outer);
    const customer = await caller.customer('hello');
    await customer.say('Ada');
    await customer.send('Delivery');
    await customer.hears('Bye , .');
    expect(await stats({}, caller.flowId)).toMatchObject({
      runs: 1,
      nodes: [
        { nodeId: 'bye', entered: 1, exits: { next: 1 } },
        { nodeId: 'name', entered: 1, exits: { done: 1 } },
        { nodeId: 'start', entered: 1, exits: { next: 1 } },
      ],
    });
    const after = await stats();
    expect(after.runs).toBe(before.runs + 1);
    expect(after.nodes.find(({ nodeId }) => nodeId === 'name')).toMatchObject({ entered: 4, exits: { captured: 3 } });
  });

  it('are of the period asked for', async () => {
    const to = new Date(Date.now() - 3_600_000).toISOString();
    const { runs, nodes } = await stats({ to });
    expect(runs).toBe(0);
    // Who waits, waits now.
    expect(nodes.map(({ nodeId, entered, waiting }) => [nodeId, entered, waiting])).toEqual([
      ['name', 0, 1],
      ['topic', 0, 1],
    ]);
    const from = new Date(Date.now() - 92 * 86_400_000 + 60_000).toISOString();
    expect((await stats({ from })).from).toBe(from);
  });

  it('of a flow nobody walked are empty', async () => {
    const { id } = await engine.api.call(createFlow, { body: asking as never });
    expect(await stats({}, id)).toMatchObject({ runs: 0, nodes: [] });
    await engine.api.call(publishFlow, { params: { id } });
    expect(await stats({}, id)).toMatchObject({ runs: 0, nodes: [] });
  });

  it.each([
    ['ends before it begins', { from: '2026-02-02T00:00:00Z', to: '2026-02-01T00:00:00Z' }],
    ['is empty', { from: '2026-02-02T00:00:00Z', to: '2026-02-02T00:00:00Z' }],
    ['is longer than 92 days', { from: '2026-01-01T00:00:00Z', to: '2026-04-03T00:00:01Z' }],
    ['is no period', { from: 'yesterday' }],
  ])('are refused for a period that %s', async (_, period) => {
    await expect(stats(period)).rejects.toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('are not found for a flow that is not there', async () => {
    await expect(stats({}, randomUUID())).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });

  it('find their period by an index that costs a turn nothing', async () => {
    const [index] = await query(engine.database.url, `SELECT indexdef FROM pg_indexes WHERE indexname = 'turns_at'`);
    expect(String(index?.['indexdef'])).toContain('USING brin (at)');
  });
});
