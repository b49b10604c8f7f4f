import { describe, expect, it } from '@jest/globals';
import { checkFlow } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { largeFlow } from './large-flow.ts';

describe('the large flow', () => {
  it('has the wanted size and could be published', () => {
    const flow = largeFlow(500);
    expect(flow.nodes).toHaveLength(500);
    expect(checkFlow(flow, nodeKinds).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
