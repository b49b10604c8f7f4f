import { describe, expect, it } from '@jest/globals';
import { compileFlow, type FlowVersion } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import type { PendingConversation, PendingEvent } from './pending.ts';
import { playConversation } from './play-conversation.ts';
import type { Plan } from './plan.ts';

const document = {
  format: 'filo.flow/1',
  name: 'Desk',
  languages: ['en'],
  nodes: [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'menu', type: 'button-menu', config: { text: 'How can I help?', buttons: [{ id: 'human', label: 'A person' }], timeout: 60 } },
    { id: 'desk', type: 'handoff', config: { team: 'support', text: 'A colleague will be with you.' } },
  ],
  edges: [
    { id: 'e1', from: 'hello', exit: 'next', to: 'menu' },
    { id: 'e2', from: 'menu', exit: 'human', to: 'desk' },
  ],
};

function flow(): FlowVersion {
  const compiled = compileFlow({ id: 'v1', flowId: 'f1', document, kinds: nodeKinds, find: () => undefined });
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues));
  return compiled.flow;
}

let seq = 0;
const message = (text: string, extra: object = {}): PendingEvent => ({
  seq: String((seq += 1)),
  groupKey: null,
  readyAt: 0,
  receivedAt: 1000,
  attempts: 0,
  payload: {
    kind: 'channel',
    event: { type: 'message', providerId: text, user: 'u', at: 900, message: { bubbles: [{ kind: 'text', text }], text, ...extra } },
  },
});
const conversation = (...events: PendingEvent[]): PendingConversation => ({
  channelId: 'ch',
  externalUser: 'u',
  lane: 1,
  now: 5000,
  stored: null,
  events,
});
const play = (given: PendingConversation, using: FlowVersion | null = flow()): Plan => {
  let id = 0;
  const { plan } = playConversation(given, {
    channelKind: 'telegram',
    delivery: 'push',
    flow: using,
    newId: () => `id${(id += 1)}`,
  });
  if (!plan) throw new Error('no plan');
  return plan;
};
const texts = (plan: Plan): string[] =>
  plan.messages.map((one) => `${one.author}: ${one.bubbles.map((bubble) => ('text' in bubble ? bubble.text : bubble.kind)).join(' ')}`);

describe('playConversation', () => {
  it('plays several events in one plan, in order', () => {
    const plan = play(conversation(message('hi'), message('A person')));
    expect(texts(plan)).toEqual(['contact: hi', 'bot: How can I help?', 'contact: A person', 'bot: A colleague will be with you.']);
    expect(plan).toMatchObject({
      isNew: true,
      owner: 'queue',
      epoch: 1,
      handOver: { team: 'support' },
      seqs: [expect.any(String), expect.any(String)],
    });
    expect(plan.turns.map((turn) => turn.turn)).toEqual([1, 2]);
  });

  it('keeps only the timer of the wait that is left', () => {
    expect(play(conversation(message('hi'), message('nonsense'))).timers).toHaveLength(1);
    expect(play(conversation(message('hi'), message('A person'))).timers).toHaveLength(0);
  });

  it('leaves the customer to people when the channel has no flow', () => {
    expect(play(conversation(message('hi')), null)).toMatchObject({
      owner: 'queue',
      handOver: { reason: 'no-flow' },
      messages: [{ author: 'contact' }],
    });
  });

  it('keeps a file’s vendor reference out of the thread', () => {
    const plan = play(
      conversation(message('', { text: undefined, bubbles: [{ kind: 'image', ref: 'vendor-secret', mime: 'image/jpeg' }] })),
    );
    expect(plan.media).toEqual([{ id: expect.any(String), ref: 'vendor-secret', name: null, mime: 'image/jpeg', size: null }]);
    expect(JSON.stringify([plan.messages, plan.turns, plan.state])).not.toContain('vendor-secret');
    expect(plan.messages[0]?.bubbles[0]).toMatchObject({ mediaId: plan.media[0]?.id });
  });

  it('lets the bot be silent while an agent has the chat', () => {
    const first = play(conversation(message('hi')));
    const stored = {
      id: first.conversationId,
      revision: 1,
      epoch: 1,
      owner: 'agent' as const,
      status: 'open' as const,
      state: first.state,
      contact: { id: 'c', fields: {}, tags: [] },
    };
    const plan = play({ ...conversation(message('A person')), stored });
    expect(texts(plan)).toEqual(['contact: A person']);
    expect(plan).toMatchObject({ owner: 'agent', epoch: 1 });
  });
});
