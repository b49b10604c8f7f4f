/** One place where two lists differ: something missing, something extra, or one thing in the place of another. */
export interface Unequal<Expected, Actual> {
  /** Place in the expected list; of something extra, its place in the actual one. */
  at: number;
  expected?: Expected;
  actual?: Actual;
}

/** How two lists differ when what they have in common, in order, is left out: one line more is one difference, not many. */
export function align<Expected, Actual>(
  expected: readonly Expected[],
  actual: readonly Actual[],
  fits: (expected: Expected, actual: Actual) => boolean,
): Unequal<Expected, Actual>[] {
  const common = commonLengths(expected, actual, fits);
  const found: Unequal<Expected, Actual>[] = [];
  let i = 0;
  let j = 0;
  let missing: number[] = [];
  let extra: number[] = [];
  const settle = (): void => {
    for (let index = 0; index < Math.max(missing.length, extra.length); index++) {
      const from = missing[index];
      const to = extra[index];
      found.push({
        at: from ?? to ?? 0,
        ...(from !== undefined && { expected: expected[from] }),
        ...(to !== undefined && { actual: actual[to] }),
      });
    }
    missing = [];
    extra = [];
  };
  while (i < expected.length || j < actual.length) {
    if (i < expected.length && j < actual.length && fits(expected[i] as Expected, actual[j] as Actual)) {
      settle();
      i += 1;
      j += 1;
    } else if (j >= actual.length || (i < expected.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) missing.push(i++);
    else extra.push(j++);
  }
  settle();
  return found;
}

/** Length of the longest common part of what is left, from each pair of places on. */
function commonLengths<Expected, Actual>(
  expected: readonly Expected[],
  actual: readonly Actual[],
  fits: (expected: Expected, actual: Actual) => boolean,
): number[][] {
  const lengths = Array.from({ length: expected.length + 1 }, () => Array.from({ length: actual.length + 1 }, () => 0));
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = actual.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = fits(expected[i] as Expected, actual[j] as Actual)
        ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
