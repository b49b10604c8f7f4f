import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits, Pacing } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'Telegram', it: 'Telegram' };

/** What a private chat with a bot shows. https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const capabilities: Capabilities = {
  // About a hundred inline buttons are taken; longer labels than 64 are accepted but no screen shows them.
  buttons: { kinds: ['reply', 'url', 'web-app', 'phone', 'location'], max: 100, labelMax: 64 },
  cards: false,
  media: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
  captions: ['image', 'video', 'audio', 'voice', 'file'],
  location: true,
  buttonsUnderMedia: true,
  typing: true,
  edits: true,
  deliveryReceipts: false,
  readReceipts: false,
};

/** Sizes of one message: https://core.telegram.org/bots/api#sendmessage, uploads: https://core.telegram.org/bots/api#sending-files */
export const limits: ChannelTextLimits = { text: 4096, caption: 1024, uploadBytes: 50 * 1024 * 1024 };

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: 30 a second, one a second in a chat, short bursts tolerated. */
export const pacing: Pacing = { perSecond: 30, perUserMs: 1000, burst: 5 };

/**
 * Pace towards a Bot API server of the owner's own: not ours to guess. Telegram's limits hold behind it and come back as 429
 * with `retry_after`, which is obeyed.
 */
export const ownServerPacing: Pacing = { perSecond: 10_000, perUserMs: 1, burst: 100 };

/** Most bytes of a file that a bot may download from the public Bot API. https://core.telegram.org/bots/api#getfile */
export const downloadBytes = 20 * 1024 * 1024;

/** The kinds of update Filo asks for. Reactions come only when named. https://core.telegram.org/bots/api#setwebhook */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'message_reaction', 'my_chat_member'];
