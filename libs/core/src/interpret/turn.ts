import type { Effect } from '../effects/effect.ts';
import type { Event, Owner } from '../events/event.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { State } from '../state/state.ts';
import type { ContactFacts, Env } from './env.ts';
import type { Trace } from './trace.ts';

/**
 * One step while it is being taken. `state` is a shallow copy whose members are replaced, never changed in place: the
 * caller's state stays as it was.
 */
export interface Turn {
  readonly state: State;
  /** The version new runs start on. */
  readonly flow: FlowVersion;
  readonly env: Env;
  /** Clock of the outer event: deadlines count from it, even while older deferred events are played. */
  readonly at: number;
  /** The event being handled: the outer one, or a deferred one being played. */
  event: Event;
  /** Who holds the conversation at this point of the turn. */
  owner: Owner;
  /** The contact with the changes of this turn. */
  contact: ContactFacts;
  readonly effects: Effect[];
  readonly trace: Trace;
  /** Effects and waits so far: the last part of their ids. */
  count: number;
  /** Runs begun so far. */
  runs: number;
  /** Random numbers drawn so far. */
  draws: number;
  /** Nodes that may still be entered. */
  stepsLeft: number;
  /** Messages that may still be sent. */
  messagesLeft: number;
  /** How often one of the two ran out. */
  limitsHit: number;
  /** The fallback serves once per turn: one that fails leads to a human. */
  fallbackUsed: boolean;
  /** Whether this turn already counts in the run's turns. */
  counted: boolean;
}

/** Opens a turn on a copy of the state. */
export function beginTurn(state: State, event: Event, flow: FlowVersion, env: Env): Turn {
  return {
    state: { ...state, turn: state.turn + 1 },
    flow,
    env,
    at: event.at,
    event,
    owner: event.type === 'owner.changed' ? event.owner : env.owner,
    contact: env.contact,
    effects: [],
    trace: [],
    count: 0,
    runs: 0,
    draws: 0,
    stepsLeft: env.limits.stepsPerTurn,
    messagesLeft: env.limits.messagesPerTurn,
    limitsHit: 0,
    fallbackUsed: false,
    counted: false,
  };
}

/** The next id of this turn: `<conversation>-<turn>-<n>`. */
export function nextId(turn: Turn): string {
  turn.count += 1;
  return `${turn.state.conversationId}-${turn.state.turn}-${turn.count}`;
}
