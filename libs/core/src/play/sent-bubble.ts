import { z } from 'zod';
import type { Bubble } from '../flow/bubble.ts';
import { mediaKinds } from '../flow/bubble.ts';

const words = z.string().max(10_000);
const address = z.string().max(2048);
const name = z.string().max(255);

/** A bubble a customer sends in a script: what `Bubble` says, but for cards, which only bots send. */
export const sentBubble = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words }),
  ...mediaKinds.map((kind) =>
    z.strictObject({
      kind: z.literal(kind),
      url: address.optional(),
      mediaId: z.string().max(64).optional(),
      ref: address.optional(),
      name: name.optional(),
      mime: name.optional(),
      size: z.number().nonnegative().optional(),
      caption: words.optional(),
    }),
  ),
  z.strictObject({ kind: z.literal('location'), latitude: z.number(), longitude: z.number(), name: name.optional() }),
  z.strictObject({ kind: z.literal('contact'), phone: name, name: name.optional(), own: z.boolean().optional() }),
]) as z.ZodType<Bubble>;
