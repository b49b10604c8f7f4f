import { z } from 'zod';
import { jsonObject } from './json.ts';
import { id, moment } from './id.ts';
import { messagePreview } from './message.ts';

/** Whether anybody has to look at it. */
export const conversationStatus = z.enum(['open', 'snoozed', 'closed']);

/** Who holds the conversation. */
export const owner = z.enum(['bot', 'queue', 'agent', 'external']);

/** What an agent reads before the first line: why the customer is here and the way they came. */
export const contextPack = z
  .object({
    reason: z.string(),
    summary: z.string().nullable(),
    path: z.array(z.string()),
    vars: jsonObject,
  })
  .meta({ id: 'ContextPack' });

/** One chat of one contact on one channel. `epoch` rises with every change of owner. */
export const conversation = z
  .object({
    id,
    channel: z.object({ id, kind: z.string(), name: z.string() }),
    contact: z.object({
      id,
      name: z.string().nullable(),
      username: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    }),
    /** The contact's id in the channel. */
    user: z.string(),
    status: conversationStatus,
    owner,
    assignee: z.object({ id, name: z.string() }).nullable(),
    team: z.string().nullable(),
    priority: z.string().nullable(),
    epoch: z.int(),
    handover: contextPack.nullable(),
    waitingSince: moment.nullable(),
    blockedAt: moment.nullable(),
    createdAt: moment,
    lastMessageAt: moment,
    /** Null while nothing was said. */
    lastMessage: messagePreview.nullable(),
  })
  .meta({ id: 'Conversation' });

/** One chat of one contact on one channel. */
export type ConversationRecord = z.infer<typeof conversation>;
