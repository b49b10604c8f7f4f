import { describe, expect, it } from '@jest/globals';
import type { OutlineExit, OutlineItem } from '@filo/editing';
import { parentOf, rowOfNode, rowsOf } from './rows.ts';

const node = (nodeId: string, exits: OutlineExit[] = [], reference = false): OutlineItem => ({
  nodeId,
  root: null,
  reference,
  exits,
  jumps: [],
});
const exit = (id: string, to: OutlineItem | null = null): OutlineExit => ({ id, label: id, failure: false, edgeId: to && `e-${id}`, to });

const tree = [node('start', [exit('next', node('menu', [exit('yes', node('end')), exit('no', node('menu', [], true)), exit('late')]))])];
const shown = (closed: string[] = []) => rowsOf(tree, new Set(closed)).map(({ key, level, expanded }) => [key, level, expanded]);

describe('rowsOf', () => {
  it('lists nodes and their ways out, from top to bottom', () => {
    expect(shown()).toEqual([
      ['start', 1, true],
      ['start/next', 2, true],
      ['start/next/menu', 3, true],
      ['start/next/menu/yes', 4, true],
      ['start/next/menu/yes/end', 5, null],
      ['start/next/menu/no', 4, true],
      ['start/next/menu/no/menu', 5, null],
      ['start/next/menu/late', 4, null],
    ]);
  });

  it('folds what is closed', () => {
    expect(shown(['start/next/menu'])).toHaveLength(3);
    expect(shown(['start/next'])).toEqual([
      ['start', 1, true],
      ['start/next', 2, false],
    ]);
  });
});

describe('moving about', () => {
  const rows = rowsOf(tree, new Set());

  it.each([
    [7, 2],
    [4, 3],
    [0, 0],
  ])('row %i hangs below row %i', (index, parent) => {
    expect(parentOf(rows, index)).toBe(parent);
  });

  it('finds a node in its own place', () => {
    expect(rowOfNode(rows, 'menu')).toBe(2);
    expect(rowOfNode(rows, 'gone')).toBe(-1);
  });
});
