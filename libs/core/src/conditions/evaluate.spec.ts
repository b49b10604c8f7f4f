import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../json.ts';
import { readPath } from '../values/path.ts';
import type { Comparison, Condition, Operator } from './condition.ts';
import { condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { conditionReads } from './reads.ts';

const vars: JsonObject = {
  three: 3,
  threeText: '3',
  code: '007',
  name: 'Perché No',
  yes: true,
  tags: ['vip', 'Città'],
  none: null,
  blank: '  ',
  list: [],
  day: '2025-01-06',
  moment: '2025-01-06T10:00:00+01:00',
};
const view = {
  read: (path: string): Json | undefined => readPath({ vars }, path),
  render: (template: string): string => template.replace('{{ vars.three }}', '3'),
};

const cases: [string, Operator, Comparison['right'], boolean][] = [
  ['three', 'equals', '3', true],
  ['three', 'equals', 3, true],
  ['three', 'equals', '3.0', true],
  ['three', 'equals', '{{ vars.three }}', true],
  ['threeText', 'equals', 3, true],
  ['code', 'equals', '7', false],
  ['code', 'equals', '007', true],
  ['name', 'equals', 'perche no', true],
  ['name', 'not-equals', 'PERCHÉ NO ', false],
  ['yes', 'equals', 'true', true],
  ['yes', 'equals', true, true],
  ['gone', 'equals', '', true],
  ['gone', 'equals', 'x', false],
  ['gone', 'not-equals', 'x', true],
  ['name', 'contains', 'CHE', true],
  ['tags', 'contains', 'citta', true],
  ['tags', 'contains', 'cit', false],
  ['gone', 'contains', '', false],
  ['tags', 'not-contains', 'new', true],
  ['name', 'starts-with', 'per', true],
  ['name', 'ends-with', 'no', true],
  ['gone', 'starts-with', '', false],
  ['three', 'greater', '2', true],
  ['threeText', 'greater', '20', false],
  ['three', 'greater', 'many', false],
  ['three', 'greater-or-equal', 3, true],
  ['gone', 'less', 3, false],
  ['three', 'less', '', false],
  ['three', 'less-or-equal', '3', true],
  ['day', 'less', '2025-01-07', true],
  ['moment', 'less', '2025-01-06T09:30:00Z', true],
  ['name', 'greater', 'abc', true],
  ['three', 'is-set', undefined, true],
  ['none', 'is-set', undefined, false],
  ['blank', 'is-empty', undefined, true],
  ['list', 'is-empty', undefined, true],
  ['gone', 'is-empty', undefined, true],
  ['threeText', 'in', ['1', '3'], true],
  ['three', 'in', '1, 2, 3', true],
  ['tags', 'in', ['new', 'VIP'], true],
  ['gone', 'in', [''], false],
  ['name', 'in', ['x'], false],
  ['code', 'matches', '^\\d{3}$', true],
  ['name', 'matches', 'PERCH', true],
  ['code', 'matches', '(?=x)', false],
  ['name', 'matches', '(', false],
];

describe('evaluate', () => {
  it.each(cases)('%s %s %j is %s', (left, op, right, expected) => {
    expect(evaluate({ all: [{ left: `vars.${left}`, op, ...(right !== undefined && { right }) }] }, view)).toBe(expected);
  });

  const yes: Comparison = { left: 'vars.three', op: 'equals', right: 3 };
  const no: Comparison = { left: 'vars.three', op: 'equals', right: 4 };

  it.each<[Condition, boolean]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ all: [{ left: '{{ vars.three }}', op: 'equals', right: 3 }] }, true],
  ])('%j is %s', (group, expected) => {
    expect(condition.parse(group)).toEqual(group);
    expect(evaluate(group, view)).toBe(expected);
  });

  it('tells check what it reads', () => {
    const group: Condition = { any: [yes, { left: '{{ vars.a }}', op: 'in', right: ['x', '{{ vars.b }}'] }] };
    expect(conditionReads(group)).toEqual({ reads: ['vars.three'], templates: ['{{ vars.a }}', '{{ vars.b }}'] });
  });
});
