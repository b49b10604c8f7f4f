import type { ApiMethods } from '@grammyjs/types';
import type { Bubble, Json, MediaBubble, MediaKind, OutboundMessage } from '@filo/core';
import type { EncodeContext } from '../contract/channel.ts';
import type { UploadPart, VendorRequest } from '../contract/http.ts';
import { call } from './call.ts';
import type { TelegramConfig } from './config.ts';
import { askKeyboard, inlineKeyboard, isAsk, removeKeyboard } from './reply-markup.ts';

/** A call before it is known what stands under the message. */
interface Draft {
  method: keyof ApiMethods<string>;
  body: Record<string, Json>;
  uploads?: UploadPart[];
}

/** The call for each kind of file, the field that carries it, and a name for one that has none. */
export const methods: Record<MediaKind, { method: keyof ApiMethods<string>; field: string; filename: string }> = {
  image: { method: 'sendPhoto', field: 'photo', filename: 'photo.jpg' },
  video: { method: 'sendVideo', field: 'video', filename: 'video.mp4' },
  audio: { method: 'sendAudio', field: 'audio', filename: 'audio.mp3' },
  voice: { method: 'sendVoice', field: 'voice', filename: 'voice.ogg' },
  'video-note': { method: 'sendVideoNote', field: 'video_note', filename: 'video-note.mp4' },
  file: { method: 'sendDocument', field: 'document', filename: 'file' },
};

/** Sent between buttons that cannot stand under one message: a phone or location request needs a message of its own. */
const pointer = '👇';

const text = (words: string): Draft => ({ method: 'sendMessage', body: { text: words } });

/** Telegram fetches documents by address only when they are of these kinds. https://core.telegram.org/bots/api#sending-files */
const fetchedByAddress = /\.(pdf|zip|gif)$/i;

function media(bubble: MediaBubble): Draft[] {
  const caption: Record<string, Json> = bubble.caption ? { caption: bubble.caption } : {};
  if (bubble.mediaId !== undefined) {
    const { method, field, filename } = methods[bubble.kind];
    return [{ method, body: caption, uploads: [{ field, mediaId: bubble.mediaId, filename: bubble.name ?? filename }] }];
  }
  const address = bubble.url ?? bubble.ref;
  if (address === undefined) return [];
  if (bubble.kind === 'file' && bubble.url !== undefined && !fetchedByAddress.test(bubble.url.replace(/[?#].*$/, ''))) {
    return [text([bubble.caption ?? bubble.name, bubble.url].filter(Boolean).join('\n'))];
  }
  // Round videos cannot be sent by address.
  const { method, field } = methods[bubble.kind === 'video-note' && bubble.url !== undefined ? 'video' : bubble.kind];
  return [{ method, body: { [field]: address, ...caption } }];
}

/** Only a venue has a name, and it must have an address too: the coordinates stand in. */
function place({ latitude, longitude, name }: Extract<Bubble, { kind: 'location' }>): Draft {
  if (!name) return { method: 'sendLocation', body: { latitude, longitude } };
  return { method: 'sendVenue', body: { latitude, longitude, title: name, address: `${latitude}, ${longitude}` } };
}

function draft(bubble: Bubble): Draft[] {
  switch (bubble.kind) {
    case 'text':
      return [text(bubble.text)];
    case 'location':
      return [place(bubble)];
    case 'contact':
      return [{ method: 'sendContact', body: { phone_number: bubble.phone, first_name: bubble.name ?? bubble.phone } }];
    case 'cards':
      return [];
    default:
      return media(bubble);
  }
}

/** Puts the buttons under the last message. Telegram has one place there for two kinds of keyboard. */
function withButtons(drafts: Draft[], buttons: NonNullable<OutboundMessage['buttons']>): Draft[] {
  const last = drafts.at(-1);
  if (!last || buttons.length === 0) return drafts;
  const under = (to: Draft, markup: Json): Draft => ({ ...to, body: { ...to.body, reply_markup: markup } });
  if (!buttons.some(isAsk)) return [...drafts.slice(0, -1), under(last, inlineKeyboard(buttons))];
  if (buttons.every(isAsk)) return [...drafts.slice(0, -1), under(last, askKeyboard(buttons))];
  return [...drafts.slice(0, -1), under(last, inlineKeyboard(buttons)), under(text(pointer), askKeyboard(buttons))];
}

/** A keyboard of the message before stays open when the customer answered in another way: the first free place closes it. */
function withoutOldKeyboard(drafts: Draft[], previous: OutboundMessage | undefined): Draft[] {
  if (!previous?.buttons?.some(isAsk)) return drafts;
  const free = drafts.findIndex(({ body }) => !('reply_markup' in body));
  return drafts.map((one, index) => (index === free ? { ...one, body: { ...one.body, reply_markup: removeKeyboard } } : one));
}

/** One call for each bubble, as plain text without markup: nothing in a customer's name can break the message. */
export function encode(message: OutboundMessage, to: EncodeContext, config: TelegramConfig): VendorRequest[] {
  const drafts = withButtons(message.bubbles.flatMap(draft), message.buttons ?? []);
  return withoutOldKeyboard(drafts, to.previous).map(({ method, body, uploads }) =>
    call(config, method, { chat_id: to.user, ...body }, uploads),
  );
}
