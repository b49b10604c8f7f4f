import type { Json } from '../json.ts';
import { isDeepEqual } from '../values/deep-equal.ts';

/** A place where a value is not what was expected there. */
export interface PartDifference {
  path: string;
  expected: Json;
  /** Undefined where there is nothing. */
  actual: Json | undefined;
}

/**
 * How `actual` lacks what is expected of it as a part; empty when it fits. An object may have more than is expected of
 * it, a list must be as long, and null fits nothing as well.
 */
export function partDifferences(expected: Json, actual: Json | undefined, path: string): PartDifference[] {
  const here = [{ path, expected, actual }];
  if (expected === null && (actual === undefined || actual === null)) return [];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return here;
    return expected.flatMap((item, index) => partDifferences(item, actual[index], `${path}.${index}`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return here;
    return Object.entries(expected).flatMap(([key, value]) =>
      partDifferences(value, Object.hasOwn(actual, key) ? actual[key] : undefined, path === '' ? key : `${path}.${key}`),
    );
  }
  return isDeepEqual(expected, actual) ? [] : here;
}
