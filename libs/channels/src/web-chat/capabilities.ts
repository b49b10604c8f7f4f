import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'Web chat', it: 'Chat sul sito' };

/** What the chat window on a web site shows. */
export const capabilities: Capabilities = {
  buttons: { kinds: ['reply', 'url', 'web-app', 'phone', 'location'], max: 20, labelMax: 80 },
  cards: true,
  media: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
  captions: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
  location: true,
  buttonsUnderMedia: true,
  typing: true,
  edits: false,
  deliveryReceipts: true,
  readReceipts: true,
};

/** Sizes of one message. */
export const limits: ChannelTextLimits = { text: 16_384, caption: 4096, uploadBytes: 25 * 1024 * 1024 };
