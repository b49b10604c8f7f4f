import type { Event } from '../events/event.ts';
import type { JsonObject } from '../json.ts';
import type { RescueReason } from './rescue-words.ts';
import type { RunIssueCode } from './trace.ts';

/** The next thing a run does; null when it waits or is over. */
export type Move =
  /** Enter a node of the active frame; `again` keeps what it remembered (it asks again). */
  | { do: 'enter'; nodeId: string; again?: boolean }
  /** Give an event to the active frame's node. */
  | { do: 'resume'; event: Event }
  /** Leave the active frame's node by an exit. */
  | { do: 'leave'; exit: string }
  /** Record an issue and take the node's failure exit, else be rescued. */
  | { do: 'fail'; code: RunIssueCode; params?: JsonObject }
  /** Go to the flow's fallback, else to a human; `afresh` begins a new run there. */
  | { do: 'rescue'; reason: RescueReason; afresh?: boolean }
  /** The active frame is walked to its end. */
  | { do: 'finish' }
  | null;

/** The move of one kind. */
export type MoveOf<Kind extends NonNullable<Move>['do']> = Extract<Move, { do: Kind }>;
