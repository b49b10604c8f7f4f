import type { ReactNode } from 'react';
import type { BubbleConfig } from '@filo/core';
import { CardButton } from './card-button.tsx';
import css from './card.module.css';
import { Editable } from './editable.tsx';
import { Fact } from './fact.tsx';
import { hasText } from '../speech/has-text.ts';
import type { CardContext } from './node-view.ts';
import { Picture } from './picture.tsx';
import { TemplateText } from './template-text.tsx';

const noTitle = { en: 'No title yet', it: 'Ancora nessun titolo' };

interface CardsProps {
  cards: Extract<BubbleConfig, { kind: 'cards' }>['cards'];
  card: CardContext;
  /** Place of the list in the config. */
  path: string;
  /** False where reply buttons are exits: the canvas draws those. */
  replies: boolean;
}

/** A carousel: the first cards side by side, and how many there are. */
export function CardsBubble({ cards, card, path, replies }: CardsProps): ReactNode {
  return (
    <>
      <div className={css.cards}>
        {cards.slice(0, 2).map(({ title, text, image, buttons }, index) => (
          <div key={index} className={css.card}>
            {image !== undefined && image !== '' && !image.includes('{') && <Picture address={image} name="" />}
            <Editable path={`${path}.${index}.title`}>
              <div className={css.title}>
                {hasText(title) ? <TemplateText text={card.text(title)} /> : <span className={css.missing}>{card.say(noTitle)}</span>}
              </div>
            </Editable>
            {hasText(text) && (
              <Editable path={`${path}.${index}.text`} long>
                <Fact>
                  <TemplateText text={card.text(text)} />
                </Fact>
              </Editable>
            )}
            {buttons.map(
              (button, at) =>
                (replies || button.kind !== 'reply') && (
                  <CardButton key={at} button={button} card={card} path={`${path}.${index}.buttons.${at}.label`} />
                ),
            )}
          </div>
        ))}
      </div>
      {cards.length > 1 && <Fact>{card.say({ en: `${cards.length} cards`, it: `${cards.length} schede` })}</Fact>}
    </>
  );
}
