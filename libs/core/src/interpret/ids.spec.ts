import { describe, expect, it } from '@jest/globals';
import type { Event } from '../events/event.ts';
import { initialState } from '../state/state.ts';
import { tinyEnv, tinyFlow } from '../testing/tiny/flow.ts';
import { step } from './step.ts';

const flow = tinyFlow(
  [
    ['any', 'trigger'],
    ['web', 'web', { url: 'https://shop.example', timeoutMs: 5000 }],
    ['ask', 'menu', { text: 'Next?', buttons: ['yes'], timeoutMs: 60_000 }],
    ['done', 'say', { text: '{{ now }}' }],
  ],
  ['any>web', 'web.success>ask', 'ask.yes>done'],
);
const says = (id: string, at: number, text: string): Event => ({
  id,
  at,
  type: 'message.received',
  message: { bubbles: [{ kind: 'text', text }], text },
});

describe('ids', () => {
  const first = step(initialState('c1'), says('e1', 1000, 'hi'), flow, tinyEnv());
  const second = step(first.state, says('e2', 2000, 'yes'), flow, tinyEnv());
  const third = step(second.state, { id: 'e3', at: 3000, type: 'effect.done', effectId: 'c1-1-1', result: {} }, flow, tinyEnv());

  it('come from conversation, turn and place', () => {
    expect(first.effects.map(({ id, type }) => [id, type])).toEqual([
      ['c1-1-1', 'call.webhook'],
      ['c1-1-3', 'set.timer'],
    ]);
    expect(first.state.wait).toEqual({ id: 'c1-1-2', nodeId: 'web', effectId: 'c1-1-1', deadline: 6000 });
    expect(first.state.run).toEqual({ id: 'c1-1-r1', startedAt: 1000, turns: 1, path: ['any', 'web'] });
  });

  it('go on counting while deferred events are played', () => {
    expect(second.effects).toEqual([]);
    expect(second.state.deferred.map(({ id }) => id)).toEqual(['e2']);
    expect(third.effects.map(({ id, type }) => [id, type])).toEqual([
      ['c1-3-1', 'send.message'],
      ['c1-3-3', 'set.timer'],
      ['c1-3-4', 'send.message'],
    ]);
  });

  it('a deferred event is read at its own time, but deadlines count from the event that plays it', () => {
    expect(third.effects[1]).toMatchObject({ at: 63_000 });
    expect(third.effects[2]).toMatchObject({ message: { bubbles: [{ text: '1970-01-01T00:00:02.000Z' }] } });
  });
});

describe('events that come too late', () => {
  it.each<[Event, string]>([
    [{ id: 'e', at: 1, type: 'timer.fired', waitId: 'c1-0-1' }, 'late-timer'],
    [{ id: 'e', at: 1, type: 'effect.done', effectId: 'c1-0-1', result: null }, 'late-effect'],
    [{ id: 'e', at: 1, type: 'effect.failed', effectId: 'c1-0-1', error: { code: 'timeout', text: '' } }, 'late-effect'],
  ])('%j is ignored as %s', (event, why) => {
    const { state, effects, trace } = step(initialState('c1'), event, flow, tinyEnv());
    expect({ effects, trace }).toEqual({ effects: [], trace: [{ what: 'ignored', eventId: 'e', why }] });
    expect(state).toEqual({ ...initialState('c1'), turn: 1 });
  });
});

describe('versions', () => {
  it('a run goes on with the version it began with', () => {
    const newer = tinyFlow([['any', 'trigger']], []);
    const live = {
      ...newer,
      id: 'tiny@2',
      find: (by: { versionId: string } | { flowId: string }) => ('versionId' in by && by.versionId === 'tiny@1' ? flow : undefined),
    };
    const { effects } = step(first().state, { id: 'e2', at: 2000, type: 'effect.done', effectId: 'c1-1-1', result: {} }, live, tinyEnv());
    expect(effects[0]).toMatchObject({ nodeId: 'ask' });
  });

  it('a version that is gone leads to people, not to silence', () => {
    const live = { ...tinyFlow([['any', 'trigger']], []), id: 'tiny@2' };
    const { state, effects, trace } = step(
      first().state,
      { id: 'e2', at: 2000, type: 'effect.done', effectId: 'c1-1-1', result: {} },
      live,
      tinyEnv(),
    );
    expect(effects).toMatchObject([{ type: 'hand.over', handOver: { to: 'queue', path: ['any', 'web'] } }]);
    expect(trace).toContainEqual({ what: 'issue', code: 'unknown-flow', nodeId: 'web', params: { versionId: 'tiny@1' } });
    expect(state.run).toBeNull();
  });

  const first = () => step(initialState('c1'), says('e1', 1000, 'hi'), flow, tinyEnv());
});
