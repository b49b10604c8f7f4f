import { IconAppWindow, IconExternalLink, IconMapPin, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ButtonConfig } from '@filo/core';
import css from './card.module.css';
import { Editable } from './editable.tsx';
import type { CardContext, NodeView } from './node-view.ts';
import { templateWords } from './template-words.ts';

const icons: Partial<Record<ButtonConfig['kind'], NodeView['icon']>> = {
  url: IconExternalLink,
  'web-app': IconAppWindow,
  phone: IconPhone,
  location: IconMapPin,
};

interface CardButtonProps {
  button: Pick<ButtonConfig, 'kind' | 'label'>;
  card: CardContext;
  /** Place of its label in the config. */
  path: string;
}

/** A button as it stands under a bubble; the icon tells what pressing it does. It is a picture of a button: the card is not pressed. */
export function CardButton({ button, card, path }: CardButtonProps): ReactNode {
  const Icon = icons[button.kind];
  return (
    <Editable path={path}>
      <div className={css.button}>
        {Icon && <Icon size={14} aria-hidden />}
        <span>{templateWords(card.text(button.label)) || '…'}</span>
      </div>
    </Editable>
  );
}
