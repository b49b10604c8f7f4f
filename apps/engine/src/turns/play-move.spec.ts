import { describe, expect, it } from '@jest/globals';
import { compileFlow, type FlowVersion, type Frame, initialState, type Owner, type State } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import type { Move } from '../inbound/inbound-row.ts';
import { playConversation } from './play-conversation.ts';
import type { Plan } from './plan.ts';

const versions = new Map<string, FlowVersion>();
for (const [id, nodeId] of [
  ['v1', 'old'],
  ['v2', 'new'],
] as const) {
  const ask = {
    id: nodeId,
    type: 'entity-capture',
    config: { prompt: `At ${nodeId}, {{ vars.name }}`, entity: 'text', saveTo: 'vars.name' },
  };
  const document = {
    format: 'filo.flow/1',
    name: 'Desk',
    languages: ['en'],
    variables: [{ key: 'name' }, { key: 'plan', initial: 'free' }],
    nodes: [{ id: 'hello', type: 'trigger', config: { on: 'any' } }, ask],
    edges: [{ id: 'e1', from: 'hello', exit: 'next', to: nodeId }],
  };
  const find: FlowVersion['find'] = (by) => ('versionId' in by ? versions.get(by.versionId) : undefined);
  const compiled = compileFlow({ id, flowId: 'f1', document, kinds: nodeKinds, find });
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues));
  versions.set(id, compiled.flow);
}

const frame = (flowVersionId: string, nodeId: string): Frame => ({ flowVersionId, nodeId, vars: { name: 'Ada' } });
const standing = (...frames: Frame[]): State => ({
  ...initialState('c1'),
  turn: 3,
  language: 'en',
  frames,
  wait: { id: 'w1', nodeId: frames.at(-1)?.nodeId ?? '', message: true },
  run: { id: 'r1', startedAt: 1, turns: 1, path: [] },
});
const move = (to: string | null, versionId = 'v2'): Move => ({ from: { versionId: 'v1', nodeId: 'old' }, versionId, to });

function play(state: State | null, payload: Move, owner: Owner = 'bot', flow: FlowVersion | null = versions.get('v1') ?? null): Plan {
  const event = { seq: '7', groupKey: null, readyAt: 0, receivedAt: 1000, attempts: 0, payload: { kind: 'move' as const, move: payload } };
  const stored = { id: 'c1', revision: 5, epoch: 0, owner, status: 'open' as const, state, contact: { id: 'k', fields: {}, tags: [] } };
  const conversation = { channelId: 'ch', externalUser: 'u', lane: 1, now: 5000, stored, events: [event] };
  const { plan } = playConversation(conversation, { channelKind: 'api', delivery: 'push', flow, newId: () => 'id' });
  if (!plan) throw new Error('no plan');
  return plan;
}

describe('playMove', () => {
  it('enters the node of the new version with the variables, even while this process still knows the version before as live', () => {
    const plan = play(standing(frame('v1', 'old')), move('new'));
    expect(plan.messages.map((message) => message.bubbles)).toEqual([[{ kind: 'text', text: 'At new, Ada' }]]);
    expect(plan.state.frames).toEqual([
      expect.objectContaining({ flowVersionId: 'v2', nodeId: 'new', vars: { name: 'Ada', plan: 'free' } }),
    ]);
    expect(plan).toMatchObject({ seqs: ['7'], clearsTimers: true, turns: [{ turn: 4, event: { type: 'flow.started', nodeId: 'new' } }] });
  });

  it('keeps the flow that called the one moved, and leaves what that one had called', () => {
    const caller = frame('v2', 'new');
    const plan = play(standing(caller, frame('v1', 'old'), frame('v2', 'new')), move('new'));
    expect(plan.state.frames).toEqual([caller, expect.objectContaining({ flowVersionId: 'v2', nodeId: 'new' })]);
    expect(plan.state.run).toMatchObject({ id: 'r1', path: ['new'] });
    expect(plan.messages).toHaveLength(1);
  });

  it('starts again: the flow forgets its place, not the language', () => {
    const plan = play(standing(frame('v1', 'old')), move(null));
    expect(plan.state).toEqual({ ...initialState('c1'), turn: 3, language: 'en' });
    expect(plan).toMatchObject({ clearsTimers: true, messages: [], turns: [] });
  });

  it.each<[string, State | null, Owner, Move]>([
    ['moved on in its version', standing(frame('v1', 'hello')), 'bot', move('new')],
    ['is in another version', standing(frame('v2', 'old')), 'bot', move(null)],
    ['is not in a flow', initialState('c1'), 'bot', move('new')],
    ['has no state yet', null, 'bot', move('new')],
    ['is with an agent', standing(frame('v1', 'old')), 'agent', move(null)],
    ['would go to a version that is not there', standing(frame('v1', 'old')), 'bot', move('new', 'v9')],
    ['would go to a node that is not there', standing(frame('v1', 'old')), 'bot', move('nowhere')],
  ])('leaves alone a conversation that %s', (_, state, owner, payload) => {
    const plan = play(state, payload, owner);
    expect(plan.state).toEqual(state ?? initialState('c1'));
    expect(plan).toMatchObject({ seqs: ['7'], messages: [], turns: [], clearsTimers: false });
  });

  it('leaves alone a conversation whose channel has no flow any more', () => {
    const state = standing(frame('v1', 'old'));
    expect(play(state, move(null), 'bot', null)).toMatchObject({ state, owner: 'bot', messages: [] });
  });
});
