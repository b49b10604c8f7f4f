import { safePattern, unaryOperators } from '@filo/core';
import type { Comparison, Condition } from '@filo/core';
import type { ConfigIssue } from '../fields/config-issue.ts';
import type { ConditionConfig } from './schema.ts';

/** Branches that are always or never taken, and comparisons that are not finished. */
export function branchIssues(branches: ConditionConfig['branches']): ConfigIssue[] {
  if (branches.length === 0) return [{ code: 'no-branches', severity: 'warning', params: { path: 'branches' } }];
  return branches.flatMap(({ id, when }, index): ConfigIssue[] => {
    const path = `branches.${index}.when`;
    if (listOf(when).length === 0)
      return [{ code: 'empty-branch', severity: 'warning', params: { path, exit: id, always: 'all' in when } }];
    const same = branches.findIndex((one) => JSON.stringify(one.when) === JSON.stringify(when));
    const twice: ConfigIssue[] =
      same < index ? [{ code: 'same-branch', severity: 'warning', params: { path, exit: id, first: branches[same]?.id ?? '' } }] : [];
    return [...twice, ...listOf(when).flatMap((one, at) => comparisonIssues(one, `${path}.${'all' in when ? 'all' : 'any'}.${at}`, id))];
  });
}

const listOf = (when: Condition): readonly Comparison[] => ('all' in when ? when.all : when.any);

function comparisonIssues({ op, right }: Comparison, path: string, exit: string): ConfigIssue[] {
  if (unaryOperators.has(op)) return [];
  const values = Array.isArray(right) ? right : [right ?? ''];
  if (values.every((value) => typeof value === 'string' && value.trim() === ''))
    return [{ code: 'no-value', severity: 'warning', params: { path: `${path}.right`, exit, op } }];
  // What a variable fills in is only known in the chat.
  if (op !== 'matches' || typeof right !== 'string' || right.includes('{{') || right.includes('{%')) return [];
  const pattern = safePattern(right, 'i');
  return 'error' in pattern ? [{ code: 'bad-pattern', severity: 'error', params: { path: `${path}.right`, message: pattern.error } }] : [];
}
