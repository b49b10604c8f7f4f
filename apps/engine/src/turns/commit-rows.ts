import type { ContactPatch } from '@filo/core';
import { postgresJson } from '../database/postgres-json.ts';
import { laneOf } from '../lanes/lane.ts';
import type { PendingConversation } from './pending.ts';
import type { Plan } from './plan.ts';

/** A plan with the conversation it is for. */
export interface PlannedConversation {
  conversation: PendingConversation;
  plan: Plan;
}

/** Parameters of `commitPlans`. */
export function commitValues(planned: readonly PlannedConversation[]): unknown[] {
  let n = 0;
  return [
    postgresJson(planned.map(conversationRow)),
    postgresJson(planned.flatMap(contactRow)),
    postgresJson(
      planned.flatMap(({ conversation, plan }) =>
        plan.messages.map((message) => ({
          n: (n += 1),
          conversation_id: plan.conversationId,
          channel_id: conversation.channelId,
          external_user: plan.newUser ?? conversation.externalUser,
          lane: conversation.lane,
          effect_id: message.effectId,
          direction: message.direction,
          author: message.author,
          node_id: message.nodeId,
          bubbles: message.bubbles,
          buttons: message.buttons,
          payload: message.payload,
          status: message.status,
          epoch: plan.epoch,
          provider_id: message.providerId,
          at: message.at,
        })),
      ),
    ),
    postgresJson(planned.flatMap(({ plan }) => plan.turns.map((turn) => ({ conversation_id: plan.conversationId, ...turn })))),
    planned.filter(({ plan }) => plan.clearsTimers).map(({ plan }) => plan.conversationId),
    planned.flatMap(({ plan }) => plan.seqs),
    planned.flatMap(({ plan }) => plan.seqs.map(() => plan.conversationId)),
  ];
}

/** Whether the plan needs `commitExtras` as well. */
export function hasExtras(plan: Plan, before: number): boolean {
  return plan.changes.length + plan.media.length + plan.effects.length + plan.timers.length > 0 || plan.epoch !== before;
}

/** Parameters of `commitExtras`. */
export function extraValues(planned: readonly PlannedConversation[]): unknown[] {
  return [
    postgresJson(
      planned.flatMap(({ plan }) =>
        plan.changes.map((change) => ({
          conversation_id: plan.conversationId,
          what: change.what,
          provider_id: change.providerId,
          bubbles: change.what === 'edited' ? change.bubbles : null,
          at: change.what === 'edited' ? change.at : null,
          emoji: change.what === 'reaction' ? change.emoji : null,
          status: change.what === 'status' ? change.status : null,
          error: change.what === 'status' ? change.error : null,
        })),
      ),
    ),
    postgresJson(
      planned.flatMap(({ conversation, plan }) => plan.media.map((media) => ({ channel_id: conversation.channelId, ...media }))),
    ),
    postgresJson(
      planned.flatMap(({ plan }) =>
        plan.effects.map((effect) => ({
          id: effect.id,
          conversation_id: plan.conversationId,
          node_id: effect.nodeId,
          type: effect.type,
          request: effect.request,
          epoch: plan.epoch,
        })),
      ),
    ),
    postgresJson(
      planned.flatMap(({ plan }) =>
        plan.timers.map((timer) => ({ wait_id: timer.waitId, conversation_id: plan.conversationId, due_at: timer.at })),
      ),
    ),
    postgresJson(planned.map(({ plan }) => ({ conversation_id: plan.conversationId, epoch: plan.epoch }))),
  ];
}

function conversationRow({ conversation, plan }: PlannedConversation): Record<string, unknown> {
  return {
    id: plan.conversationId,
    channel_id: conversation.channelId,
    external_user: conversation.externalUser,
    contact_id: plan.contactId,
    lane: conversation.lane,
    is_new: plan.isNew,
    revision: plan.revision,
    epoch: plan.epoch,
    owner: plan.owner,
    status: plan.status,
    state: plan.state,
    last_message_at: plan.lastMessageAt,
    handover: plan.handOver,
    blocked: plan.blocked,
    new_user: plan.newUser,
    new_lane: plan.newUser === null ? null : laneOf(conversation.channelId, plan.newUser),
  };
}

function contactRow({ plan }: PlannedConversation): Record<string, unknown>[] {
  if (!plan.isNew && plan.profile === null && plan.contactPatches.length === 0) return [];
  const own = plan.contactPatches.reduce<ContactPatch>((merged, patch) => ({ ...merged, ...patch }), {});
  return [
    {
      conversation_id: plan.conversationId,
      id: plan.contactId,
      is_new: plan.isNew,
      name: own.name ?? plan.profile?.name ?? null,
      email: own.email ?? plan.profile?.email ?? null,
      phone: own.phone ?? plan.profile?.phone ?? null,
      username: plan.profile?.username ?? null,
      language: own.language ?? plan.profile?.language ?? null,
      fields: plan.contactPatches.reduce((merged, patch) => ({ ...merged, ...patch.fields }), {}),
      add_tags: plan.contactPatches.flatMap((patch) => patch.addTags ?? []),
      remove_tags: plan.contactPatches.flatMap((patch) => patch.removeTags ?? []),
    },
  ];
}
