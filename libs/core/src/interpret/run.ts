import type { Move, MoveOf } from './move.ts';
import { enter } from './moves/enter.ts';
import { fail } from './moves/fail.ts';
import { finish } from './moves/finish.ts';
import { leave } from './moves/leave.ts';
import { rescue } from './moves/rescue.ts';
import { resume } from './moves/resume.ts';
import type { Turn } from './turn.ts';

const moves: { [Kind in NonNullable<Move>['do']]: (turn: Turn, move: MoveOf<Kind>) => Move } = {
  enter,
  resume,
  leave,
  fail,
  rescue,
  finish,
};

/** Walks until the run waits or is over. */
export function run(turn: Turn, first: Move): void {
  for (let move = first; move;) move = (moves[move.do] as (turn: Turn, move: NonNullable<Move>) => Move)(turn, move);
}
