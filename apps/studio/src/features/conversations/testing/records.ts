import type { ConversationRecord, MessagePreview, MessageRecord } from '@filo/api';
import { idOf } from '../../../testing/records.ts';

/** When everything happens. */
export const at = '2026-11-20T10:00:00.000Z';

/** Where everybody writes. */
export const channel = { id: idOf(50), kind: 'telegram', name: 'Shop bot' };

/** The last words of a conversation. */
export const lastMessage = (part: Partial<MessagePreview>): MessagePreview => ({
  author: 'bot',
  authorName: null,
  kind: 'text',
  text: 'How can I help?',
  status: 'sent',
  ...part,
});

/** A conversation that the bot holds, with what a test cares about. */
export const conversation = (number: number, part: Partial<ConversationRecord> & { name?: string }): ConversationRecord => ({
  id: idOf(number),
  channel,
  contact: { id: idOf(number + 100), name: part.name ?? null, username: null, phone: null, email: null },
  user: String(number),
  status: 'open',
  owner: 'bot',
  assignee: null,
  team: null,
  priority: null,
  epoch: 1,
  handover: null,
  waitingSince: null,
  blockedAt: null,
  createdAt: at,
  lastMessageAt: at,
  lastMessage: lastMessage({}),
  ...part,
});

/** A message of the bot in the conversation of number 60, with what a test cares about. */
export const message = (id: string, part: Partial<MessageRecord>): MessageRecord => ({
  id,
  conversationId: idOf(60),
  at,
  direction: 'out',
  author: 'bot',
  authorId: null,
  authorName: null,
  nodeId: null,
  bubbles: [],
  buttons: [],
  payload: null,
  status: 'sent',
  error: null,
  epoch: 1,
  editedAt: null,
  reaction: [],
  ...part,
});

/** The words of a message. */
export const said = (text: string) => ({ bubbles: [{ kind: 'text', text }] });
