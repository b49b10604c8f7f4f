import { z } from 'zod';
import { localizedText } from './text.ts';

/** Media by address or by the id of an uploaded file: exactly one of the two. */
const mediaSource = { url: z.string().max(2048).optional(), mediaId: z.string().max(64).optional() };

/** Kinds of bubble that carry a file. */
export const mediaKinds = ['image', 'video', 'audio', 'voice', 'video-note', 'file'] as const;

/** A kind of bubble that carries a file. */
export type MediaKind = (typeof mediaKinds)[number];

/** A button as the author configures it. A `reply` button is also an exit of its node. */
export const buttonConfig = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply').default('reply'), id: z.string().regex(/^[A-Za-z0-9_-]{1,28}$/), label: localizedText }),
  z.strictObject({ kind: z.literal('url'), label: localizedText, url: z.string().max(2048) }),
  z.strictObject({ kind: z.literal('web-app'), label: localizedText, url: z.string().max(2048) }),
  /** Asks the customer to share the own phone number. */
  z.strictObject({ kind: z.literal('phone'), label: localizedText }),
  /** Asks the customer to share where they are. */
  z.strictObject({ kind: z.literal('location'), label: localizedText }),
]);

/** A card of a carousel as the author configures it. */
export const cardConfig = z.strictObject({
  title: localizedText,
  text: localizedText.optional(),
  image: z.string().max(2048).optional(),
  buttons: z.array(buttonConfig).max(10).default([]),
});

/** A bubble as the author configures it: texts are localised templates. */
export const bubbleConfig = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: localizedText }),
  ...mediaKinds.map((kind) =>
    z.strictObject({ kind: z.literal(kind), ...mediaSource, name: z.string().max(255).optional(), caption: localizedText.optional() }),
  ),
  z.strictObject({
    kind: z.literal('location'),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    name: localizedText.optional(),
  }),
  z.strictObject({ kind: z.literal('cards'), cards: z.array(cardConfig).min(1).max(10) }),
]);

/** A button as the author configures it. */
export type ButtonConfig = z.infer<typeof buttonConfig>;
/** A bubble as the author configures it. */
export type BubbleConfig = z.infer<typeof bubbleConfig>;

/** A button as it goes to a channel: texts rendered; `payload` comes back when a reply button is pressed. */
export type Button =
  | { kind: 'reply'; label: string; payload: string }
  | { kind: 'url' | 'web-app'; label: string; url: string }
  | { kind: 'phone' | 'location'; label: string };

/** A card as it goes to a channel. */
export interface Card {
  title: string;
  text?: string;
  image?: string;
  buttons?: Button[];
}

/** A file in a message, by address, by the id of a stored file, or (inbound, before it is fetched) by the vendor's own reference. */
export interface MediaBubble {
  kind: MediaKind;
  url?: string;
  mediaId?: string;
  /** How the channel can fetch the bytes: known to the channel alone, never shown to people. */
  ref?: string;
  name?: string;
  mime?: string;
  size?: number;
  caption?: string;
}

/** One thing shown in a chat, either way: what messages are made of. */
export type Bubble =
  | { kind: 'text'; text: string }
  | MediaBubble
  | { kind: 'location'; latitude: number; longitude: number; name?: string }
  | { kind: 'contact'; phone: string; name?: string; own?: boolean }
  | { kind: 'cards'; cards: Card[] };

/** A message as a flow or an agent wants it said. Buttons belong under the last bubble. */
export interface OutboundMessage {
  bubbles: Bubble[];
  buttons?: Button[];
}
