import type { TurnEffectRecord, TurnRecord } from '@filo/api';
import type { RecordedTurn } from '@filo/core';
import { recordedTurn } from '../../parts/real-chats/recorded-turn.ts';

/** One turn of a real conversation: what happened, what the flow did, and what it asked for. */
export interface Step extends RecordedTurn {
  turn: number;
  /** When it happened, ISO. */
  at: string;
  effects: readonly TurnEffectRecord[];
}

/** A turn as it is stepped through. */
export function stepOf(record: TurnRecord): Step {
  return { ...recordedTurn(record), turn: record.turn, at: record.at, effects: record.effects };
}
