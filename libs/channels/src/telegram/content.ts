import type { Bubble, MediaKind } from '@filo/core';
import type { TelegramMessage } from './update.ts';

/** What a message holds, in Filo's words. */
export interface Content {
  bubbles: Bubble[];
  text?: string;
  payload?: string;
}

type File = { file_id: string; file_size?: number; mime_type?: string; file_name?: string };

function media(kind: MediaKind, file: File, caption?: string, mime?: string): Content {
  const type = file.mime_type ?? mime;
  return {
    bubbles: [
      {
        kind,
        ref: file.file_id,
        ...(file.file_name !== undefined && { name: file.file_name }),
        ...(type !== undefined && { mime: type }),
        ...(file.file_size !== undefined && { size: file.file_size }),
        ...(caption !== undefined && { caption }),
      },
    ],
    ...(caption !== undefined && { text: caption }),
  };
}

const words = (text: string): Content => ({ bubbles: [{ kind: 'text', text }], text });

/** Telegram leaves the plus out for some countries. */
const phone = (number: string): string => (/^\d{7,}$/.test(number) ? `+${number}` : number);

const name = (first?: string, last?: string): string => [first, last].filter(Boolean).join(' ');

type Decoders = { [Key in keyof TelegramMessage]?: (value: NonNullable<TelegramMessage[Key]>, message: TelegramMessage) => Content };

/**
 * From kind of content to what it means, in the order they are looked for: an animation also fills `document`,
 * a venue also fills `location`.
 */
const decoders: Decoders = {
  text: words,
  photo: (sizes, { caption }) => {
    // Sizes ascend: the last is the photo itself. Telegram makes every photo a JPEG and does not say so.
    const largest = sizes.at(-1);
    return largest ? media('image', largest, caption, 'image/jpeg') : { bubbles: [] };
  },
  voice: (file, { caption }) => media('voice', file, caption, 'audio/ogg'),
  audio: (file, { caption }) => media('audio', file, caption),
  animation: (file, { caption }) => media('video', file, caption, 'video/mp4'),
  video: (file, { caption }) => media('video', file, caption, 'video/mp4'),
  video_note: (file) => media('video-note', file, undefined, 'video/mp4'),
  document: (file, { caption }) => media('file', file, caption),
  sticker: (sticker) => {
    // Animated stickers are not images a browser shows; the emoji they stand for says the same.
    if (sticker.is_animated || sticker.is_video) return words(sticker.emoji ?? '🖼️');
    return { ...media('image', sticker, undefined, 'image/webp'), ...(sticker.emoji !== undefined && { text: sticker.emoji }) };
  },
  venue: ({ location, title, address }) => ({
    bubbles: [{ kind: 'location', ...location, name: [title, address].filter(Boolean).join(', ') }],
  }),
  location: (place) => ({ bubbles: [{ kind: 'location', ...place }] }),
  contact: (contact, { from }) => {
    const fullName = name(contact.first_name, contact.last_name);
    return {
      bubbles: [
        {
          kind: 'contact',
          phone: phone(contact.phone_number),
          ...(fullName && { name: fullName }),
          // Anyone can forward anyone's card: only this says that the number is the sender's own.
          own: contact.user_id !== undefined && contact.user_id === from?.id,
        },
      ],
    };
  },
  web_app_data: ({ data, button_text }) => ({ ...words(button_text), payload: data }),
  dice: ({ emoji }) => words(emoji),
  poll: ({ question }) => words(question),
};

/** Reads what a message holds; null for service messages and kinds that Filo does not know. */
export function readContent(message: TelegramMessage): Content | null {
  for (const [kind, decode] of Object.entries(decoders) as [
    keyof TelegramMessage,
    (value: unknown, message: TelegramMessage) => Content,
  ][]) {
    if (message[kind] !== undefined) return decode(message[kind], message);
  }
  return null;
}
