/** Whether one name is likely a slip of the other: the same but for capitals and "_", or one letter in four wrong, missing or swapped. */
export function isSlip(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replaceAll('_', '').toLowerCase()) as [string, string];
  if (one === other) return true;
  return distance(one, other) <= Math.min(3, Math.floor(Math.max(one.length, other.length) / 4));
}

/** Letters to change, leave out, add or swap with the next to get from one word to the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [(last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) ways.push((beforeLast[column - 2] ?? 0) + 1);
      now.push(Math.min(...ways));
    }
    beforeLast = last;
    last = now;
  }
  return last[b.length] ?? 0;
}
