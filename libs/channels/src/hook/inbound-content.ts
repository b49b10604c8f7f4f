import type { Bubble, InboundMessage } from '@filo/core';
import { languageTag, mediaKinds } from '@filo/core';
import { z } from 'zod';

const name = z.string().max(255).optional();
const location = z.strictObject({
  kind: z.literal('location'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name,
});

/** Most characters a customer may send at once through Filo's own channels. */
export const inboundTextMax = 4096;

const words = z.string().min(1).max(inboundTextMax);
const text = z.strictObject({ kind: z.literal('text'), text: words });
const mediaId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const caption = z.string().max(inboundTextMax).optional();

/** A file uploaded to Filo before, which knows its kind and size better than who sends it. */
export const uploadedMedia = z
  .strictObject({ kind: z.enum(mediaKinds), mediaId, name, caption, mime: z.string().max(255).optional(), size: z.number().optional() })
  .transform(({ mime: _mime, size: _size, ...media }) => media);

/** A file that stands at a public address. */
export const linkedMedia = z.strictObject({ kind: z.enum(mediaKinds), url: z.url({ protocol: /^https?$/ }).max(2048), name, caption });

/** What a customer sends through Filo's own channels, with the kinds of media that the channel takes. */
export const inboundContent = <Media extends z.ZodType<Bubble>>(media: Media) => ({
  text: words.optional(),
  payload: z.string().min(1).max(1024).optional(),
  bubbles: z
    .array(z.union([text, location, media]))
    .max(10)
    .optional(),
  /** How the customer came in: a campaign, the page the chat stands on. */
  referral: z.strictObject({ payload: z.string().min(1).max(1024), source: z.string().max(64).optional() }).optional(),
});

/** Language tags come from browsers and integrators in many spellings: a bad one is no reason to lose a message. */
export const lenientLanguage = languageTag.optional().catch(undefined);

type Content = {
  text?: string | undefined;
  payload?: string | undefined;
  bubbles?: Bubble[] | undefined;
  referral?: { payload: string; source?: string | undefined } | undefined;
};

/** Whether there is anything in it: refused otherwise. */
export const saysSomething = ({ text, payload, bubbles = [], referral }: Content): boolean =>
  text !== undefined || payload !== undefined || referral !== undefined || bubbles.length > 0;

/** Makes the content into a message: `text` becomes a bubble, and bubbles give the `text`. */
export function readInbound({ text, payload, bubbles = [], referral }: Content): InboundMessage {
  const said =
    text ?? bubbles.flatMap((bubble) => ('text' in bubble ? bubble.text : 'caption' in bubble ? (bubble.caption ?? []) : [])).join('\n');
  return {
    bubbles: text === undefined || bubbles.some((bubble) => bubble.kind === 'text') ? bubbles : [{ kind: 'text', text }, ...bubbles],
    ...(said && { text: said }),
    ...(payload !== undefined && { payload }),
    ...(referral && { referral: { payload: referral.payload, ...(referral.source !== undefined && { source: referral.source }) } }),
  };
}
