import type { JsonObject } from '@filo/core';

/** Kinds of bubble a flow can say, in the order people need them. */
export const bubbleKinds = ['text', 'image', 'video', 'audio', 'voice', 'video-note', 'file', 'location', 'cards'] as const;

/** A kind of bubble. */
export type BubbleKind = (typeof bubbleKinds)[number];

/** What a new bubble of a kind begins with. */
export function firstBubble(kind: BubbleKind): JsonObject {
  if (kind === 'text') return { kind, text: '' };
  if (kind === 'location') return { kind, latitude: 0, longitude: 0 };
  if (kind === 'cards') return { kind, cards: [{ title: '' }] };
  return { kind, url: '' };
}
