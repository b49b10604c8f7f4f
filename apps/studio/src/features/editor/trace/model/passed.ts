import type { Trace } from '@filo/core';

/** A node that a turn came by, and how it was left. */
export interface Passed {
  nodeId: string;
  flowVersionId: string;
  /** Null while the chat still stands there. */
  exit: string | null;
  /** Whether the exit led anywhere: to another node, or back to a question that had been put aside. */
  led: boolean;
}

/** The nodes of a turn in order: entering one and leaving it is one passing; the first may have been entered before. */
export function passedIn(trace: Trace): Passed[] {
  const passed: Passed[] = [];
  for (const [index, entry] of trace.entries()) {
    if (entry.what === 'entered') passed.push({ nodeId: entry.nodeId, flowVersionId: entry.flowVersionId, exit: null, led: true });
    if (entry.what !== 'left') continue;
    const { nodeId, flowVersionId, exit, to } = entry;
    const led = to !== null || trace.slice(index).some(({ what }) => what === 'returned');
    const open = passed.findLast((one) => one.nodeId === nodeId && one.flowVersionId === flowVersionId && one.exit === null);
    if (open) Object.assign(open, { exit, led });
    else passed.push({ nodeId, flowVersionId, exit, led });
  }
  return passed;
}
