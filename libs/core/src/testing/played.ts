import type { Effect, EffectRequest } from '../effects/effect.ts';
import type { OutboundMessage } from '../flow/bubble.ts';
import type { Owner } from '../events/event.ts';
import type { ContactFacts } from '../interpret/env.ts';
import type { Trace } from '../interpret/trace.ts';
import type { JsonObject } from '../json.ts';
import type { State } from '../state/state.ts';

/** What one line of a script led to. */
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
  exits: { nodeId: string; exit: string }[];
  path: string[];
  vars: JsonObject;
  contact: ContactFacts;
  owner: Owner;
  /** The waiting node. */
  waits: string | null;
  waitsFor: ('message' | 'effect' | 'owner' | 'time')[];
  ended: boolean;
  language: string | null;
  ignored: string[];
  issues: string[];
  /** Everything, as `step` gave it. */
  trace: Trace;
  allEffects: Effect[];
  state: State;
}
