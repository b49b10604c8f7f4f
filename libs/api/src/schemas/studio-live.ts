/**
 * What travels over the socket of the studio (`/studio`, with the session cookie). Nothing here is a record: whoever was away
 * reads over HTTP what they missed.
 */
export interface StudioServerEvents {
  /** Conversations that changed, with the ids of new or changed messages. */
  changes: (changes: { conversationId: string; messages: string[] }[]) => void;
  /** Somebody saved the draft of a flow that this socket has open. */
  draft: (saved: DraftSaved) => void;
  /** Who else has the flow open, whenever that changes. */
  people: (people: FlowPeople) => void;
}

/** What the studio tells. */
export interface StudioClientEvents {
  /** This tab opened a flow, or moved to another node in it. */
  'flow.open': (at: { flowId: string; nodeId: string | null }) => void;
  /** This tab left the flow. */
  'flow.leave': (at: { flowId: string }) => void;
}

/** A draft was saved. */
export interface DraftSaved {
  flowId: string;
  revision: number;
  by: { id: string; name: string } | null;
}

/** Everyone who has a flow open, oneself included. */
export interface FlowPeople {
  flowId: string;
  people: {
    /** Id of the person's socket: one person may have two tabs. */
    tab: string;
    userId: string;
    name: string;
    nodeId: string | null;
  }[];
}
