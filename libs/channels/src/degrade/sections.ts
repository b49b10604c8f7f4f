import type { Bubble, OutboundMessage } from '@filo/core';
import type { DegradeContext } from './degrade-context.ts';
import { fitBubble } from './fit-bubble.ts';
import { cardBubble, fitCards } from './fit-cards.ts';
import { buttonNumbers, type NumberedButton } from './numbered-button.ts';

/** Bubbles with the buttons under the last of them: what becomes one message. */
export interface Section {
  bubbles: Bubble[];
  buttons: NumberedButton[];
}

/** Lays a message out as sections of bubbles that the channel shows. A card with buttons ends a section. */
export function sections(message: OutboundMessage, context: DegradeContext): Section[] {
  const done: Section[] = [];
  const number = buttonNumbers();
  let bubbles: Bubble[] = [];
  const close = (buttons: NumberedButton[]): void => {
    if (bubbles.length > 0 || buttons.length > 0) done.push({ bubbles, buttons });
    bubbles = [];
  };
  for (const bubble of message.bubbles) {
    if (bubble.kind !== 'cards') {
      bubbles.push(...fitBubble(bubble, context));
      continue;
    }
    const cards = bubble.cards.map((card) => ({ ...card, buttons: number(card.buttons ?? []) }));
    const native = fitCards(cards, context);
    if (native) {
      bubbles.push(native);
      continue;
    }
    context.note('cards-to-messages', { count: cards.length });
    for (const card of cards) {
      bubbles.push(...fitBubble(cardBubble(card), context));
      if (card.buttons.length > 0) close(card.buttons);
    }
  }
  close(number(message.buttons ?? []));
  return done;
}
