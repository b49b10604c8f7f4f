import type { Event } from '../events/event.ts';
import { ignore, issue } from './record.ts';
import type { Turn } from './turn.ts';

/** Keeps an event for later; of too many, the oldest message goes, and that is recorded. */
export function defer(turn: Turn, event: Event): void {
  const { state } = turn;
  const { deferredEvents } = turn.env.limits;
  state.deferred = [...state.deferred, event];
  turn.trace.push({ what: 'deferred', eventId: event.id });
  if (state.deferred.length <= deferredEvents) return;
  const oldest = Math.max(
    0,
    state.deferred.findIndex(({ type }) => type === 'message.received'),
  );
  issue(turn, 'deferred-limit', state.wait?.nodeId ?? null, { limit: deferredEvents, eventId: state.deferred[oldest]?.id ?? '' });
  state.deferred = state.deferred.toSpliced(oldest, 1);
}

/** Takes the next deferred event that can be played now: any when the flow can hear messages, else the answer it waits for. */
export function takePlayable({ state }: Turn): Event | undefined {
  const { wait, deferred } = state;
  if (deferred.length === 0) return undefined;
  const index =
    wait?.effectId === undefined && !wait?.owner
      ? 0
      : deferred.findIndex((event) => 'effectId' in event && event.effectId === wait.effectId);
  const event = deferred[index];
  if (event) state.deferred = deferred.toSpliced(index, 1);
  return event;
}

/**
 * Drops deferred messages that the bot must no longer answer: people hold the conversation and have read them, or the
 * run they were said to was given up for another.
 */
export function dropDeferredMessages(turn: Turn, why: 'not-owner' | 'nothing-to-resume'): void {
  const { deferred } = turn.state;
  const messages = deferred.filter(({ type }) => type === 'message.received');
  if (messages.length === 0) return;
  for (const { id } of messages) ignore(turn, why, id);
  turn.state.deferred = deferred.filter(({ type }) => type !== 'message.received');
}
