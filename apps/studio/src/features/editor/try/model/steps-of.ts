import type { Json, RunIssueCode, Trace } from '@filo/core';

/** One thing the flow did in a turn, as the details under it tell it. */
export type Step =
  | { what: 'passed'; nodeId: string; flowVersionId: string; exit: string | null; led: boolean; waits: boolean }
  | { what: 'assigned'; path: string; value: Json }
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
      return { what: 'passed', nodeId: entry.nodeId, flowVersionId: entry.flowVersionId, exit: null, led: true, waits: false };
    case 'left': {
      const { nodeId, flowVersionId, exit, to } = entry;
      const open = openStep(steps, nodeId);
      if (!open) return { what: 'passed', nodeId, flowVersionId, exit, led: to !== null, waits: false };
      open.exit = exit;
      open.led = to !== null;
      return undefined;
    }
    case 'assigned':
      return { what: 'assigned', path: entry.path, value: entry.value };
    case 'waiting': {
      const open = openStep(steps, entry.nodeId);
      if (open) open.waits = true;
      return undefined;
    }
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

/** The step that entered a node and has not left it yet. */
function openStep(steps: readonly Step[], nodeId: string): Extract<Step, { what: 'passed' }> | undefined {
  return steps.findLast((step) => step.what === 'passed' && step.nodeId === nodeId && step.exit === null) as
    Extract<Step, { what: 'passed' }> | undefined;
}
