import { degrade, type SendResult } from '@filo/channels';
import type { OutboundMessage } from '@filo/core';
import type { ClaimedRow } from './claim-sql.ts';
import type { DeliveryChannel, DeliveryHttp } from './ports.ts';

/** Longest a vendor may take to answer one call, in ms. */
const sendTimeoutMs = 15_000;

/** What sending needs from outside. */
export interface SendMeans {
  http: DeliveryHttp;
  /** Public address of a stored file. */
  mediaUrl: (mediaId: string) => string;
  now: () => number;
}

/** The parts the vendor took, and how the first part that it did not take failed. */
export interface Sent {
  providerIds: string[];
  failure: Extract<SendResult, { ok: false }> | null;
}

/**
 * Sends one message: made to fit the channel, encoded, each part in order. Parts that an earlier try got through
 * (`provider_ids`) are not sent again.
 */
export async function sendMessage(row: ClaimedRow, to: DeliveryChannel, { http, mediaUrl, now }: SendMeans): Promise<Sent> {
  const message: OutboundMessage = { bubbles: row.bubbles, ...(row.buttons ? { buttons: row.buttons } : {}) };
  const context = {
    user: row.external_user,
    messageId: row.effect_id ?? row.seq,
    at: now(),
    mediaUrl,
    ...(row.previous_buttons ? { previous: { bubbles: [], buttons: row.previous_buttons } } : {}),
  };
  const requests = degrade(message, to.channel, { mediaUrl }).messages.flatMap((fitting) => to.channel.encode(fitting, context, to.config));
  const providerIds = [...row.provider_ids];
  for (const request of requests.slice(providerIds.length)) {
    const result = to.channel.readAnswer(request, await http(request, { timeoutMs: sendTimeoutMs }));
    if (!result.ok) return { providerIds, failure: result };
    providerIds.push(result.providerMessageId ?? row.seq);
  }
  return { providerIds, failure: null };
}
