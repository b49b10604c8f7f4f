import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'Instagram', it: 'Instagram' };

/** What the direct messages of an Instagram account show. */
export const capabilities: Capabilities = {
  // https://developers.facebook.com/docs/messenger-platform/instagram/features/button-template
  buttons: { kinds: ['reply', 'url'], max: 3, labelMax: 20 },
  // Texts only. https://developers.facebook.com/docs/messenger-platform/instagram/features/quick-replies
  quickReplies: { kinds: ['reply'], max: 13, labelMax: 20 },
  // https://developers.facebook.com/docs/messenger-platform/instagram/features/generic-template
  cards: { max: 10, titleMax: 80, textMax: 80, buttons: { kinds: ['reply', 'url'], max: 3, labelMax: 20 } },
  // Files are PDF only. https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/messaging-api
  media: ['image', 'video', 'audio', 'file'],
  captions: [],
  location: false,
  buttonsUnderMedia: false,
  typing: true,
  edits: false,
  deliveryReceipts: false,
  readReceipts: true,
};

/**
 * Text of 1000 bytes, not characters: https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/messaging-api.
 * Text of a button template 640: https://developers.facebook.com/docs/messenger-platform/instagram/features/button-template.
 * Files 25 MB, pictures 8.
 */
export const limits: ChannelTextLimits = {
  text: 1000,
  textBytes: 1000,
  textWithButtons: 640,
  caption: 0,
  uploadBytes: 25 * 1024 * 1024,
};
