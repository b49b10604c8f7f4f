import type { InterfaceText } from '@filo/core';
import type { Capabilities, ChannelTextLimits } from '../contract/capabilities.ts';

/** The channel's name on screen. */
export const title: InterfaceText = { en: 'WhatsApp', it: 'WhatsApp' };

/**
 * What a chat with a WhatsApp business number shows (Cloud API).
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
 */
export const capabilities: Capabilities = {
  buttons: {
    kinds: ['reply', 'url', 'location'],
    max: 3,
    labelMax: 20,
    // A message is of one interactive type: reply buttons, one link (`cta_url`) or one request for the place.
    // https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
    alone: ['url', 'location'],
    // https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-request-messages
    ownLabel: ['location'],
  },
  // 10 rows over all sections. https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
  list: { max: 10, titleMax: 24, openerMax: 20 },
  cards: false,
  media: ['image', 'video', 'audio', 'voice', 'file'],
  // https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages (audio has none)
  captions: ['image', 'video', 'file'],
  location: true,
  // A picture, video or document is the header of reply buttons; the text they need is its caption.
  buttonsUnderMedia: 'captioned',
  typing: true,
  edits: false,
  deliveryReceipts: true,
  readReceipts: true,
};

/**
 * Sizes of one message. Text and list 4096, text over buttons 1024:
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages. Documents 100 MB (pictures 5, audio
 * and video 16): https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
 */
export const limits: ChannelTextLimits = { text: 4096, textWithButtons: 1024, caption: 1024, uploadBytes: 100 * 1024 * 1024 };
