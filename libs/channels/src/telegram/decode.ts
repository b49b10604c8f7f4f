import type { InboundMessage } from '@filo/core';
import type { HookRequest } from '../contract/http.ts';
import type { InboundEvent } from '../contract/inbound.ts';
import { jsonBody } from '../hook/json-body.ts';
import { readContent } from './content.ts';
import { readProfile } from './profile.ts';
import { type TelegramMessage, type TelegramUpdate, telegramUpdate } from './update.ts';

/** How long the parts of an album may be apart: they come as separate updates, with no count and no end mark. */
const albumGatherMs = 700;

const isPrivate = (chat: { type: string }): boolean => chat.type === 'private';

function readMessage(message: TelegramMessage): InboundMessage | null {
  const content = readContent(message);
  if (!content) return null;
  const deepLink = /^\/start(?:@\w+)?\s+(\S+)/.exec(message.text ?? '')?.[1];
  return {
    ...content,
    ...(deepLink !== undefined && { referral: { payload: deepLink, source: 'deep-link' } }),
    providerMessageId: String(message.message_id),
    ...(message.reply_to_message && { replyTo: String(message.reply_to_message.message_id) }),
    ...(message.media_group_id !== undefined && { group: message.media_group_id }),
  };
}

function messageProfile(message: TelegramMessage, read: InboundMessage) {
  const own = read.bubbles.find((bubble) => bubble.kind === 'contact' && bubble.own);
  return { ...(message.from && readProfile(message.from)), ...(own?.kind === 'contact' && { phone: own.phone }) };
}

function decodeMessage(message: TelegramMessage, providerId: string): InboundEvent[] {
  const user = String(message.chat.id);
  const at = message.date * 1000;
  if (message.migrate_to_chat_id !== undefined)
    return [{ type: 'user-changed', providerId, user, at, newUser: String(message.migrate_to_chat_id) }];
  const read = isPrivate(message.chat) ? readMessage(message) : null;
  if (!read) return [];
  return [
    {
      type: 'message',
      providerId,
      user,
      at,
      profile: messageProfile(message, read),
      message: read,
      ...(read.group !== undefined && { gatherMs: albumGatherMs }),
    },
  ];
}

type Decoders = {
  [Kind in keyof TelegramUpdate]?: (value: NonNullable<TelegramUpdate[Kind]>, providerId: string, request: HookRequest) => InboundEvent[];
};

/** From kind of update to the events it tells. Kinds that are not here are acknowledged and skipped, as Telegram adds them often. */
const decoders: Decoders = {
  message: decodeMessage,

  edited_message: (message, providerId) => {
    const read = isPrivate(message.chat) ? readMessage(message) : null;
    if (!read) return [];
    const at = (message.edit_date ?? message.date) * 1000;
    return [
      { type: 'edited', providerId, user: String(message.chat.id), at, providerMessageId: String(message.message_id), message: read },
    ];
  },

  callback_query: ({ id, from, message, data }, providerId, request) => {
    if (data === undefined || (message && !isPrivate(message.chat))) return [];
    const label = message?.reply_markup?.inline_keyboard.flat().find((button) => button.callback_data === data)?.text;
    return [
      {
        type: 'message',
        providerId,
        user: String(message?.chat.id ?? from.id),
        // A press carries no time of its own: `message.date` is that of the message with the button.
        at: request.receivedAt,
        profile: readProfile(from),
        message: {
          bubbles: label === undefined ? [] : [{ kind: 'text', text: label }],
          ...(label !== undefined && { text: label }),
          payload: data,
          ...(message?.message_id !== undefined && { replyTo: String(message.message_id) }),
        },
        acknowledge: { action: 'answerCallbackQuery', callback_query_id: id },
      },
    ];
  },

  message_reaction: ({ chat, message_id, user, date, new_reaction }, providerId) => {
    if (!isPrivate(chat)) return [];
    const emoji = new_reaction.flatMap((reaction) => reaction.emoji ?? []);
    const profile = user && { profile: readProfile(user) };
    return [
      { type: 'reaction', providerId, user: String(chat.id), at: date * 1000, ...profile, providerMessageId: String(message_id), emoji },
    ];
  },

  my_chat_member: ({ chat, from, date, new_chat_member: { status } }, providerId) => {
    const type = status === 'kicked' ? 'opt-out' : status === 'member' ? 'opt-in' : null;
    if (type === null || !isPrivate(chat)) return [];
    return [{ type, providerId, user: String(chat.id), at: date * 1000, profile: readProfile(from) }];
  },
};

/**
 * Reads one update. Only private chats are customers: messages of groups, channels and forum topics give nothing,
 * except that a group which became a supergroup tells its new id.
 */
export function decode(request: HookRequest): InboundEvent[] {
  const update = jsonBody(request, telegramUpdate);
  const kinds = Object.entries(decoders) as [
    keyof TelegramUpdate,
    (value: unknown, providerId: string, request: HookRequest) => InboundEvent[],
  ][];
  for (const [kind, decoder] of kinds) {
    if (update[kind] !== undefined) return decoder(update[kind], String(update.update_id), request);
  }
  return [];
}
