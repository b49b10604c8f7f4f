/** An id for the edge of an exit. It says the exit, so that two people who draw the same edge draw one. */
export function edgeId(from: string, exit: string, taken: ReadonlySet<string>): string {
  const id = `${from}.${exit}`;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) {
    const end = `~${number}`;
    const other = id.slice(0, 64 - end.length) + end;
    if (!taken.has(other)) return other;
  }
}
