import { z } from 'zod';
import { UndecodableHook } from '../contract/channel.ts';
import type { HookRequest } from '../contract/http.ts';
import type { InboundEvent } from '../contract/inbound.ts';
import { inboundContent, lenientLanguage, readInbound, saysSomething, uploadedMedia } from '../hook/inbound-content.ts';
import { jsonBody } from '../hook/json-body.ts';
import { bearer } from './bearer.ts';
import { namedVisitor } from './visitor.ts';

/** How far back a message that waited for the network may be dated. */
const offlineMs = 24 * 60 * 60 * 1000;

const id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

const sharedNumber = z.strictObject({
  kind: z.literal('contact'),
  phone: z.string().min(1).max(64),
  name: z.string().max(255).optional(),
  own: z.boolean().optional(),
});

const message = z
  .strictObject({
    type: z.literal('message').optional(),
    /** Made by the widget, so that sending again after a lost answer changes nothing. */
    clientId: id,
    ...inboundContent(z.union([uploadedMedia, sharedNumber])),
    /** What the pressed button said, beside its payload. */
    label: z.string().max(200).optional(),
    /** When the visitor sent it, Unix ms: earlier than its arrival when the network was away. */
    at: z.number().int().nonnegative().optional(),
    /** The language of the page, for a visitor whose own is not known. */
    language: lenientLanguage,
    profile: z.strictObject({ name: z.string().max(200).optional(), language: lenientLanguage }).optional(),
  })
  .refine(saysSomething, 'nothing is said: text, payload, referral or bubbles');

const receipt = z.strictObject({ type: z.enum(['delivered', 'read']), clientId: id.optional(), messageId: z.string().min(1).max(128) });

const knownKinds = new Set(['message', 'delivered', 'read']);

/** Later widgets may tell more than this Filo knows; what it does know must be right, or the visitor is told. */
const unknownKind = z
  .looseObject({ type: z.string() })
  .refine(({ type }) => !knownKinds.has(type))
  .transform(() => null);

const body = z.union([message, receipt, unknownKind]);

/** Reads what the widget tells: something the visitor said or pressed, or that a message was shown or read. */
export function decode(request: HookRequest): InboundEvent[] {
  const user = namedVisitor(bearer(request) ?? '');
  if (user === null) throw new UndecodableHook('The visitor token is missing');
  const told = jsonBody(request, body);
  if (told === null) return [];
  const { receivedAt } = request;
  if ('messageId' in told) {
    return [
      {
        type: 'status',
        providerId: `${user}-${told.type}-${told.messageId}`,
        user,
        at: receivedAt,
        providerMessageId: told.messageId,
        status: told.type,
      },
    ];
  }
  const { clientId, at = receivedAt, language, profile = language === undefined ? undefined : { language }, label, ...content } = told;
  const { text = content.payload === undefined ? undefined : label } = content;
  return [
    {
      type: 'message',
      // Another visitor's clientId is another message, even if a page reuses ids.
      providerId: `${user}-${clientId}`,
      user,
      at: Math.min(Math.max(at, receivedAt - offlineMs), receivedAt),
      ...(profile && { profile }),
      message: { ...readInbound({ ...content, text: text === '' ? undefined : text }), providerMessageId: clientId },
    },
  ];
}
