import type { CompiledNode } from '../../flow/version.ts';
import { activeFrame, flowOf } from '../frames.ts';
import type { Move, MoveOf } from '../move.ts';
import { issue } from '../record.ts';
import type { RunIssueCode } from '../trace.ts';
import type { Turn } from '../turn.ts';

/** Nodes and messages granted past a limit, so that the failure exit or the fallback can say what happened. */
const grace = { steps: 20, messages: 5 };
/** Limits that the run itself has reached: going on in it would reach them again at once. */
const runLimits: ReadonlySet<RunIssueCode> = new Set<RunIssueCode>(['turns-limit', 'state-limit']);
const turnLimits: ReadonlySet<RunIssueCode> = new Set<RunIssueCode>(['steps-limit', 'messages-limit']);

/** Records what went wrong and takes the node's first failure exit that leads somewhere; without one, a rescue. */
export function fail(turn: Turn, { code, params }: MoveOf<'fail'>): Move {
  const frame = activeFrame(turn);
  issue(turn, code, frame?.nodeId ?? null, params);
  if (runLimits.has(code)) return { do: 'rescue', reason: code, afresh: true };
  if (turnLimits.has(code)) {
    turn.limitsHit += 1;
    turn.stepsLeft = grace.steps;
    turn.messagesLeft = grace.messages;
  }
  const node = frame && flowOf(turn, frame)?.nodes.get(frame.nodeId);
  const exit = node && turn.limitsHit <= 1 ? failureExit(node) : undefined;
  return exit === undefined ? { do: 'rescue', reason: code } : { do: 'leave', exit };
}

function failureExit(node: CompiledNode): string | undefined {
  for (const [id, { failure }] of node.exits) if (failure && node.edges.has(id)) return id;
  return undefined;
}
