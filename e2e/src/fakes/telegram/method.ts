import type { ReceivedFile } from '../read-body.ts';
import type { Chat } from './chat.ts';
import type { Files } from './files.ts';
import { badRequest } from './refusal.ts';
import type { Updates } from './updates.ts';

/** The bot and everything its methods reach. */
export interface BotState {
  bot: { id: number; is_bot: true; first_name: string; username: string };
  chats: Map<number, Chat>;
  files: Files;
  updates: Updates;
  /** Presses that wait for `answerCallbackQuery`. */
  presses: Set<string>;
  nextMessageId(): number;
}

/** What a method is called with. */
export interface MethodInput {
  fields: Record<string, unknown>;
  files: Record<string, ReceivedFile>;
}

/** A method of the Bot API: gives `result`, or throws a `Refusal`. */
export type Method = (input: MethodInput, state: BotState) => unknown;

/** The chat that a call names, open to the bot. */
export function openChat({ fields }: MethodInput, state: BotState): Chat {
  const chat = state.chats.get(Number(fields['chat_id']));
  if (!chat) throw badRequest('chat not found');
  chat.requireOpen();
  return chat;
}

/** Puts a message into the chat and gives it as the Bot API does. https://core.telegram.org/bots/api#message */
export function show(input: MethodInput, state: BotState, content: Record<string, unknown>): Record<string, unknown> {
  const chat = openChat(input, state);
  const messageId = state.nextMessageId();
  const message = { message_id: messageId, from: state.bot, chat: chat.facts, date: Math.floor(Date.now() / 1000), ...content };
  chat.shown.push({ messageId, message });
  return message;
}
