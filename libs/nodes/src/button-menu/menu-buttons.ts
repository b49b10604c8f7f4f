import type { BubbleConfig, ButtonConfig } from '@filo/core';

/** A button of a menu and its place in the config. */
export interface PlacedButton {
  button: ButtonConfig;
  path: (string | number)[];
}

/** All buttons of a menu in the order in which they are shown: those on its cards, then those below the question. */
export function menuButtons(config: { media?: BubbleConfig | undefined; buttons: readonly ButtonConfig[] }): PlacedButton[] {
  const cards = config.media?.kind === 'cards' ? config.media.cards : [];
  const onCards = cards.flatMap((card, at) =>
    card.buttons.map((button, index) => ({ button, path: ['media', 'cards', at, 'buttons', index] })),
  );
  return [...onCards, ...config.buttons.map((button, index) => ({ button, path: ['buttons', index] }))];
}
