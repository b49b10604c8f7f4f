import type { Move } from './move.ts';
import { run } from './run.ts';
import type { Turn } from './turn.ts';

/** Goes on with the run that is under way, counting this turn among its turns. */
export function proceed(turn: Turn, move: Move): void {
  const { state } = turn;
  const { turnsPerRun } = turn.env.limits;
  if (state.run && !turn.counted) {
    turn.counted = true;
    state.run = { ...state.run, turns: state.run.turns + 1 };
  }
  if (state.run && state.run.turns > turnsPerRun) run(turn, { do: 'fail', code: 'turns-limit', params: { limit: turnsPerRun } });
  else run(turn, move);
}
