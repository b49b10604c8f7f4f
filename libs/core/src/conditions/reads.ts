import { isTemplate } from '../templates/parse.ts';
import type { Condition } from './condition.ts';

/** What a condition reads, for `check`: plain paths, and templates to be analysed. */
export function conditionReads(condition: Condition): { reads: string[]; templates: string[] } {
  const reads: string[] = [];
  const templates: string[] = [];
  for (const { left, right } of 'all' in condition ? condition.all : condition.any) {
    (isTemplate(left) ? templates : reads).push(left);
    for (const item of Array.isArray(right) ? right : [right]) if (typeof item === 'string' && isTemplate(item)) templates.push(item);
  }
  return { reads, templates };
}
