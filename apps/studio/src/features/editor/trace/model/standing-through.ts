import type { Step } from './step.ts';

/** Where in a flow the chat stands after each turn, by its number; null when it stands nowhere in it. `mine`: the flow's versions. */
export function standingThrough(steps: readonly Step[], mine: ReadonlySet<string>): Map<number, string | null> {
  const all = new Map<number, string | null>();
  let standing: string | null = null;
  for (const { turn, trace } of steps) {
    const walked = trace.some(({ what }) => what === 'entered');
    for (const entry of trace) {
      if (entry.what === 'entered' && mine.has(entry.flowVersionId)) standing = entry.nodeId;
      else if (entry.what === 'left' && mine.has(entry.flowVersionId) && entry.nodeId === standing) standing = null;
      else if (entry.what === 'returned') standing = entry.nodeId;
      else if (entry.what === 'ended') standing = null;
      // It was entered in a turn that is not loaded, and asks again.
      else if (entry.what === 'waiting' && !walked) standing ??= entry.nodeId;
    }
    all.set(turn, standing);
  }
  return all;
}
