import type { Button, OutboundMessage } from '@filo/core';

/** A button, and for reply buttons its number in the whole message: what a customer types where there are no buttons. */
export type NumberedButton = Button & { number?: number };

/** Numbers reply buttons from 1 on, in the order in which they are read: those of cards first, then those under the message. */
export function buttonNumbers(): (buttons: Button[]) => NumberedButton[] {
  let last = 0;
  return (buttons) => buttons.map((button) => (button.kind === 'reply' ? { ...button, number: ++last } : button));
}

/** The line of text that stands for a reply button. */
export function numberedLine(number: number, label: string): string {
  return `${number}. ${label}`;
}

/** The reply buttons of a message in the order of their numbers: `replyButtons(message)[1]` is what "2" means. */
export function replyButtons(message: OutboundMessage): Extract<Button, { kind: 'reply' }>[] {
  const ofCards = message.bubbles.flatMap((bubble) => (bubble.kind === 'cards' ? bubble.cards.flatMap((card) => card.buttons ?? []) : []));
  return [...ofCards, ...(message.buttons ?? [])].filter((button) => button.kind === 'reply');
}
