import type { Card } from '@filo/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { conversationsTexts } from '../../texts/index.ts';
import styles from './bubbles.module.css';
import { LinkedText } from './linked-text.tsx';
import { ShownButtons } from './shown-buttons.tsx';
import { webAddress } from './web-address.ts';

interface CardsBubbleProps {
  cards: readonly Card[];
  chosen: readonly string[];
}

/** Cards side by side, as far as there is room; the rest by scrolling. */
export function CardsBubble({ cards, chosen }: CardsBubbleProps) {
  const t = useTexts(conversationsTexts);
  return (
    <ul className={styles['cards']} tabIndex={0} aria-label={t('cards')}>
      {cards.map(({ title, text, image, buttons = [] }, index) => {
        const picture = webAddress(image);
        return (
          <li key={index}>
            {picture !== undefined && <img src={picture} alt="" loading="lazy" />}
            <strong>{title}</strong>
            {text !== undefined && (
              <span>
                <LinkedText text={text} />
              </span>
            )}
            <ShownButtons buttons={buttons} chosen={chosen} />
          </li>
        );
      })}
    </ul>
  );
}
