import type { JsonObject } from '@filo/core';
import { type BubbleKind, bubbleKinds } from './first-bubble.ts';

/** What a bubble is; one of a kind that nobody knows is a text. */
export const bubbleKindOf = (bubble: JsonObject): BubbleKind => bubbleKinds.find((kind) => kind === bubble['kind']) ?? 'text';
