import { degrade, type SendResult } from '@filo/channels';
import type { OutboundMessage } from '@filo/core';
import { withStoredMedia } from '../media/with-stored-media.ts';
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
  /** Whether the message may still be heard: a person may have taken the chat since it was claimed. */
  maySpeak: (row: ClaimedRow) => Promise<boolean>;
}

/** The parts the vendor took, and how the first part that it did not take failed. */
export interface Sent {
  providerIds: string[];
  failure: Extract<SendResult, { ok: false }> | null;
  /** Somebody took the chat before all parts were sent: the rest is not said. */
  isCut: boolean;
}

/**
 * Sends one message: made to fit the channel, encoded, each part in order. Parts that an earlier try got through
 * (`provider_ids`) are not sent again. Between two parts it asks whether it may go on, so that the bot never talks over a person.
 */
export async function sendMessage(row: ClaimedRow, to: DeliveryChannel, { http, mediaUrl, now, maySpeak }: SendMeans): Promise<Sent> {
  const said: OutboundMessage = { bubbles: row.bubbles, ...(row.buttons ? { buttons: row.buttons } : {}) };
  const context = {
    user: row.external_user,
    messageId: row.effect_id ?? row.seq,
    at: now(),
    mediaUrl,
    ...(row.previous_buttons ? { previous: { bubbles: [], buttons: row.previous_buttons } } : {}),
  };
  // Once more after the message was made to fit: a card's picture has become a message of its own.
  const fitting = degrade(withStoredMedia(said, mediaUrl), to.channel, { mediaUrl }).messages.map((one) => withStoredMedia(one, mediaUrl));
  const requests = fitting.flatMap((message) => to.channel.encode(message, context, to.config));
  const providerIds = [...row.provider_ids];
  for (const [index, request] of requests.slice(providerIds.length).entries()) {
    if (index > 0 && !(await maySpeak(row))) return { providerIds, failure: null, isCut: true };
    const result = to.channel.readAnswer(request, await http(request, { timeoutMs: sendTimeoutMs }));
    if (!result.ok) return { providerIds, failure: result, isCut: false };
    providerIds.push(result.providerMessageId ?? row.seq);
  }
  return { providerIds, failure: null, isCut: false };
}
