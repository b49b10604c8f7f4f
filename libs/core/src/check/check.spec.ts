import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json.ts';
import { wholeDocument } from '../testing/case-flow.ts';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import type { CheckOptions } from './check.ts';
import { checkFlow } from './check.ts';
import { findCycles } from './cycles.ts';

interface CheckCase {
  name: string;
  flow: JsonObject;
  options?: CheckOptions;
  /** Every issue, as `severity code nodeId params`. */
  issues: string[];
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'check.cases.json'), 'utf8')) as CheckCase[];

describe('checkFlow', () => {
  it.each(cases)('$name', ({ name, flow, options, issues }) => {
    const found = checkFlow(wholeDocument(flow, name), tinyKinds, options);
    expect(found.map(({ severity, code, nodeId, params }) => `${severity} ${code} ${nodeId ?? '-'} ${JSON.stringify(params)}`)).toEqual(
      issues,
    );
  });

  it('says of a document that cannot be read only that', () => {
    expect(checkFlow({ format: 'filo.flow/1' }, tinyKinds).map(({ code }) => code)).toEqual([
      'invalid-document',
      'invalid-document',
      'invalid-document',
    ]);
  });
});

describe('findCycles', () => {
  it.each<[Record<string, string[]>, string[][]]>([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['a'] }, [['a']]],
    [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
    [
      { a: ['b', 'c'], b: ['a'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    [{ a: ['b'], b: ['c', 'd'], c: ['a'], d: [] }, [['a', 'b', 'c']]],
  ])('%j', (graph, cycles) => {
    const found = findCycles(Object.keys(graph), (id) => graph[id] ?? []);
    expect(found.map((group) => group.toSorted()).toSorted()).toEqual(cycles.toSorted());
  });

  it('walks a flow of two thousand nodes in a row', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `n${index}`);
    expect(findCycles(ids, (id) => [ids[ids.indexOf(id) + 1] ?? 'n0'])).toHaveLength(1);
  });
});
