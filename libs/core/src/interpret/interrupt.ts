import type { EventOf } from '../events/event.ts';
import { assign } from './assign.ts';
import type { Chosen } from './best-trigger.ts';
import { bestTrigger } from './best-trigger.ts';
import { flowOf } from './frames.ts';
import { proceed } from './proceed.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { Turn } from './turn.ts';

/**
 * Lets a trigger with `interrupts` take the word from the node that waits: help, stop, a person. The flow being walked
 * is asked, then the flows that called it. The branch works on the variables of its flow. Interrupted frames come back
 * when the branch `returns`; without it they, and anything put aside before, are given up.
 */
export function interrupt(turn: Turn, event: EventOf<'message.received'>): boolean {
  const found = find(turn, event);
  const { state } = turn;
  if (!found || !state.wait) return false;
  const { flow, chosen, vars } = found;
  const { trigger } = chosen.node.kind;
  const { subflowDepth } = turn.env.limits;
  turn.trace.push({ what: 'interrupted', nodeId: state.wait.nodeId });
  const returns = trigger?.returns(chosen.node.config) === true;
  if (returns && state.interrupted.length >= subflowDepth) {
    proceed(turn, { do: 'fail', code: 'depth-limit', params: { limit: subflowDepth } });
    return true;
  }
  state.interrupted = returns ? [...state.interrupted, { frames: state.frames, wait: state.wait }] : [];
  state.wait = null;
  state.frames = [{ flowVersionId: flow.id, nodeId: chosen.node.id, vars }];
  if (chosen.match.assign) assign(turn, flow, chosen.node.id, chosen.match.assign);
  proceed(turn, { do: 'enter', nodeId: chosen.node.id });
  return true;
}

function find(
  turn: Turn,
  event: EventOf<'message.received'>,
): { flow: FlowVersion; chosen: Chosen; vars: Turn['state']['frames'][number]['vars'] } | undefined {
  const asked = new Set<string>();
  for (const frame of turn.state.frames.toReversed()) {
    if (asked.has(frame.flowVersionId)) continue;
    asked.add(frame.flowVersionId);
    const flow = flowOf(turn, frame);
    const chosen = flow && bestTrigger(turn, flow, event, true);
    if (flow && chosen) return { flow, chosen, vars: frame.vars };
  }
  return undefined;
}
