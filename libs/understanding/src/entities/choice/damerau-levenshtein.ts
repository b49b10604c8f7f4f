/**
 * How alike two words are, from 0 to 1: one minus the optimal string alignment distance (insert, delete, replace, swap of neighbours)
 * over the longer length. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964).
 */
export function damerauLevenshteinRatio(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  // The distance is at least the difference in length: skip the table when the answer cannot matter.
  if (Math.abs(left.length - right.length) / longest > 0.5) return 0;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return 1 - (last[right.length] ?? 0) / longest;
}
