import type { Bubble, Button, OutboundMessage } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyMessage } from '../testing/arbitraries.ts';
import { lenses } from './lenses.ts';
import { seen } from './seen.ts';
import type { SeenItem } from './seen-item.ts';

/** Blanks may go where a text is split, and a label without words gets some. */
const bare = (text: string): string => text.replace(/\s/g, '');

const labels = (buttons: readonly Button[] = []): string[] => buttons.map(({ label }) => label);

/** Everything that is said in a bubble. */
function saidBy(bubble: Bubble): string[] {
  if (bubble.kind === 'cards') return bubble.cards.flatMap(({ title, text = '', buttons }) => [title, text, ...labels(buttons)]);
  if (bubble.kind === 'text') return [bubble.text];
  if (bubble.kind === 'contact') return [bubble.phone, bubble.name ?? ''];
  return [bubble.kind === 'location' ? (bubble.name ?? '') : (bubble.caption ?? '')];
}

const wanted = ({ bubbles, buttons }: OutboundMessage): string[] => [...bubbles.flatMap(saidBy), ...labels(buttons)];

const shown = (items: readonly SeenItem[]): string =>
  bare(
    items
      .flatMap(({ bubbles, buttons, list }) => [
        ...bubbles.flatMap(saidBy),
        ...[...buttons, ...(list?.rows ?? [])].map(({ label }) => label),
      ])
      .join(''),
  );

describe.each(lenses.map((lens) => ({ kind: lens.kind, lens })))('$kind, whatever the message', ({ lens }) => {
  it('loses no words: they are on the screen, or a change names them', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const { items, changes } = seen(message, lens);
        const named = changes.filter(({ code }) => code === 'label-cut' || code === 'label-fixed').map(({ params }) => params.label);
        const screen = shown(items);
        expect(wanted(message).filter((words) => !named.includes(words) && !screen.includes(bare(words)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows every answer as something to press', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const { items } = seen(message, lens);
        const inCards = items.flatMap(({ bubbles }) => bubbles.flatMap((bubble) => (bubble.kind === 'cards' ? bubble.cards : [])));
        const pressable = [
          ...items.flatMap(({ buttons, list }) => [...buttons, ...(list?.rows ?? [])].map(({ button }) => button)),
          ...inCards.flatMap(({ buttons = [] }) => buttons),
        ];
        const payloads = (buttons: readonly Button[]) =>
          buttons.flatMap((button) => (button.kind === 'reply' ? button.payload : [])).sort();
        const given = [
          ...(message.buttons ?? []),
          ...message.bubbles.flatMap((bubble) => (bubble.kind === 'cards' ? bubble.cards.flatMap(({ buttons = [] }) => buttons) : [])),
        ];
        expect(payloads(pressable)).toEqual(payloads(given));
      }),
      { numRuns: 300 },
    );
  });
});
