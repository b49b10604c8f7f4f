import { z } from 'zod';

/** Ways to compare, in the order forms offer them. */
export const operators = [
  'equals',
  'not-equals',
  'contains',
  'not-contains',
  'starts-with',
  'ends-with',
  'greater',
  'greater-or-equal',
  'less',
  'less-or-equal',
  'is-set',
  'is-empty',
  'in',
  'matches',
] as const;

/** A way to compare. */
export type Operator = (typeof operators)[number];

/** Operators that look at the left side alone. */
export const unaryOperators: ReadonlySet<Operator> = new Set<Operator>(['is-set', 'is-empty']);

/** One comparison: `left` is a path (`vars.total`) or a template, `right` a value or a template. */
export const comparison = z.strictObject({
  left: z.string().min(1).max(1000),
  op: z.enum(operators),
  right: z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]).optional(),
});

/** A condition: all of its comparisons, or any of them. An empty `all` is true, an empty `any` false. */
export const condition = z.union([
  z.strictObject({ all: z.array(comparison).max(50) }),
  z.strictObject({ any: z.array(comparison).max(50) }),
]);

/** One comparison. */
export type Comparison = z.infer<typeof comparison>;
/** A condition: all of its comparisons, or any of them. */
export type Condition = z.infer<typeof condition>;
