import type { InboundMessage } from '../events/event.ts';
import type { Move } from './move.ts';
import { flowOf, placeFrame, unwind } from './frames.ts';
import { readPayload } from './payload.ts';
import { startRun } from './start-run.ts';
import type { CompiledNode, FlowVersion } from '../flow/version.ts';
import type { Turn } from './turn.ts';

/** Whether the same button was pressed a moment ago: impatient fingers press twice, and vendors redeliver. */
export function isDoubleClick(turn: Turn, payload: string, at: number): boolean {
  const last = turn.state.lastClick;
  return last !== null && last.payload === payload && Math.abs(at - last.at) <= turn.env.limits.doubleClickMs;
}

/** Whether a press is for the node that waits. */
export function clicksWaiting(turn: Turn, { payload }: InboundMessage): boolean {
  const target = payload === undefined ? null : readPayload(payload);
  return target !== null && target.nodeId === turn.state.wait?.nodeId;
}

/**
 * Takes a press on a menu shown earlier back to that menu, as if it had just been asked; undefined when the press is
 * on nothing of the flow. Customers write payloads at will on some channels, so only nodes that show buttons are
 * reachable, by exits that are no failure, and the node itself reads the press.
 */
export function olderMenu(turn: Turn, message: InboundMessage): Move | undefined {
  const target = message.payload === undefined ? null : readPayload(message.payload);
  if (!target) return undefined;
  const { state } = turn;
  for (let depth = state.frames.length; depth > 0; depth--) {
    const frame = state.frames[depth - 1];
    const node = frame && menuAt(flowOf(turn, frame), target);
    if (!node) continue;
    unwind(turn, depth);
    placeFrame(turn, node.id);
    return choose(turn, node, target.exitId);
  }
  const node = menuAt(turn.flow, target);
  if (!node) return undefined;
  startRun(turn, turn.flow, node.id);
  return choose(turn, node, target.exitId);
}

function menuAt(flow: FlowVersion | undefined, { nodeId, exitId }: { nodeId: string; exitId: string }): CompiledNode | undefined {
  const node = flow?.nodes.get(nodeId);
  const exit = node?.exits.get(exitId);
  return node && exit && !exit.failure && (node.kind.facts(node.config).buttons ?? 0) > 0 ? node : undefined;
}

function choose({ event }: Turn, node: CompiledNode, exit: string): Move {
  return node.kind.resume ? { do: 'resume', event } : { do: 'leave', exit };
}
