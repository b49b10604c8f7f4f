import type { Effect } from '../effects/effect.ts';
import type { Event, EventOf } from '../events/event.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { State } from '../state/state.ts';
import { dropDeferredMessages, takePlayable } from './defer.ts';
import type { Env } from './env.ts';
import { onEffect } from './on-effect.ts';
import { onFlowStarted } from './on-flow-started.ts';
import { onMessage } from './on-message.ts';
import { onOwnerChanged } from './on-owner-changed.ts';
import { onTimer } from './on-timer.ts';
import { run } from './run.ts';
import { isLarger } from './state-size.ts';
import type { Trace } from './trace.ts';
import type { Turn } from './turn.ts';
import { beginTurn } from './turn.ts';

/** What one event led to: the state to save, the effects to do, and what happened on the way. */
export interface Step {
  state: State;
  effects: Effect[];
  trace: Trace;
}

const handlers: { [Type in Event['type']]: (turn: Turn, event: EventOf<Type>) => void } = {
  'message.received': onMessage,
  'effect.done': onEffect,
  'effect.failed': onEffect,
  'timer.fired': onTimer,
  'flow.started': onFlowStarted,
  'owner.changed': onOwnerChanged,
};

/**
 * Takes one event of one conversation. Synchronous and repeatable: the same arguments give the same answer, and none of
 * them is changed. `flow` is the version on which new runs start; runs under way go on with the version they began with,
 * found with `flow.find`. Never throws for what a flow, a node or a customer does: that is recorded in the trace.
 */
export function step(state: State, event: Event, flow: FlowVersion, env: Env): Step {
  const turn = beginTurn(state, event, flow, env);
  handle(turn, event);
  playDeferred(turn);
  if (isLarger(turn.state, env.limits.stateBytes)) shrink(turn);
  return { state: turn.state, effects: turn.effects, trace: turn.trace };
}

function handle(turn: Turn, event: Event): void {
  turn.event = event;
  (handlers[event.type] as (turn: Turn, event: Event) => void)(turn, event);
}

/** Plays what came while the flow could not listen, oldest first, as long as it listens and the bot has the word. */
function playDeferred(turn: Turn): void {
  while (turn.owner === 'bot') {
    const event = takePlayable(turn);
    if (!event) return;
    handle(turn, event);
  }
  dropDeferredMessages(turn, 'not-owner');
}

/** A state over its limit gives up what it holds: the fallback, or people, begin with a clean slate. */
function shrink(turn: Turn): void {
  turn.state.deferred = [];
  turn.state.lastMessage = null;
  run(turn, { do: 'fail', code: 'state-limit', params: { limit: turn.env.limits.stateBytes } });
}
