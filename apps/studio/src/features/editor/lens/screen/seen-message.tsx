import { changeLines, type Lens, seen } from '@filo/channels/lens';
import type { Button, OutboundMessage } from '@filo/core';
import { IconAdjustmentsAlt } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { mediaUrl } from '../media-url.ts';
import { lensTexts } from '../texts/index.ts';
import { SeenBubble } from './seen-bubble.tsx';
import { SeenButtons } from './seen-buttons.tsx';
import { SeenList } from './seen-list.tsx';
import styles from './screen.module.css';

interface SeenMessageProps {
  message: OutboundMessage;
  lens: Lens;
  /** The customer's language. */
  language: string;
  /** Absent in a preview, where nothing can be pressed. */
  onPress?: ((button: Button) => void) | undefined;
}

/** A message as the channel shows it, and below it in words what the channel changed. */
export function SeenMessage({ message, lens, language, onPress }: SeenMessageProps) {
  const t = useTexts(lensTexts);
  const { language: uiLanguage } = useLanguage();
  const { items, changes } = useMemo(() => seen(message, lens, { language, mediaUrl }), [message, lens, language]);
  return (
    <div className={styles['message']}>
      {items.map(({ bubbles, buttons, list, segments = 0 }, index) => (
        <div key={index} className={styles['item']}>
          {bubbles.map((bubble, place) => (
            <SeenBubble key={place} bubble={bubble} onPress={onPress} />
          ))}
          <SeenButtons buttons={buttons} onPress={onPress} />
          {list && <SeenList list={list} onPress={onPress} />}
          {segments > 1 && <small className={styles['aside']}>{t('segments', { count: segments })}</small>}
        </div>
      ))}
      {changes.length > 0 && (
        <ul className={styles['changes']}>
          {changeLines(changes, lens).map((words, index) => (
            <li key={index}>
              <IconAdjustmentsAlt size={13} stroke={1.8} aria-hidden /> {words[uiLanguage]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
