import type { TurnRecord } from '@filo/api';
import type { RecordedTurn } from '@filo/core';

/** A turn as the core wrote it: the API passes event and trace on as they are. */
export function recordedTurn({ event, trace }: Pick<TurnRecord, 'event' | 'trace'>): RecordedTurn {
  return { event, trace } as unknown as RecordedTurn;
}
