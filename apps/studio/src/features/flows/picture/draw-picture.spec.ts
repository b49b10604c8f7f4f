import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { flowPicture } from './draw-picture.ts';
import { nodeFamily } from './node-family.ts';

const node = (id: string, type: string, x: number, y: number, config = {}) => ({ id, type, position: { x, y }, config });

describe('flowPicture', () => {
  it('begins at its corner, whatever the positions', () => {
    const { nodes, width, height } = flowPicture({ nodes: [node('a', 'trigger', -300, 80), node('b', 'message', 40, 20)], edges: [] });
    expect(nodes.map(({ id, x, y, family }) => ({ id, x, y, family }))).toEqual([
      { id: 'a', x: 40, y: 100, family: 'talk' },
      { id: 'b', x: 380, y: 40, family: 'talk' },
    ]);
    expect({ width, height }).toEqual({ width: 660, height: 236 });
  });

  it('draws edges from exit to entry, and none that lead nowhere', () => {
    const { edges } = flowPicture({
      nodes: [node('a', 'trigger', 0, 0), node('b', 'message', 340, 0)],
      edges: [
        { id: 'e1', from: 'a', exit: 'next', to: 'b' },
        { id: 'e2', from: 'b', exit: 'next', to: 'gone' },
      ],
    });
    expect(edges).toEqual(['M 240 68 C 310 68 310 68 380 68']);
  });

  it('makes cards taller with their words and their ways out', () => {
    const text = { en: 'A question that is long enough for two lines of a card', it: 'Breve' };
    const menu = node('a', 'button-menu', 0, 0, { text, buttons: [] });
    const heightOf = (exits: string[]) =>
      flowPicture({ nodes: [menu], edges: exits.map((exit) => ({ id: exit, from: 'a', exit, to: 'a' })) }).nodes[0]?.h;
    expect(heightOf([])).toBe(133);
    expect(heightOf(['yes', 'no'])).toBe(201);
  });

  it('is empty for what is no flow', () => {
    const empty = { width: 0, height: 0, nodes: [], edges: [] };
    const others: JsonObject[] = [{}, { nodes: 'none' }, { nodes: [null, { id: 1 }, { id: 'a', type: 'end' }] }];
    expect(others.map((other) => flowPicture(other))).toEqual([empty, empty, empty]);
  });

  it('knows the family of every node', () => {
    expect([...nodeKinds.values()].filter(({ type, family }) => nodeFamily(type) !== family).map(({ type }) => type)).toEqual([]);
    expect(nodeFamily('a-custom-one')).toBe('do');
  });
});
