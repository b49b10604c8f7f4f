import { randomUUID } from 'node:crypto';
import type { InboundRow, PendingConversation, Plan } from '@filo/engine/hot-path';
import type { DeskTemplate } from './desk-templates.ts';

/** An event like the template's, of another customer and as unique as an update of Telegram's. */
export function floorRow({ row }: DeskTemplate, customer: string, lane: number, update: number): InboundRow {
  return { ...row, externalUser: customer, lane, providerId: String(update) };
}

/** A plan like the template's, for a conversation with its next event. */
export function floorPlan({ plan }: DeskTemplate, conversation: PendingConversation, turn: number): Plan {
  const { stored, events } = conversation;
  const conversationId = stored?.id ?? randomUUID();
  return {
    ...plan,
    conversationId,
    contactId: stored?.contact.id ?? randomUUID(),
    isNew: stored === null,
    revision: stored?.revision ?? 0,
    profile: stored === null ? plan.profile : null,
    state: { ...plan.state, conversationId },
    turns: plan.turns.map((one) => ({ ...one, turn })),
    seqs: events.map(({ seq }) => seq),
  };
}
