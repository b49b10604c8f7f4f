import { defaultLimits, step, type Env, type Event, type FlowVersion } from '@filo/core';
import type { InboundEvent } from '@filo/channels';
import { nextGroup } from './gather.ts';
import { mergeMessages } from './merge-messages.ts';
import { playMove } from './play-move.ts';
import type { PendingConversation, PendingEvent } from './pending.ts';
import { PlanDraft } from './plan-draft.ts';
import type { Plan } from './plan.ts';

/** What a turn needs besides the events: looked up by the shell, so that playing is pure. */
export interface PlayContext {
  channelKind: string;
  /** Messages of a pull channel are sent by being written. */
  delivery: 'push' | 'pull';
  /** The channel's live flow, for new runs; null leaves every message to people. */
  flow: FlowVersion | null;
  newId: () => string;
}

/** The plan, or null when nothing may be read yet; `lookAgainAt` tells when the rest is ready. */
export interface Played {
  plan: Plan | null;
  lookAgainAt: number | null;
}

/** Plays a conversation's pending events, in order, and says everything that follows from them. Touches nothing. */
export function playConversation(conversation: PendingConversation, context: PlayContext): Played {
  const draft = new PlanDraft(conversation, context);
  let events: readonly PendingEvent[] = conversation.events;
  let lookAgainAt: number | null = null;
  while (events.length > 0) {
    const group = nextGroup(events, draft.state.wait?.quietMs ?? 0, conversation.now);
    if ('notBefore' in group) {
      lookAgainAt = group.notBefore;
      break;
    }
    events = events.slice(group.events.length);
    playGroup(group.events, draft, context);
  }
  return { plan: draft.finish(), lookAgainAt };
}

/** What each kind of channel event means for the conversation. */
const onChannelEvent: {
  [Type in Exclude<InboundEvent['type'], 'message'>]: (event: Extract<InboundEvent, { type: Type }>, draft: PlanDraft) => void;
} = {
  edited: (event, draft) =>
    draft.change({ what: 'edited', providerId: event.providerMessageId, bubbles: event.message.bubbles, at: event.at }),
  reaction: (event, draft) => draft.change({ what: 'reaction', providerId: event.providerMessageId, emoji: event.emoji }),
  status: (event, draft) =>
    draft.change({ what: 'status', providerId: event.providerMessageId, status: event.status, error: event.error ?? null }),
  'opt-out': (_, draft) => draft.block(true),
  'opt-in': (_, draft) => draft.block(false),
  'user-changed': (event, draft) => draft.rename(event.newUser),
};

function playGroup(group: readonly PendingEvent[], draft: PlanDraft, context: PlayContext): void {
  draft.answers(group);
  const [first] = group;
  if (!first) return;
  if (first.payload.kind === 'core') {
    // One clock for everything a conversation is told: the database's, whatever process an event came from.
    play({ ...first.payload.event, at: first.receivedAt }, draft, context);
    return;
  }
  if (first.payload.kind === 'move') {
    const base = { id: `move-${first.seq}`, at: first.receivedAt };
    if (context.flow) playMove(first.payload.move, base, draft, { flow: context.flow, env: envOf(draft, context) });
    return;
  }
  const { event } = first.payload;
  draft.meet(event.profile);
  if (event.type !== 'message') {
    const handle = onChannelEvent[event.type] as (event: InboundEvent, draft: PlanDraft) => void;
    handle(event, draft);
    return;
  }
  const messages = group.flatMap((one) =>
    one.payload.kind === 'channel' && one.payload.event.type === 'message' ? [one.payload.event] : [],
  );
  const received = messages.map((one) => draft.receive(one));
  const [head, ...rest] = received;
  if (!head) return;
  draft.block(false);
  play({ id: `in-${first.seq}`, at: first.receivedAt, type: 'message.received', message: mergeMessages([head, ...rest]) }, draft, context);
}

function play(event: Event, draft: PlanDraft, context: PlayContext): void {
  if (!context.flow) {
    draft.withoutFlow(event);
    return;
  }
  draft.apply(event, step(draft.state, event, context.flow, envOf(draft, context)));
}

function envOf(draft: PlanDraft, context: PlayContext): Env {
  return {
    contact: draft.contact,
    channel: { id: draft.channelId, kind: context.channelKind },
    owner: draft.owner,
    limits: defaultLimits,
  };
}
