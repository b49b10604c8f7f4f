import type { BubbleConfig } from '@filo/core';
import type { CardContext } from './node-view.ts';
import { templateWords } from './template-words.ts';

/** A place in words: its name, or its position to about ten metres. */
export function locationWords(place: Extract<BubbleConfig, { kind: 'location' }>, card: CardContext): string {
  const { latitude, longitude, name } = place;
  return templateWords(card.text(name)) || `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}
