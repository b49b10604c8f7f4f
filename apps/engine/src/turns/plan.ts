import type { Bubble, Button, ContactPatch, EffectOf, Event, HandOver, Owner, State, Trace } from '@filo/core';
import type { DeliveryError, Profile } from '@filo/channels';

/** A message to be written by the turn. */
export interface PlannedMessage {
  direction: 'in' | 'out';
  author: 'contact' | 'bot' | 'system';
  effectId: string | null;
  nodeId: string | null;
  bubbles: Bubble[];
  buttons: Button[] | null;
  payload: string | null;
  /** Known for inbound messages. */
  providerId: string | null;
  status: 'received' | 'queued' | 'sent' | 'dropped';
  at: number;
}

/** A change to a message written earlier, found by the channel's id of it. */
export type MessageChange =
  | { what: 'edited'; providerId: string; bubbles: Bubble[]; at: number }
  | { what: 'reaction'; providerId: string; emoji: string[] }
  | { what: 'status'; providerId: string; status: 'sent' | 'delivered' | 'read' | 'failed'; error: DeliveryError | null };

/** A file that the channel holds for us. */
export interface PlannedMedia {
  id: string;
  ref: string;
  name: string | null;
  mime: string | null;
  size: number | null;
}

/** One turn for the record: what came in and what the flow made of it. */
export interface PlannedTurn {
  turn: number;
  event: Event;
  trace: Trace;
  at: number;
}

/** Everything one conversation's batch of events leads to: computed without touching anything, written in one transaction. */
export interface Plan {
  conversationId: string;
  contactId: string;
  isNew: boolean;
  /** Revision the plan was made on; the write is refused when the row has moved on. */
  revision: number;
  epoch: number;
  owner: Owner;
  status: 'open' | 'snoozed' | 'closed';
  state: State;
  lastMessageAt: number | null;
  handOver: HandOver | null;
  blocked: boolean | null;
  newUser: string | null;
  profile: Profile | null;
  contactPatches: ContactPatch[];
  messages: PlannedMessage[];
  changes: MessageChange[];
  media: PlannedMedia[];
  effects: EffectOf<'call.webhook'>[];
  timers: { waitId: string; at: number }[];
  /** True when timers of earlier waits are to be cleared. */
  clearsTimers: boolean;
  turns: PlannedTurn[];
  acknowledge: { action: string; [key: string]: string }[];
  /** Rows of `inbound` the plan answers. */
  seqs: string[];
}
