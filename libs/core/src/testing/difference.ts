import { isDeepEqual } from '../values/deep-equal.ts';

/** How `actual` lacks what is expected of it as a part, one line per difference; empty when it fits. */
export function differences(expected: unknown, actual: unknown, path: string): string[] {
  if (expected === null && (actual === undefined || actual === null)) return [];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [line(path, expected, actual)];
    return expected.flatMap((item, index) => differences(item, actual[index], `${path}.${index}`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return [line(path, expected, actual)];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, (actual as Record<string, unknown>)[key], `${path}.${key}`),
    );
  }
  return isDeepEqual(expected, actual) ? [] : [line(path, expected, actual)];
}

/** One difference in words; empty when the two are equal. */
export function exactDifference(expected: unknown, actual: unknown, path: string): string[] {
  return isDeepEqual(expected, actual) ? [] : [line(path, expected, actual)];
}

const line = (path: string, expected: unknown, actual: unknown): string =>
  `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
