import type { Card } from '@filo/core';
import { useRef } from 'preact/hooks';
import { useChat } from '../../panel/chat-context.ts';
import { Icon } from '../../styles/icon.tsx';
import { CardFace } from './card-face.tsx';

/** Cards side by side, to be moved by touch, wheel, keyboard or the arrows. */
export function CardsBubble({ cards, pressable }: { cards: readonly Card[]; pressable: boolean }) {
  const { t } = useChat();
  const row = useRef<HTMLDivElement>(null);
  const move = (direction: 1 | -1) => {
    const { current } = row;
    current?.scrollBy({ left: direction * (current.firstElementChild?.clientWidth ?? 200) });
  };
  return (
    <div class="cards">
      <div ref={row} class="row" tabIndex={0} role="group" aria-label={t('cards')}>
        {cards.map((card, index) => (
          <CardFace key={index} card={card} pressable={pressable} />
        ))}
      </div>
      {cards.length > 1 && (
        <div class="arrows">
          <button type="button" class="plain" aria-label={t('previousCard')} onClick={() => move(-1)}>
            <Icon name="previous" />
          </button>
          <button type="button" class="plain" aria-label={t('nextCard')} onClick={() => move(1)}>
            <Icon name="next" />
          </button>
        </div>
      )}
    </div>
  );
}
