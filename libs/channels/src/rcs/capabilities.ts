import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'RCS', it: 'RCS' };

/** What a chat with an agent of Google RCS Business Messaging shows. */
export const capabilities: Capabilities = {
  // Suggestions, in one row of chips. https://developers.google.com/business-communications/rcs-business-messaging/guides/build/messages/send
  buttons: { kinds: ['reply', 'url', 'location'], max: 11, labelMax: 25 },
  // Rich cards and carousels. https://developers.google.com/business-communications/rcs-business-messaging/reference/rest/v1/phones.agentMessages#RichCard
  cards: { max: 10, titleMax: 200, textMax: 2000, buttons: { kinds: ['reply', 'url', 'location'], max: 4, labelMax: 25 } },
  media: ['image', 'video', 'audio', 'file'],
  // A file is a message of its own.
  captions: [],
  location: false,
  buttonsUnderMedia: true,
  typing: true,
  edits: false,
  deliveryReceipts: true,
  readReceipts: true,
};

/**
 * Text 3072, where a letter counts as many as it has bytes:
 * https://developers.google.com/business-communications/rcs-business-messaging/reference/rest/v1/phones.agentMessages#AgentContentMessage.
 * Files 100 MB.
 */
export const limits: ChannelTextLimits = { text: 3072, textBytes: 3072, caption: 0, uploadBytes: 100 * 1024 * 1024 };
