import { describe, expect, it } from '@jest/globals';
import type { Json } from '../json.ts';
import { parsePath, readPath, writeSteps } from './path.ts';

describe('readPath', () => {
  const root: Json = { vars: { list: [{ name: 'Ada' }], empty: '', zero: 0 } };

  it.each<[string, Json | undefined]>([
    ['vars.list[0].name', 'Ada'],
    ['vars.list.0.name', 'Ada'],
    ['vars.zero', 0],
    ['vars.empty', ''],
    ['vars.gone', undefined],
    ['vars.gone.deeper', undefined],
    ['vars.list.length', 1],
    ['vars.constructor', undefined],
    ['vars.__proto__.polluted', undefined],
    ['vars.toString', undefined],
    ['', undefined],
    ['vars..list', undefined],
    ['a b', undefined],
  ])('reads %s', (path, value) => {
    expect(readPath(root, path)).toEqual(value);
  });
});

describe('writeSteps', () => {
  it.each<[string, Json, Json]>([
    ['a', 1, { a: 1, keep: { me: true } }],
    ['a.b.c', 1, { a: { b: { c: 1 } }, keep: { me: true } }],
    ['keep.too', 2, { keep: { me: true, too: 2 } }],
    ['keep.me.deeper', 3, { keep: { me: { deeper: 3 } } }],
  ])('writes %s', (path, value, after) => {
    const before = { keep: { me: true } };
    expect(writeSteps(before, parsePath(path) ?? [], value)).toEqual(after);
    expect(before).toEqual({ keep: { me: true } });
  });

  it('changes and extends lists by one place at most', () => {
    const before = { list: [1, 2] };
    expect(writeSteps(before, ['list', '0'], 9)).toEqual({ list: [9, 2] });
    expect(writeSteps(before, ['list', '2'], 3)).toEqual({ list: [1, 2, 3] });
    expect(writeSteps(before, ['list', '999999999'], 3)).toEqual({ list: { 999999999: 3 } });
    expect(before).toEqual({ list: [1, 2] });
  });

  it('shares what did not change', () => {
    const before = { a: { x: 1 }, b: { y: 1 } };
    expect(writeSteps(before, ['a', 'x'], 2)['b']).toBe(before.b);
  });
});
