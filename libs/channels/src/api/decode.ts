import { z } from 'zod';
import { UndecodableHook } from '../contract/channel.ts';
import type { HookRequest } from '../contract/http.ts';
import type { InboundEvent } from '../contract/inbound.ts';
import { inboundContent, lenientLanguage, linkedMedia, readInbound, saysSomething, uploadedMedia } from '../hook/inbound-content.ts';
import { jsonBody } from '../hook/json-body.ts';

/** Header in which the caller of `decode` gives a request without `id` one of its own, lower case. */
export const requestIdHeader = 'filo-request-id';

const optional = z.string().max(200).optional();

const body = z
  .strictObject({
    /** Idempotency key: the same id of the same user again is the same message. */
    id: z.string().min(1).max(120).optional(),
    /** The customer, as the integrator knows them. */
    user: z.string().min(1).max(120),
    ...inboundContent(z.union([uploadedMedia, linkedMedia])),
    profile: z.strictObject({ name: optional, username: optional, phone: optional, email: optional, language: lenientLanguage }).optional(),
  })
  .refine(saysSomething, 'nothing is said: text, payload, referral or bubbles');

/** Reads `{ id?, user, text | payload | bubbles, referral?, profile? }` from any front end. */
export function decode(request: HookRequest): InboundEvent[] {
  const { id: given, user, profile, ...content } = jsonBody(request, body);
  const id = given ?? request.headers[requestIdHeader];
  if (id === undefined) throw new UndecodableHook('id: is missing');
  return [
    {
      type: 'message',
      providerId: `${user}:${id}`,
      user,
      at: request.receivedAt,
      ...(profile && { profile }),
      message: { ...readInbound(content), providerMessageId: id },
    },
  ];
}
