import type { Owner, State } from '@filo/core';
import type { ContactFacts } from '@filo/core';
import type { InboundPayload } from '../inbound/inbound-row.ts';

/** One stored event that no turn has handled yet. */
export interface PendingEvent {
  seq: string;
  payload: InboundPayload;
  groupKey: string | null;
  /** Unix ms before which a group is not complete. */
  readyAt: number;
  /** Unix ms by the database's clock. */
  receivedAt: number;
  attempts: number;
}

/** A conversation as the turn found it. */
export interface StoredConversation {
  id: string;
  revision: number;
  epoch: number;
  owner: Owner;
  status: 'open' | 'snoozed' | 'closed';
  state: State | null;
  contact: ContactFacts;
}

/** A conversation with its pending events, oldest first; `stored` is null when it does not exist yet. */
export interface PendingConversation {
  channelId: string;
  externalUser: string;
  lane: number;
  /** Unix ms by the database's clock, which all processes share, when the events were loaded. */
  now: number;
  stored: StoredConversation | null;
  events: PendingEvent[];
}
