import type { ReactNode } from 'react';
import type { BubbleConfig } from '@filo/core';
import { CardsBubble } from './cards-bubble.tsx';
import { LocationRow } from './location-row.tsx';
import { MediaBubble } from './media-bubble.tsx';
import type { CardContext } from './node-view.ts';
import { TextBubble } from './text-bubble.tsx';

interface BubbleProps {
  bubble: BubbleConfig;
  card: CardContext;
  /** Place of the bubble in the config. */
  path: string;
  /** False where reply buttons are exits: the canvas draws those. */
  replies?: boolean;
}

/** One bubble of any kind, as the customer will see it. */
export function BubbleView({ bubble, card, path, replies = true }: BubbleProps): ReactNode {
  if (bubble.kind === 'text') return <TextBubble text={bubble.text} card={card} path={`${path}.text`} />;
  if (bubble.kind === 'location') return <LocationRow place={bubble} card={card} />;
  if (bubble.kind === 'cards') return <CardsBubble cards={bubble.cards} card={card} path={`${path}.cards`} replies={replies} />;
  return <MediaBubble media={bubble} card={card} path={path} />;
}
