import type { Next } from '../kinds/outcome.ts';
import type { WaitFor } from '../state/state.ts';
import { callFlow } from './call-flow.ts';
import { emit } from './emit.ts';
import type { Move } from './move.ts';
import { clearRun } from './start-run.ts';
import type { Turn } from './turn.ts';
import { nextId } from './turn.ts';

/** Turns where a node wants to go into the next move of the run. */
export function follow(turn: Turn, nodeId: string, next: Next): Move {
  if ('go' in next) return { do: 'leave', exit: next.go };
  if ('wait' in next) {
    const { message, owner, timeoutMs, quietMs } = next.wait;
    return pause(
      turn,
      nodeId,
      { ...(message && { message }), ...(owner && { owner }), ...(quietMs !== undefined && { quietMs }) },
      timeoutMs,
    );
  }
  if ('await' in next) return pause(turn, nodeId, { effectId: emit(turn, nodeId, next.await) }, next.timeoutMs);
  if ('jump' in next) return { do: 'enter', nodeId: next.jump };
  if ('call' in next) return callFlow(turn, nodeId, next.call);
  if ('end' in next) return end(turn, nodeId, next.end.close);
  return { do: 'fail', ...next.fail };
}

function pause(turn: Turn, nodeId: string, waitFor: WaitFor, timeoutMs: number | undefined): Move {
  const id = nextId(turn);
  turn.trace.push({ what: 'waiting', nodeId, waitId: id });
  if (timeoutMs === undefined) {
    turn.state.wait = { id, nodeId, ...waitFor };
    return null;
  }
  const deadline = turn.at + Math.max(0, timeoutMs);
  turn.state.wait = { id, nodeId, ...waitFor, deadline };
  emit(turn, nodeId, { type: 'set.timer', waitId: id, at: deadline });
  return null;
}

function end(turn: Turn, nodeId: string, close: boolean): Move {
  emit(turn, nodeId, { type: 'end.conversation', close });
  turn.trace.push({ what: 'ended', nodeId });
  clearRun(turn);
  return null;
}
