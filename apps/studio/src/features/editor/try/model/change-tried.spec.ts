import { describe, expect, it } from '@jest/globals';
import { before, startedOver, withAnswer, withLines, withPress, withValue } from './change-tried.ts';
import { freshTried, type Tried } from './tried.ts';

const fresh = freshTried({ channel: 'telegram', at: '2025-01-06T09:00:00.000Z' });
const tried: Tried = withLines(fresh, { say: 'hi' }, { say: 'ho' });

describe('what is tried', () => {
  it.each<[string, Tried, Partial<Tried>]>([
    ['is stepped back by a shorter script', before(tried, 1), { script: [{ say: 'hi' }] }],
    ['is stepped back to the beginning, not beyond', before(tried, -1), { script: [] }],
    [
      'keeps the payload of a button, and what it was called',
      withPress(fresh, { label: 'Yes', payload: 'n:yes' }),
      { script: [{ click: 'n:yes' }], labels: { 'n:yes': 'Yes' } },
    ],
    [
      'sets values in one line',
      withValue(withValue(fresh, 'vars.a', 1), 'vars.b', null),
      { script: [{ set: { 'vars.a': 1, 'vars.b': null } }] },
    ],
    ['sets values after what was said', withValue(tried, 'vars.a', 1), { script: [...tried.script, { set: { 'vars.a': 1 } }] }],
    [
      'remembers an answer for the next time',
      withAnswer(fresh, 'call', { status: 201, selected: { x: 1 } }),
      { script: [{ answer: { status: 201, selected: { x: 1 } } }], answers: { call: { status: 201, selected: { x: 1 } } } },
    ],
    [
      'starts over in the same circumstances',
      startedOver(tried, 'menu', '2025-02-01T00:00:00.000Z'),
      { script: [], startAt: 'menu', channel: 'telegram', at: '2025-02-01T00:00:00.000Z' },
    ],
    [
      'grows no longer than a test may be',
      withLines(fresh, ...Array.from({ length: 600 }, () => ({ wait: 1 }))),
      { script: Array.from({ length: 500 }, () => ({ wait: 1 })) },
    ],
  ])('%s', (_, changed, expected) => {
    expect(changed).toMatchObject(expected);
  });
});
