import type { Json, RunIssueCode, Trace } from '@filo/core';

/** One thing the flow did in a turn, as the details under it tell it. */
export type Step =
  | { what: 'passed'; nodeId: string; flowVersionId: string; exit: string | null; led: boolean }
  | { what: 'assigned'; path: string; value: Json }
  | { what: 'waits'; nodeId: string }
  | { what: 'interrupted' | 'returned'; nodeId: string }
  | { what: 'ignored'; why: Extract<Trace[number], { what: 'ignored' }>['why'] | 'deferred' }
  | { what: 'issue'; code: RunIssueCode; nodeId: string | null }
  | { what: 'ended' };

/** A turn in steps: entering a node and leaving it by an exit are one. */
export function stepsOf(trace: Trace): Step[] {
  const steps: Step[] = [];
  for (const entry of trace) {
    const step = stepOf(entry, steps);
    if (step) steps.push(step);
  }
  return steps;
}

function stepOf(entry: Trace[number], steps: readonly Step[]): Step | undefined {
  switch (entry.what) {
    case 'entered':
      return { what: 'passed', nodeId: entry.nodeId, flowVersionId: entry.flowVersionId, exit: null, led: true };
    case 'left': {
      const { nodeId, flowVersionId, exit, to } = entry;
      const open = steps.findLast((step) => step.what === 'passed' && step.nodeId === nodeId && step.exit === null);
      if (open?.what !== 'passed') return { what: 'passed', nodeId, flowVersionId, exit, led: to !== null };
      open.exit = exit;
      open.led = to !== null;
      return undefined;
    }
    case 'assigned':
      return { what: 'assigned', path: entry.path, value: entry.value };
    case 'waiting':
      return { what: 'waits', nodeId: entry.nodeId };
    case 'interrupted':
    case 'returned':
      return { what: entry.what, nodeId: entry.nodeId };
    case 'ignored':
      return { what: 'ignored', why: entry.why };
    case 'deferred':
      return { what: 'ignored', why: 'deferred' };
    case 'issue':
      return { what: 'issue', code: entry.code, nodeId: entry.nodeId };
    case 'ended':
      return { what: 'ended' };
  }
}
