import { activeFrame, flowOf } from '../frames.ts';
import type { FlowVersion } from '../../flow/version.ts';
import type { Move, MoveOf } from '../move.ts';
import type { Turn } from '../turn.ts';

/** Follows the edge of an exit. An exit without an edge ends the flow there, unless it means that something failed. */
export function leave(turn: Turn, { exit }: MoveOf<'leave'>): Move {
  const frame = activeFrame(turn);
  const flow = frame && flowOf(turn, frame);
  const node = frame && flow?.nodes.get(frame.nodeId);
  if (!flow || !node) return { do: 'fail', code: 'unknown-node', params: { nodeId: frame?.nodeId ?? '' } };
  const listed = node.exits.get(exit);
  if (!listed) return { do: 'fail', code: 'unknown-exit', params: { exit } };
  const to = node.edges.get(exit) ?? null;
  turn.trace.push({ what: 'left', flowVersionId: flow.id, nodeId: node.id, exit, to });
  if (to !== null) return { do: 'enter', nodeId: to };
  return listed.failure ? { do: 'rescue', reason: { stuckAt: nameOf(flow, node.id) } } : { do: 'finish' };
}

const nameOf = ({ document }: FlowVersion, nodeId: string): string => document.nodes.find(({ id }) => id === nodeId)?.name || nodeId;
