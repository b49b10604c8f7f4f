import type { BubbleConfig } from '@filo/core';
import { joinWords } from './join-words.ts';
import { locationWords } from './location-words.ts';
import { mediaWords } from './media-words.ts';
import type { CardContext } from './node-view.ts';
import { templateWords } from './template-words.ts';

/** A bubble in one line of words; empty for a text without words. */
export function bubbleWords(bubble: BubbleConfig, card: CardContext): string {
  if (bubble.kind === 'text') return templateWords(card.text(bubble.text));
  if (bubble.kind === 'location') return locationWords(bubble, card);
  if (bubble.kind === 'cards') return joinWords(bubble.cards.map(({ title }) => templateWords(card.text(title))).filter(Boolean), card.say);
  const [name, caption] = [mediaWords(bubble, card.say), templateWords(card.text(bubble.caption))];
  return caption === '' ? name : `${name}: ${caption}`;
}
