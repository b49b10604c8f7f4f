import type { Json } from '../json.ts';
import { isTemplate } from '../templates/parse.ts';
import type { Comparison, Condition } from './condition.ts';
import { tests } from './operators.ts';

/** What a condition needs to see values: a node's context has both. */
export interface ConditionView {
  read(path: string): Json | undefined;
  render(template: string): string;
}

/** Whether a condition holds. Never throws: a broken pattern or template simply does not fit. */
export function evaluate(condition: Condition, view: ConditionView): boolean {
  if ('all' in condition) return condition.all.every((one) => compare(one, view));
  return condition.any.some((one) => compare(one, view));
}

function compare({ left, op, right }: Comparison, view: ConditionView): boolean {
  return tests[op](isTemplate(left) ? view.render(left) : view.read(left), rendered(right, view));
}

function rendered(right: Comparison['right'], view: ConditionView): Json | undefined {
  if (typeof right === 'string') return isTemplate(right) ? view.render(right) : right;
  if (Array.isArray(right)) return right.map((item) => (typeof item === 'string' && isTemplate(item) ? view.render(item) : item));
  return right;
}
