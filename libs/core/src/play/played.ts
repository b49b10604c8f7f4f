import type { Effect, EffectRequest } from '../effects/effect.ts';
import type { OutboundMessage } from '../flow/bubble.ts';
import type { Owner } from '../events/event.ts';
import type { ContactFacts } from '../interpret/env.ts';
import type { Trace } from '../interpret/trace.ts';
import type { JsonObject } from '../json.ts';
import type { State } from '../state/state.ts';

/** What one line of a script led to, and how things stand after it. */
export interface Played {
  /** What was said, one string per bubble. */
  texts: string[];
  /** Labels under the last message of the line. */
  buttons: string[];
  sends: OutboundMessage[];
  /** Every other effect but timers, without its id. */
  effects: EffectRequest[];
  /** Milliseconds until the timer set last in this line; null when none was set. */
  timer: number | null;
  /** Exits of the played flow that were taken; those of flows it called are in the trace. */
  exits: { nodeId: string; exit: string }[];
  /** Nodes entered, those of called flows included. */
  path: string[];
  /** Variables of the flow being walked; of a run that ended, its last ones. */
  vars: JsonObject;
  contact: ContactFacts;
  /** Kind of the channel. */
  channel: string;
  owner: Owner;
  /** The waiting node. */
  waits: string | null;
  waitsFor: ('message' | 'effect' | 'owner' | 'time')[];
  /** The flow the waiting node belongs to: another than the one played inside a subflow. */
  flowId: string | null;
  /** What the waiting node asked for and waits to be answered: a web call. */
  awaited: Effect | null;
  /** Timers that something still listens to, the next to fire first. */
  timers: PendingTimer[];
  ended: boolean;
  language: string | null;
  /** The clock, Unix ms. */
  at: number;
  ignored: string[];
  issues: string[];
  /** Everything, as `step` gave it. */
  trace: Trace;
  allEffects: Effect[];
  state: State;
}

/** A timer that will fire unless something else happens first. */
export interface PendingTimer {
  waitId: string;
  nodeId: string;
  inMs: number;
}
