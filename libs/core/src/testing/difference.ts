import type { Json } from '../json.ts';
import { partDifferences } from '../flow-tests/part-differences.ts';
import { isDeepEqual } from '../values/deep-equal.ts';

/** How `actual` lacks what is expected of it as a part, one line per difference; empty when it fits. */
export function differences(expected: unknown, actual: unknown, path: string): string[] {
  return partDifferences(expected as Json, actual as Json, path).map((one) => line(one.path, one.expected, one.actual));
}

/** One difference in words; empty when the two are equal. */
export function exactDifference(expected: unknown, actual: unknown, path: string): string[] {
  return isDeepEqual(expected, actual) ? [] : [line(path, expected, actual)];
}

const line = (path: string, expected: unknown, actual: unknown): string =>
  `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
