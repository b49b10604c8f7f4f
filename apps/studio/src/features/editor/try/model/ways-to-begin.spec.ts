import { describe, expect, it } from '@jest/globals';
import { orderFlow } from '../testing/order-flow.ts';
import { waysToBegin } from './ways-to-begin.ts';

describe('ways to begin', () => {
  it.each([
    ['en', ['Hello', 'stop', 'ad_1']],
    ['it', ['Ciao', 'basta', 'ad_1']],
  ])('in %s come from the triggers', (language, words) => {
    expect(waysToBegin(orderFlow, language).map((way) => way.words)).toEqual(words);
  });

  it('are lines that start the flow', () => {
    const nodes = [{ id: 'a', type: 'trigger', position: { x: 0, y: 0 }, config: { on: 'api', name: 'paid' } }];
    expect(waysToBegin({ ...orderFlow, nodes }, 'en')).toEqual([
      { nodeId: 'a', words: 'paid', how: 'call', line: { start: { name: 'paid' } } },
    ]);
    expect(waysToBegin(orderFlow, 'en')[2]?.line).toEqual({ message: { referral: { payload: 'ad_1' } } });
  });
});
