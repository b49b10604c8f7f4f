import type { RecordedTurn } from '@filo/core';

/** Place of the turn with which the last walk through the flow began; 0 when none did. */
export function lastWalk(turns: readonly RecordedTurn[]): number {
  let begin = 0;
  let walking = false;
  for (const [index, { event, trace }] of turns.entries()) {
    const moved = trace.findLast(({ what }) => what === 'entered' || what === 'waiting' || what === 'ended');
    if (trace.some(({ what }) => what === 'entered') && (!walking || event.type === 'flow.started')) begin = index;
    if (moved) walking = moved.what !== 'ended';
  }
  return begin;
}
