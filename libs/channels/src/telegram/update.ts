import { z } from 'zod';

const id = z.number().int();

/** Who acts. Any of the names may be missing or change. */
const sender = z.object({
  id,
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
});

const chat = z.object({ id, type: z.string() });
const file = { file_id: z.string(), file_size: z.number().optional(), mime_type: z.string().optional(), file_name: z.string().optional() };
const place = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

/** The parts of a `Message` that Filo reads. https://core.telegram.org/bots/api#message */
export const telegramMessage = z.object({
  message_id: id,
  from: sender.optional(),
  chat,
  date: id,
  edit_date: id.optional(),
  media_group_id: z.string().optional(),
  reply_to_message: z.object({ message_id: id }).optional(),
  migrate_to_chat_id: id.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(z.object(file)).optional(),
  voice: z.object(file).optional(),
  audio: z.object(file).optional(),
  video: z.object(file).optional(),
  video_note: z.object(file).optional(),
  animation: z.object(file).optional(),
  document: z.object(file).optional(),
  sticker: z
    .object({ ...file, emoji: z.string().optional(), is_animated: z.boolean().optional(), is_video: z.boolean().optional() })
    .optional(),
  location: place.optional(),
  venue: z.object({ location: place, title: z.string(), address: z.string() }).optional(),
  contact: z
    .object({ phone_number: z.string(), first_name: z.string().optional(), last_name: z.string().optional(), user_id: id.optional() })
    .optional(),
  dice: z.object({ emoji: z.string() }).optional(),
  poll: z.object({ question: z.string() }).optional(),
  web_app_data: z.object({ data: z.string(), button_text: z.string() }).optional(),
});

const pressedUnder = z.object({
  message_id: id.optional(),
  chat,
  reply_markup: z
    .object({ inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string().optional() }))) })
    .optional(),
});

/** An `Update`, one schema for each kind that Filo reads; other kinds pass unread. https://core.telegram.org/bots/api#update */
export const telegramUpdate = z.object({
  update_id: id,
  message: telegramMessage.optional(),
  edited_message: telegramMessage.optional(),
  callback_query: z.object({ id: z.string(), from: sender, message: pressedUnder.optional(), data: z.string().optional() }).optional(),
  message_reaction: z
    .object({
      chat,
      message_id: id,
      user: sender.optional(),
      date: id,
      new_reaction: z.array(z.object({ type: z.string(), emoji: z.string().optional() })),
    })
    .optional(),
  my_chat_member: z.object({ chat, from: sender, date: id, new_chat_member: z.object({ status: z.string() }) }).optional(),
});

/** Who acts. */
export type TelegramSender = z.infer<typeof sender>;
/** A message, as far as Filo reads it. */
export type TelegramMessage = z.infer<typeof telegramMessage>;
/** An update, as far as Filo reads it. */
export type TelegramUpdate = z.infer<typeof telegramUpdate>;
