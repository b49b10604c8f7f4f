import type { Bubble, Json, OutboundMessage } from '@filo/core';
import type { EncodeContext } from '../contract/channel.ts';
import type { VendorRequest } from '../contract/http.ts';
import { sign, signatureHeader, timestampHeader } from '../signature/sign.ts';
import type { ApiConfig } from './config.ts';

/** Integrators have no access to stored files by id: they get the address. */
function withAddress(bubble: Bubble, mediaUrl: EncodeContext['mediaUrl']): Bubble {
  if (!('mediaId' in bubble) || bubble.mediaId === undefined || bubble.url !== undefined || !mediaUrl) return bubble;
  return { ...bubble, url: mediaUrl(bubble.mediaId) };
}

/** Bubbles are plain data; this says so to the types. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** One signed POST for each message: `{ messageId, user, bubbles, buttons }`. */
export function encode(message: OutboundMessage, to: EncodeContext, config: ApiConfig): VendorRequest[] {
  const bubbles = message.bubbles.map((bubble) => withAddress(bubble, to.mediaUrl));
  const body = { messageId: to.messageId, user: to.user, bubbles: asJson(bubbles), buttons: asJson(message.buttons ?? []) };
  const timestamp = Math.floor(to.at / 1000);
  return [
    {
      action: 'postMessage',
      method: 'POST',
      url: config.webhookUrl,
      headers: {
        'content-type': 'application/json',
        [timestampHeader]: String(timestamp),
        [signatureHeader]: sign(JSON.stringify(body), config.secret ?? '', timestamp),
        'idempotency-key': to.messageId,
      },
      body,
      userAddress: true,
    },
  ];
}
