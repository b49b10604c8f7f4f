import type { Event } from '../events/event.ts';
import type { Json, JsonObject } from '../json.ts';

/**
 * What a waiting node waits for. Whatever arrives and is not named here is deferred (messages behind an effect)
 * or ignored with a trace (a timer of an earlier wait).
 */
export interface WaitFor {
  /** A customer's message resumes the node. */
  message?: boolean;
  /** The answer to this effect resumes the node; messages arriving meanwhile are deferred, not lost. */
  effectId?: string;
  /** A change of owner resumes the node. */
  owner?: boolean;
  /** Unix ms at which `timer.fired` resumes the node. */
  deadline?: number;
  /** How long to gather a burst of messages before they are read as one, in ms. */
  quietMs?: number;
}

/** A pause of the flow. The id tells a late timer or effect from the one that is awaited. */
export interface Wait extends WaitFor {
  id: string;
  nodeId: string;
}

/** One flow being walked. The last frame of the stack is the active one; the ones before it called it. */
export interface Frame {
  /** The published version being walked: it never changes under a customer's feet. */
  flowVersionId: string;
  nodeId: string;
  vars: JsonObject;
  /** What the current node remembers while it waits (retries so far, the value to confirm). */
  local?: Json;
  /** In the caller's frame: which of the callee's variables to copy back, as `{ mine: theirs }`. */
  outputs?: Record<string, string>;
}

/** Frames put aside by an interrupting trigger, with the wait to go back to. */
export interface Interrupted {
  frames: Frame[];
  wait: Wait | null;
}

/** One walk from a trigger to an end. */
export interface Run {
  /** Derived from the turn that began it. */
  id: string;
  startedAt: number;
  turns: number;
  /** Nodes entered, oldest first, cut to the last 50: the handoff's "path". */
  path: string[];
}

/** Everything the interpreter remembers of a conversation: plain JSON, valid at every point between two steps. */
export interface State {
  format: 'filo.state/1';
  conversationId: string;
  /** Events handled so far: ids derive from it. */
  turn: number;
  frames: Frame[];
  wait: Wait | null;
  interrupted: Interrupted[];
  run: Run | null;
  /** Events that came while an effect was awaited, oldest first. */
  deferred: Event[];
  /** The last message read, so that templates and conditions can speak of it after the turn. */
  lastMessage: JsonObject | null;
  /** The last button pressed, to tell a double click from a second answer. */
  lastClick: { payload: string; at: number } | null;
  /** The language the conversation settled on. */
  language: string | null;
}

/** The state of a conversation nobody has spoken in yet. */
export function initialState(conversationId: string): State {
  return {
    format: 'filo.state/1',
    conversationId,
    turn: 0,
    frames: [],
    wait: null,
    interrupted: [],
    run: null,
    deferred: [],
    lastMessage: null,
    lastClick: null,
    language: null,
  };
}
