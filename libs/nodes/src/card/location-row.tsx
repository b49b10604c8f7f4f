import { IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BubbleConfig } from '@filo/core';
import css from './card.module.css';
import { locationWords } from './location-words.ts';
import type { CardContext } from './node-view.ts';

/** A place, by its name or by where it is. */
export function LocationRow({ place, card }: { place: Extract<BubbleConfig, { kind: 'location' }>; card: CardContext }): ReactNode {
  return (
    <div className={css.bubble}>
      <div className={css.row}>
        <IconMapPin size={16} aria-hidden />
        <span>{locationWords(place, card)}</span>
      </div>
    </div>
  );
}
