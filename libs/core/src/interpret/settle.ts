import type { CompiledNode, FlowVersion } from '../flow/version.ts';
import type { Outcome } from '../kinds/outcome.ts';
import { assign } from './assign.ts';
import { doEffects } from './do-effects.ts';
import type { Move } from './move.ts';
import { placeFrame } from './frames.ts';
import { follow } from './follow.ts';
import type { Turn } from './turn.ts';

/** Asks a node for its outcome and carries it out: writes first, then effects, then where to go. */
export function settle(turn: Turn, flow: FlowVersion, node: CompiledNode, decide: () => Outcome): Move {
  let outcome: Outcome;
  try {
    outcome = decide();
  } catch (error) {
    // A fault in a node's code must not stop the conversation: it is recorded and the run takes the failure path.
    return { do: 'fail', code: 'node-failed', params: { message: error instanceof Error ? error.message : String(error) } };
  }
  if (outcome.assign) assign(turn, flow, node.id, outcome.assign);
  const stopped = outcome.effects && doEffects(turn, node.id, outcome.effects);
  if (stopped) return stopped;
  if (outcome.local !== undefined) placeFrame(turn, node.id, outcome.local);
  return follow(turn, node.id, outcome.next);
}
