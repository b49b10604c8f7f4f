import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { conversation, conversationStatus, owner } from '../schemas/conversation.ts';
import { turn } from '../schemas/turn.ts';
import { id, idParams } from '../schemas/id.ts';
import { agentMessage, message } from '../schemas/message.ts';
import { page, pageQuery } from '../schemas/page.ts';

const access = { scope: 'conversations' } as const;

/** Conversations, last message first. */
export const listConversations = endpoint({
  id: 'conversations.list',
  method: 'GET',
  path: '/api/v1/conversations',
  summary: 'Conversations, last message first.',
  access,
  query: pageQuery.extend({
    status: conversationStatus.optional(),
    owner: owner.optional(),
    channel: id.optional(),
    contact: id.optional(),
    /** A user's id, `me` or `none`. */
    assignee: z.union([id, z.enum(['me', 'none'])]).optional(),
    q: z.string().max(200).optional(),
  }),
  answer: page(conversation),
});

/** One conversation. */
export const readConversation = endpoint({
  id: 'conversations.read',
  method: 'GET',
  path: '/api/v1/conversations/:id',
  summary: 'One conversation.',
  access,
  params: idParams,
  answer: conversation,
  problems: ['not-found'],
});

/** Messages of a conversation, newest last. */
export const listMessages = endpoint({
  id: 'conversations.messages',
  method: 'GET',
  path: '/api/v1/conversations/:id/messages',
  summary: 'Messages, newest last. `nextCursor` leads to earlier ones; `after` gives those that follow a message.',
  access,
  params: idParams,
  query: pageQuery.extend({
    after: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  }),
  answer: page(message),
  problems: ['not-found'],
});

/** What the flow did, turn by turn. */
export const listTurns = endpoint({
  id: 'conversations.turns',
  method: 'GET',
  path: '/api/v1/conversations/:id/turns',
  summary: 'What the flow did, turn by turn, newest last: event, trace, and the effects asked for. `nextCursor` leads to earlier turns.',
  access,
  params: idParams,
  query: pageQuery,
  answer: page(turn).extend({
    /** The flow versions the traces name. */
    versions: z.array(z.object({ id, flowId: id, version: z.int(), flowName: z.string() })),
  }),
  problems: ['not-found'],
});

/** An agent's message. */
export const sendMessage = endpoint({
  id: 'conversations.send',
  method: 'POST',
  path: '/api/v1/conversations/:id/messages',
  summary: 'Answer as an agent: `{ text }` or `{ bubbles }`. Only while the conversation is yours.',
  access,
  params: idParams,
  body: agentMessage,
  answer: message,
  status: 201,
  problems: ['not-found', 'not-owner', 'conversation-closed', 'contact-unreachable', 'unknown-reference'],
});

/** Sends a message again that failed or whose fate is uncertain. */
export const retryMessage = endpoint({
  id: 'conversations.retry',
  method: 'POST',
  path: '/api/v1/conversations/:id/messages/:messageId/retry',
  summary: 'Send again a message that failed or is uncertain.',
  access,
  params: z.object({ id, messageId: z.string().regex(/^\d{1,18}$/) }),
  answer: message,
  problems: ['not-found', 'not-retryable'],
});

/** Takes a conversation from the bot or the queue. */
export const takeConversation = endpoint({
  id: 'conversations.take',
  method: 'POST',
  path: '/api/v1/conversations/:id/take',
  summary: "Take the conversation: the bot falls silent at once. API keys may name the agent; otherwise the key's maker is meant.",
  access,
  params: idParams,
  body: z.strictObject({ agentId: id.optional() }),
  answer: conversation,
  problems: ['not-found', 'already-taken', 'unknown-reference'],
});

/** Gives a conversation back to the bot. */
export const releaseConversation = endpoint({
  id: 'conversations.release',
  method: 'POST',
  path: '/api/v1/conversations/:id/release',
  summary: "Give the conversation back to the bot: at the handoff's exit (`resolved`), from the `start`, or at a node.",
  access,
  params: idParams,
  body: z.strictObject({ to: z.string().min(1).max(32).default('resolved') }),
  answer: conversation,
  problems: ['not-found', 'not-owner', 'conversation-closed', 'unknown-reference'],
});

/** Gives a conversation to an agent, or back to the queue. */
export const assignConversation = endpoint({
  id: 'conversations.assign',
  method: 'POST',
  path: '/api/v1/conversations/:id/assign',
  summary: 'Give the conversation to an agent, or with null back to the queue.',
  access,
  params: idParams,
  body: z.strictObject({ assignee: id.nullable(), team: z.string().max(120).nullable().optional() }),
  answer: conversation,
  problems: ['not-found', 'conversation-closed', 'unknown-reference'],
});

/** Closes a conversation. */
export const closeConversation = endpoint({
  id: 'conversations.close',
  method: 'POST',
  path: '/api/v1/conversations/:id/close',
  summary: 'Close the conversation. The next message of the customer opens it again, with the bot.',
  access,
  params: idParams,
  answer: conversation,
  problems: ['not-found', 'not-owner'],
});

/** Opens a closed conversation. */
export const reopenConversation = endpoint({
  id: 'conversations.reopen',
  method: 'POST',
  path: '/api/v1/conversations/:id/reopen',
  summary: 'Open a closed conversation.',
  access,
  params: idParams,
  answer: conversation,
  problems: ['not-found'],
});
