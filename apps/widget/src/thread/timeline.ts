import type { Entry } from './arrange.ts';

/** Messages one person said in a row. */
export interface Group {
  kind: 'group';
  key: string;
  author: Entry['author'];
  authorName: string | null;
  entries: readonly Entry[];
}

/** A line of the thread: a change of day, or a group. */
export type Line = { kind: 'day'; key: string; at: string } | Group;

const togetherMs = 5 * 60_000;

/** The thread as lines: a mark where the day changes, and what one person says within five minutes together. */
export function timeline(entries: readonly Entry[]): Line[] {
  const lines: Line[] = [];
  let before: Entry | undefined;
  for (const entry of entries) {
    const line = lines.at(-1);
    if (!before || day(before) !== day(entry)) lines.push({ kind: 'day', key: `day-${day(entry)}-${entry.key}`, at: entry.at });
    else if (line?.kind === 'group' && joins(before, entry)) {
      lines[lines.length - 1] = { ...line, entries: [...line.entries, entry] };
      before = entry;
      continue;
    }
    lines.push({ kind: 'group', key: entry.key, author: entry.author, authorName: entry.authorName, entries: [entry] });
    before = entry;
  }
  return lines;
}

function joins(before: Entry, entry: Entry): boolean {
  const same = before.author === entry.author && before.authorName === entry.authorName;
  return same && Math.abs(Date.parse(entry.at) - Date.parse(before.at)) < togetherMs;
}

/** The visitor's own calendar day. */
function day({ at }: Entry): string {
  return new Date(at).toDateString();
}
