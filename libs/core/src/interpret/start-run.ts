import type { FlowVersion } from '../flow/version.ts';
import type { JsonObject } from '../json.ts';
import { newFrame } from './frames.ts';
import type { Turn } from './turn.ts';

/** Puts a new run in place of whatever was going on, its frame at `nodeId`; the node is not entered yet. */
export function startRun(turn: Turn, flow: FlowVersion, nodeId: string, vars: JsonObject = {}): void {
  const { state } = turn;
  clearRun(turn);
  turn.runs += 1;
  turn.counted = true;
  state.frames = [newFrame(turn, flow, nodeId, vars)];
  state.run = { id: `${state.conversationId}-${state.turn}-r${turn.runs}`, startedAt: turn.event.at, turns: 1, path: [] };
}

/** Forgets the run, its wait and everything put aside: the conversation is idle. */
export function clearRun({ state }: Turn): void {
  state.frames = [];
  state.wait = null;
  state.interrupted = [];
  state.run = null;
}
