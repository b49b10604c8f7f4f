import type { ReactNode } from 'react';
import type { BubbleConfig } from '@filo/core';
import { CardButton } from './card-button.tsx';
import css from './card.module.css';
import { Fact } from './fact.tsx';
import { hasText } from '../speech/has-text.ts';
import type { CardContext } from './node-view.ts';
import { Picture } from './picture.tsx';
import { TemplateText } from './template-text.tsx';

const noTitle = { en: 'No title yet', it: 'Ancora nessun titolo' };

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
              {hasText(title) ? <TemplateText text={card.text(title)} /> : <span className={css.missing}>{card.say(noTitle)}</span>}
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
