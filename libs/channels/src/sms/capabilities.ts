import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'SMS', it: 'SMS' };

/** What a text message through Twilio shows: words. Pictures (MMS) arrive in few countries only, so files go as links. */
export const capabilities: Capabilities = {
  buttons: { kinds: [], max: 0, labelMax: 0 },
  cards: false,
  media: [],
  captions: [],
  location: false,
  buttonsUnderMedia: false,
  typing: false,
  edits: false,
  deliveryReceipts: true,
  readReceipts: false,
};

/** 1600 characters: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const limits: ChannelTextLimits = { text: 1600, segments: true, caption: 0, uploadBytes: 0 };
