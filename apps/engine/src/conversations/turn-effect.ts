import type { TurnEffectRecord } from '@filo/api';
import type { Json, JsonObject } from '@filo/core';
import { shownRequest } from './shown-request.ts';

/** A row of `effects` with the turn that asked for it. */
export interface TurnEffectRow {
  id: string;
  node_id: string;
  type: string;
  request: JsonObject;
  status: TurnEffectRecord['status'];
  attempts: number;
  result: Json;
  created_at: Date;
  finished_at: Date | null;
  turn: string;
}

/** An effect as callers see it. */
export function turnEffect(row: TurnEffectRow): TurnEffectRecord {
  return {
    id: row.id,
    nodeId: row.node_id,
    type: row.type,
    request: shownRequest(row.request),
    status: row.status,
    attempts: row.attempts,
    result: row.result,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  };
}
