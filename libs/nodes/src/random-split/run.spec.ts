import { describe, expect, it } from '@jest/globals';
import { play } from '@filo/core/testing';
import { nodeKinds } from '../registry.ts';

/** Two ways of unequal weight behind a trigger: each run draws anew. */
const flow = {
  format: 'filo.flow/1',
  name: 'Split',
  nodes: [
    { id: 'any', type: 'trigger', config: {} },
    {
      id: 'split',
      type: 'random-split',
      config: {
        branches: [
          { id: 'rare', weight: 1 },
          { id: 'often', weight: 3 },
        ],
      },
    },
    { id: 'end', type: 'end', config: {} },
  ],
  edges: [
    { id: 'e1', from: 'any', exit: 'next', to: 'split' },
    { id: 'e2', from: 'split', exit: 'rare', to: 'end' },
    { id: 'e3', from: 'split', exit: 'often', to: 'end' },
  ],
};

const ways = (): string[] =>
  play({ flow, kinds: nodeKinds, script: Array.from({ length: 1000 }, () => ({ say: 'hi' })) }).map(
    ({ exits }) => exits.find(({ nodeId }) => nodeId === 'split')?.exit ?? '',
  );

describe('random-split', () => {
  it('divides in the proportion of the weights', () => {
    const rare = ways().filter((exit) => exit === 'rare').length;
    expect(rare).toBeGreaterThan(200);
    expect(rare).toBeLessThan(300);
  });

  it('draws the same again for the same conversation and turn', () => {
    expect(ways()).toEqual(ways());
  });
});
