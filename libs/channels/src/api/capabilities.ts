import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'API', it: 'API' };

/** What a front end of its own is taken to show: everything. */
export const capabilities: Capabilities = {
  buttons: { kinds: ['reply', 'url', 'web-app', 'phone', 'location'], max: 100, labelMax: 1000 },
  cards: true,
  media: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
  captions: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
  location: true,
  buttonsUnderMedia: true,
  typing: false,
  edits: false,
  deliveryReceipts: false,
  readReceipts: false,
};

/** Sizes of one message. */
export const limits: ChannelTextLimits = { text: 65_536, caption: 65_536, uploadBytes: 50 * 1024 * 1024 };
