import type { Frame } from '../../state/state.ts';
import { readPath } from '../../values/path.ts';
import { assign } from '../assign.ts';
import { flowOf, unwind } from '../frames.ts';
import type { Move } from '../move.ts';
import { clearRun } from '../start-run.ts';
import type { Turn } from '../turn.ts';

/** Ends the active frame: back to the caller, else to what was interrupted, else the run is over. */
export function finish(turn: Turn): Move {
  const { state } = turn;
  const ended = state.frames.at(-1);
  const caller = state.frames.at(-2);
  if (ended && caller) {
    unwind(turn, state.frames.length - 1);
    takeOutputs(turn, caller, ended);
    return { do: 'leave', exit: 'done' };
  }
  const aside = state.interrupted.at(-1);
  if (ended && aside?.wait) {
    state.interrupted = state.interrupted.slice(0, -1);
    state.frames = keepVariables(aside.frames, ended);
    turn.trace.push({ what: 'returned', nodeId: aside.wait.nodeId });
    return { do: 'enter', nodeId: aside.wait.nodeId, again: true };
  }
  turn.trace.push({ what: 'ended', nodeId: ended?.nodeId ?? null });
  clearRun(turn);
  return null;
}

function takeOutputs(turn: Turn, caller: Frame, callee: Frame): void {
  const flow = flowOf(turn, caller);
  if (!flow || !caller.outputs) return;
  const writes = Object.entries(caller.outputs).map(
    ([mine, theirs]) => [asVariable(mine), readPath(callee.vars, theirs.replace(/^vars\./, '')) ?? null] as const,
  );
  assign(turn, flow, caller.nodeId, Object.fromEntries(writes));
}

const asVariable = (path: string): string => (/^(vars|contact)\./.test(path) ? path : `vars.${path}`);

/** What an interrupting branch wrote stays written: it is the same flow and the same customer. */
function keepVariables(frames: Frame[], ended: Frame): Frame[] {
  const index = frames.findLastIndex((frame) => frame.flowVersionId === ended.flowVersionId);
  return frames.map((frame, at) => (at === index ? { ...frame, vars: ended.vars } : frame));
}
