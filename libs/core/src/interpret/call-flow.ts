import type { Next } from '../kinds/outcome.ts';
import { newFrame } from './frames.ts';
import type { Move } from './move.ts';
import { startNode } from './start-node.ts';
import type { Turn } from './turn.ts';

/** Goes into another flow: the caller's frame stays below and leaves by `done` when the called one ends. */
export function callFlow(turn: Turn, nodeId: string, { flowId, inputs, outputs }: Extract<Next, { call: unknown }>['call']): Move {
  const { state, env } = turn;
  const { subflowDepth } = env.limits;
  if (state.frames.length > subflowDepth) return { do: 'fail', code: 'depth-limit', params: { limit: subflowDepth } };
  const flow = turn.flow.find({ flowId });
  const entry = flow && startNode(turn, flow);
  if (!flow || !entry) return { do: 'fail', code: 'unknown-flow', params: { flowId } };
  const caller = state.frames.at(-1);
  if (!caller) return null;
  state.frames = [...state.frames.slice(0, -1), { ...caller, outputs }, newFrame(turn, flow, entry.id, inputs)];
  return { do: 'enter', nodeId: entry.id };
}
