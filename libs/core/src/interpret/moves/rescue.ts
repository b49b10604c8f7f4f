import type { Move, MoveOf } from '../move.ts';
import { activeFrame, flowOf, unwind } from '../frames.ts';
import { emit } from '../emit.ts';
import { type RescueReason, rescueWords } from '../rescue-words.ts';
import { clearRun, startRun } from '../start-run.ts';
import type { Turn } from '../turn.ts';

/**
 * Silence is a bug: a run that cannot go on goes to the fallback of its flow, or of the flow that called it; when there
 * is none, or it was already tried in this turn, people are called and the run ends. While people hold the
 * conversation there is nobody to call and nothing to say, so the run just ends.
 */
export function rescue(turn: Turn, { reason, afresh }: MoveOf<'rescue'>): Move {
  if (turn.owner !== 'bot') return over(turn);
  if (turn.fallbackUsed) return callPeople(turn, reason);
  turn.fallbackUsed = true;
  const { frames } = turn.state;
  for (let depth = afresh ? 0 : frames.length; depth > 0; depth--) {
    const frame = frames[depth - 1];
    const fallback = frame && flowOf(turn, frame)?.document.settings.fallback;
    if (fallback === undefined) continue;
    unwind(turn, depth);
    return { do: 'enter', nodeId: fallback };
  }
  const { fallback } = turn.flow.document.settings;
  if (fallback === undefined) return callPeople(turn, reason);
  startRun(turn, turn.flow, fallback);
  return { do: 'enter', nodeId: fallback };
}

function callPeople(turn: Turn, reason: RescueReason): Move {
  const frame = activeFrame(turn);
  const flow = (frame && flowOf(turn, frame)) ?? turn.flow;
  const handOver = {
    to: 'queue' as const,
    priority: 'normal' as const,
    reason: rescueWords(reason, flow.document.languages[0]),
    path: turn.state.run?.path ?? [],
    vars: frame?.vars ?? {},
  };
  emit(turn, frame?.nodeId ?? '', { type: 'hand.over', handOver });
  turn.owner = 'queue';
  return over(turn);
}

function over(turn: Turn): Move {
  turn.trace.push({ what: 'ended', nodeId: activeFrame(turn)?.nodeId ?? null });
  clearRun(turn);
  return null;
}
