import type { ReactNode } from 'react';
import type { LocalizedText } from '@filo/core';
import css from './card.module.css';
import { Editable } from './editable.tsx';
import type { CardContext } from './node-view.ts';
import { TemplateText } from './template-text.tsx';

/** A text as the customer will see it, its variables as chips; a quiet word where there is none yet. */
export function TextBubble({ text, card, path }: { text: LocalizedText | undefined; card: CardContext; path: string }): ReactNode {
  const words = card.text(text);
  return (
    <Editable path={path} long>
      <div className={css.bubble}>
        {words.trim() === '' ? (
          <span className={css.missing}>{card.say({ en: 'No text yet', it: 'Ancora nessun testo' })}</span>
        ) : (
          <div className={css.words}>
            <TemplateText text={words} />
          </div>
        )}
      </div>
    </Editable>
  );
}
