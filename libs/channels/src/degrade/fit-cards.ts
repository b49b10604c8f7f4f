import type { Bubble, Card } from '@filo/core';
import type { Change } from './change.ts';
import type { DegradeContext } from './degrade-context.ts';
import { fitButtons } from './fit-buttons.ts';
import type { NumberedButton } from './numbered-button.ts';

/** A card whose reply buttons know their numbers. */
export type NumberedCard = Omit<Card, 'buttons'> & { buttons: NumberedButton[] };

/** Cards as the channel's own, or null when it has none or a text does not fit. */
export function fitCards(cards: NumberedCard[], context: DegradeContext): Bubble | null {
  const { capabilities, limits, note } = context;
  if (!capabilities.cards) return null;
  const { max, titleMax, textMax } =
    capabilities.cards === true ? { max: Infinity, titleMax: limits.caption, textMax: limits.caption } : capabilities.cards;
  if (cards.length > max) return null;
  const changes: Change[] = [];
  const trial: DegradeContext = { ...context, note: (code, params = {}) => changes.push({ code, params }) };
  const fitted = cards.map(({ buttons, ...card }): Card => {
    const fits = fitButtons(buttons, trial, 'card');
    const text = [card.text, ...fits.lines].filter((one) => one?.trim()).join('\n');
    return { ...card, ...(text && { text }), ...(fits.buttons.length > 0 && { buttons: fits.buttons }) };
  });
  const fits = fitted.every(({ title, text = '' }) => title.length <= titleMax && text.length <= textMax);
  if (!fits) return null;
  for (const { code, params } of changes) note(code, params);
  return { kind: 'cards', cards: fitted };
}

/** A card as a bubble: its picture with the words under it, or the words alone. */
export function cardBubble({ title, text, image }: NumberedCard): Exclude<Bubble, { kind: 'cards' }> {
  const words = [title, text].filter((one) => one?.trim()).join('\n');
  return image ? { kind: 'image', url: image, caption: words } : { kind: 'text', text: words };
}
