import { nodeContext } from '../context.ts';
import { activeFrame, flowOf, placeFrame } from '../frames.ts';
import type { Move, MoveOf } from '../move.ts';
import { settle } from '../settle.ts';
import type { Turn } from '../turn.ts';

/** Gives the node that waits what it waited for. */
export function resume(turn: Turn, { event }: MoveOf<'resume'>): Move {
  const frame = activeFrame(turn);
  if (!frame) return null;
  turn.state.wait = null;
  const flow = flowOf(turn, frame);
  if (!flow) return { do: 'fail', code: 'unknown-flow', params: { versionId: frame.flowVersionId } };
  const node = flow.nodes.get(frame.nodeId);
  if (!node) return { do: 'fail', code: 'unknown-node', params: { nodeId: frame.nodeId } };
  const { kind } = node;
  const answer = kind.resume?.bind(kind);
  if (!answer) return { do: 'fail', code: 'node-failed', params: { message: `${kind.type} cannot be resumed` } };
  const { local } = frame;
  placeFrame(turn, frame.nodeId);
  return settle(turn, flow, node, () => answer(nodeContext(turn, flow, node, local), event));
}
