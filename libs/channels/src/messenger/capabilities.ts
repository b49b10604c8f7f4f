import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'Messenger', it: 'Messenger' };

/** What a chat with a Facebook page shows. */
export const capabilities: Capabilities = {
  // Button template. https://developers.facebook.com/docs/messenger-platform/send-messages/template/button
  buttons: { kinds: ['reply', 'url'], max: 3, labelMax: 20, ownLabel: ['phone'] },
  // https://developers.facebook.com/docs/messenger-platform/send-messages/quick-replies (`user_phone_number` shows the number itself)
  quickReplies: { kinds: ['reply', 'phone'], max: 13, labelMax: 20 },
  // Generic template. https://developers.facebook.com/docs/messenger-platform/send-messages/template/generic
  cards: { max: 10, titleMax: 80, textMax: 80, buttons: { kinds: ['reply', 'url'], max: 3, labelMax: 20 } },
  media: ['image', 'video', 'audio', 'file'],
  // One of text or attachment per call.
  captions: [],
  location: false,
  buttonsUnderMedia: false,
  typing: true,
  edits: false,
  deliveryReceipts: true,
  readReceipts: true,
};

/**
 * Text 2000: https://developers.facebook.com/docs/messenger-platform/reference/send-api#message. Text of a button template 640:
 * https://developers.facebook.com/docs/messenger-platform/reference/templates/button. Files 25 MB.
 */
export const limits: ChannelTextLimits = { text: 2000, textWithButtons: 640, caption: 0, uploadBytes: 25 * 1024 * 1024 };
