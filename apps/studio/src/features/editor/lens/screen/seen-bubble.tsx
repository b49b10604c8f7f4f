import type { Bubble, Button } from '@filo/core';
import { IconMapPin, IconUser } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { lensTexts } from '../texts/index.ts';
import { LinkedText } from './linked-text.tsx';
import { SeenButtons } from './seen-buttons.tsx';
import { SeenMedia } from './seen-media.tsx';
import styles from './screen.module.css';

interface SeenBubbleProps {
  bubble: Bubble;
  onPress?: ((button: Button) => void) | undefined;
}

/** One bubble as it stands in a chat. */
export function SeenBubble({ bubble, onPress }: SeenBubbleProps) {
  const t = useTexts(lensTexts);
  switch (bubble.kind) {
    case 'text':
      return (
        <p className={styles['bubble']}>
          <LinkedText text={bubble.text} />
        </p>
      );
    case 'location':
      return (
        <p className={styles['bubble']}>
          <IconMapPin size={15} stroke={1.8} aria-label={t('place')} /> {bubble.name ?? `${bubble.latitude}, ${bubble.longitude}`}
        </p>
      );
    case 'contact':
      return (
        <p className={styles['bubble']}>
          <IconUser size={15} stroke={1.8} aria-label={t('contact')} /> {[bubble.name, bubble.phone].filter(Boolean).join(', ')}
        </p>
      );
    case 'cards':
      return (
        <ul className={styles['cards']}>
          {bubble.cards.map(({ title, text, image, buttons = [] }, index) => (
            <li key={index} className={styles['card']}>
              {image !== undefined && <img src={image} alt="" className={styles['picture']} />}
              <b>{title}</b>
              {text !== undefined && <span>{text}</span>}
              <SeenButtons
                buttons={buttons.map((button, row) => ({ label: button.label, look: 'inline', row, button }))}
                onPress={onPress}
              />
            </li>
          ))}
        </ul>
      );
    default:
      return <SeenMedia media={bubble} />;
  }
}
