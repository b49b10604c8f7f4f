import type { Trace } from '@filo/core';

/** A node that a turn came by, and how it was left. */
export interface Passed {
  nodeId: string;
  flowVersionId: string;
  /** Null while the chat still stands there. */
  exit: string | null;
  /** Whether the exit led anywhere. */
  led: boolean;
}

/** The nodes of a turn in order: entering one and leaving it is one passing; the first may have been entered before. */
export function passedIn(trace: Trace): Passed[] {
  const passed: Passed[] = [];
  for (const entry of trace) {
    if (entry.what === 'entered') passed.push({ nodeId: entry.nodeId, flowVersionId: entry.flowVersionId, exit: null, led: true });
    if (entry.what !== 'left') continue;
    const { nodeId, flowVersionId, exit, to } = entry;
    const open = passed.findLast((one) => one.nodeId === nodeId && one.flowVersionId === flowVersionId && one.exit === null);
    if (open) Object.assign(open, { exit, led: to !== null });
    else passed.push({ nodeId, flowVersionId, exit, led: to !== null });
  }
  return passed;
}
