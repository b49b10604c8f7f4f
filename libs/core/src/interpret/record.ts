import type { JsonObject } from '../json.ts';
import type { RunIssueCode, TraceEntry } from './trace.ts';
import type { Turn } from './turn.ts';

/** Notes in the trace that something did not go as drawn. */
export function issue(turn: Turn, code: RunIssueCode, nodeId: string | null, params: JsonObject = {}): void {
  turn.trace.push({ what: 'issue', code, nodeId, params });
}

/** Notes in the trace that an event changed nothing, and why. */
export function ignore(turn: Turn, why: Extract<TraceEntry, { what: 'ignored' }>['why'], eventId = turn.event.id): void {
  turn.trace.push({ what: 'ignored', eventId, why });
}
