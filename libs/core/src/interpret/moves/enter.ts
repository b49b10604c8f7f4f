import { nodeContext } from '../context.ts';
import { activeFrame, flowOf, placeFrame } from '../frames.ts';
import type { Move, MoveOf } from '../move.ts';
import { settle } from '../settle.ts';
import type { Turn } from '../turn.ts';

/** Nodes kept in a run's path: enough for an agent to see how the customer got here. */
const pathLength = 50;

/** Goes into a node and lets it decide. */
export function enter(turn: Turn, { nodeId, again }: MoveOf<'enter'>): Move {
  const { state } = turn;
  const frame = activeFrame(turn);
  if (!frame) return null;
  state.wait = null;
  if (turn.stepsLeft <= 0) return { do: 'fail', code: 'steps-limit', params: { limit: turn.env.limits.stepsPerTurn } };
  turn.stepsLeft -= 1;
  const flow = flowOf(turn, frame);
  if (!flow) return { do: 'fail', code: 'unknown-flow', params: { versionId: frame.flowVersionId } };
  const node = flow.nodes.get(nodeId);
  if (!node) return { do: 'fail', code: 'unknown-node', params: { nodeId } };
  const local = again ? frame.local : undefined;
  placeFrame(turn, nodeId);
  turn.trace.push({ what: 'entered', flowVersionId: flow.id, nodeId });
  if (state.run) state.run = { ...state.run, path: [...state.run.path.slice(1 - pathLength), nodeId] };
  return settle(turn, flow, node, () => node.kind.enter(nodeContext(turn, flow, node, local)));
}
