import { describe, expect, it } from '@jest/globals';
import { wholeDocument } from '../testing/case-flow.ts';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import type { Line } from './line.ts';
import type { Played } from './played.ts';
import { playSession } from './play-session.ts';
import { describeProblem } from './problem.ts';

/** Passes every customer to people, and thanks them when people are done. */
const document = wholeDocument(
  {
    nodes: [
      { id: 't', type: 'tiny-trigger', config: {} },
      { id: 'hello', type: 'tiny-say', config: { text: 'Hello' } },
      { id: 'desk', type: 'tiny-hand', config: {} },
      { id: 'thanks', type: 'tiny-menu', config: { text: 'Thanks', buttons: ['again'] } },
      { id: 'survey', type: 'tiny-menu', config: { text: 'How was it?', buttons: ['good'] } },
    ],
    edges: [
      { from: 't', exit: 'next', to: 'hello' },
      { from: 'hello', exit: 'next', to: 'desk' },
      { from: 'desk', exit: 'resolved', to: 'thanks' },
    ],
  },
  'Desk',
);
const after = (...script: Line[]) => playSession({ flow: { document, kinds: tinyKinds }, script: [{ say: 'hi' }, ...script] });
const taken: Line = { owner: 'agent' };
const back = (resume: NonNullable<Extract<Line, { owner: unknown }>['resume']>): Line => ({ owner: 'bot', resume });

describe('an agent who holds the chat', () => {
  it('writes to the customer past the flow', () => {
    const { played, problem } = after(taken, { agent: 'Ada here' });
    expect(problem).toBeNull();
    const [, before, then] = played;
    expect(then).toMatchObject({ texts: [], sends: [], trace: [], allEffects: [], owner: 'agent', waits: 'desk' });
    expect({ ...then?.state }).toEqual({ ...before?.state });
    expect((then?.at ?? 0) - (before?.at ?? 0)).toBe(10_000);
  });

  it('is not talked over by the bot, whatever the customer writes or however long it takes', () => {
    const { played, problem } = after(taken, { agent: 'Ada here' }, { say: 'hi' }, { wait: 86_400_000 });
    expect(problem).toBeNull();
    expect(played.slice(1).flatMap(({ texts }) => texts)).toEqual([]);
    expect(played[3]).toMatchObject({ ignored: ['not-owner'], owner: 'agent' });
  });

  it.each<[Line, Partial<Played>]>([
    [back({ at: 'resolved' }), { texts: ['Thanks'], exits: [{ nodeId: 'desk', exit: 'resolved' }], owner: 'bot' }],
    [back({ at: 'node', nodeId: 'survey' }), { texts: ['How was it?'], exits: [], owner: 'bot', waits: 'survey' }],
    [back({ at: 'start' }), { texts: ['Hello', 'a person will answer'], owner: 'queue', waits: 'desk' }],
  ])('gives it back with %j', (line, expected) => {
    expect(after(taken, { agent: 'Done' }, line).played[3]).toMatchObject(expected);
  });

  it.each<[Line[], string, string]>([
    [[{ agent: 'Hello' }], 'no agent holds the chat', 'nessun operatore ha la chat'],
    [
      [taken, back({ at: 'resolved' }), { agent: 'Hello' }],
      'no agent holds the chat, the bot does',
      'nessun operatore ha la chat, ce l’ha il bot',
    ],
  ])('is the only one who may: %j', (script, en, it) => {
    const { problem } = after(...script);
    expect(problem?.line).toBe(script.length);
    expect(problem && describeProblem(problem.text)).toEqual({ en, it });
  });
});
