import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../http/caller.ts';
import { assign, type Held, release, requireClosable, requireSpeaker, take } from './ownership.ts';

const person = (userId: string, role: 'owner' | 'agent' = 'agent'): Caller => ({
  kind: 'user',
  userId,
  role,
  name: userId,
  email: '',
  sessionHash: '',
  expiresAt: new Date(0),
});
const key: Caller = { kind: 'key', keyId: 'k', name: 'k', scopes: ['conversations'], userId: null };
const held = (owner: Held['owner'], assigneeId: string | null = null, status: Held['status'] = 'open'): Held => ({
  owner,
  assigneeId,
  status,
});
const code = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('taking', () => {
  it.each([
    ['from the bot', held('bot'), { owner: 'agent', assigneeId: 'ann' }],
    ['from the queue', held('queue'), { owner: 'agent', assigneeId: 'ann' }],
    ['from another system', held('external'), { owner: 'agent', assigneeId: 'ann' }],
    ['a closed one', held('bot', null, 'closed'), { owner: 'agent', assigneeId: 'ann' }],
    ['one whose agent was removed', held('agent'), { owner: 'agent', assigneeId: 'ann' }],
    ['one’s own', held('agent', 'ann'), null],
    ['another agent’s', held('agent', 'bob'), 'already-taken'],
  ])('%s', (_, from, result) => {
    expect(code(() => take(from, 'ann'))).toEqual(result);
  });
});

describe('releasing', () => {
  it.each([
    [
      'to where the handoff resolves',
      held('agent', 'ann'),
      person('ann'),
      'resolved',
      { owner: 'bot', assigneeId: null, resume: { at: 'resolved' } },
    ],
    ['to the start', held('agent', 'ann'), person('ann'), 'start', { owner: 'bot', assigneeId: null, resume: { at: 'start' } }],
    ['to a node', held('agent', 'ann'), key, 'menu', { owner: 'bot', assigneeId: null, resume: { at: 'node', nodeId: 'menu' } }],
    [
      'by the owner',
      held('agent', 'ann'),
      person('olga', 'owner'),
      'resolved',
      { owner: 'bot', assigneeId: null, resume: { at: 'resolved' } },
    ],
    ['by another agent', held('agent', 'ann'), person('bob'), 'resolved', 'not-owner'],
    ['what the bot has', held('bot'), key, 'resolved', 'not-owner'],
    ['what is closed', held('bot', null, 'closed'), key, 'resolved', 'conversation-closed'],
  ])('%s', (_, from, caller, to, result) => {
    expect(code(() => release(from, caller, to))).toEqual(result);
  });
});

describe('assigning', () => {
  it.each([
    ['to an agent', held('queue'), 'ann', { owner: 'agent', assigneeId: 'ann' }],
    ['to the queue', held('agent', 'bob'), null, { owner: 'queue', assigneeId: null }],
    ['to who has it', held('agent', 'ann'), 'ann', null],
    ['what is closed', held('bot', null, 'closed'), 'ann', 'conversation-closed'],
  ])('%s', (_, from, to, result) => {
    expect(code(() => assign(from, to))).toEqual(result);
  });
});

describe('speaking', () => {
  it.each([
    ['in one’s own', held('agent', 'ann'), person('ann'), undefined],
    ['as a program', held('agent', 'ann'), key, undefined],
    ['as the owner', held('agent', 'ann'), person('olga', 'owner'), undefined],
    ['in another agent’s', held('agent', 'ann'), person('bob'), 'not-owner'],
    ['while the bot speaks', held('bot'), key, 'not-owner'],
    ['while it waits', held('queue'), key, 'not-owner'],
    ['when it is closed', held('agent', 'ann', 'closed'), person('ann'), 'conversation-closed'],
  ])('%s', (_, from, caller, result) => {
    expect(code(() => requireSpeaker(from, caller))).toEqual(result);
  });
});

it('lets nobody close what another agent has', () => {
  expect(code(() => requireClosable(held('agent', 'ann'), person('bob')))).toBe('not-owner');
  expect(code(() => requireClosable(held('bot'), person('bob')))).toBeUndefined();
});
