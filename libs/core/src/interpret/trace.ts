import type { JsonObject } from '../json.ts';

/** Why a run did not go as drawn. Codes are stable: screens and tests read them. */
export type RunIssueCode =
  | 'steps-limit'
  | 'turns-limit'
  | 'messages-limit'
  | 'depth-limit'
  | 'state-limit'
  | 'deferred-limit'
  | 'template-error'
  | 'template-limit'
  | 'unknown-node'
  | 'unknown-flow'
  | 'unknown-exit'
  | 'no-trigger'
  | 'type-mismatch'
  | 'unknown-path'
  | 'node-failed';

/** What happened in one turn, in order: the canvas replays it, people debug with it. */
export type TraceEntry =
  | { what: 'entered'; flowVersionId: string; nodeId: string }
  | { what: 'left'; flowVersionId: string; nodeId: string; exit: string; to: string | null }
  | { what: 'assigned'; nodeId: string; path: string; value: JsonObject[string] }
  | { what: 'waiting'; nodeId: string; waitId: string }
  | { what: 'interrupted'; nodeId: string }
  | { what: 'returned'; nodeId: string }
  | { what: 'deferred'; eventId: string }
  | { what: 'ignored'; eventId: string; why: 'late-timer' | 'late-effect' | 'not-owner' | 'double-click' | 'nothing-to-resume' }
  | { what: 'issue'; code: RunIssueCode; nodeId: string | null; params: JsonObject }
  | { what: 'ended'; nodeId: string | null };

/** What happened in one turn, in order. */
export type Trace = TraceEntry[];
