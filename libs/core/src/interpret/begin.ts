import type { FlowVersion } from '../flow/version.ts';
import type { JsonObject } from '../json.ts';
import { assign } from './assign.ts';
import type { Chosen } from './best-trigger.ts';
import { issue } from './record.ts';
import { run } from './run.ts';
import { startRun } from './start-run.ts';
import type { Turn } from './turn.ts';

/** Begins a new run at a trigger, with what the trigger read from the event. */
export function begin(turn: Turn, flow: FlowVersion, { node, match }: Chosen, vars: JsonObject = {}): void {
  startRun(turn, flow, node.id, vars);
  if (match.assign) assign(turn, flow, node.id, match.assign);
  run(turn, { do: 'enter', nodeId: node.id });
}

/** Nothing in the flow answers to what happened: the fallback does, else people. */
export function beginNowhere(turn: Turn): void {
  issue(turn, 'no-trigger', null, { event: turn.event.type });
  run(turn, { do: 'rescue', reason: 'no-trigger', afresh: true });
}
