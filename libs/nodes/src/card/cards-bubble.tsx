import type { ReactNode } from 'react';
import type { BubbleConfig } from '@filo/core';
import { CardButton } from './card-button.tsx';
import css from './card.module.css';
import { Fact } from './fact.tsx';
import { hasText } from './has-text.ts';
import type { CardContext } from './node-view.ts';
import { Picture } from './picture.tsx';
import { TemplateText } from './template-text.tsx';

interface CardsProps {
  cards: Extract<BubbleConfig, { kind: 'cards' }>['cards'];
  card: CardContext;
  /** False where reply buttons are exits: the canvas draws those. */
  replies: boolean;
}

/** A carousel: the first cards side by side, and how many there are. */
export function CardsBubble({ cards, card, replies }: CardsProps): ReactNode {
  return (
    <>
      <div className={css.cards}>
        {cards.slice(0, 2).map(({ title, text, image, buttons }, index) => (
          <div key={index} className={css.card}>
            {image !== undefined && image !== '' && !image.includes('{') && <Picture address={image} name="" />}
            <div className={css.title}>
              <TemplateText text={card.text(title)} />
            </div>
            {hasText(text) && (
              <Fact>
                <TemplateText text={card.text(text)} />
              </Fact>
            )}
            {buttons
              .filter(({ kind }) => replies || kind !== 'reply')
              .map((button, at) => (
                <CardButton key={at} button={button} card={card} />
              ))}
          </div>
        ))}
      </div>
      {cards.length > 1 && <Fact>{card.say({ en: `${cards.length} cards`, it: `${cards.length} schede` })}</Fact>}
    </>
  );
}
