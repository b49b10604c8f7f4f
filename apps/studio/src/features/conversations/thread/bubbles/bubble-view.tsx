import type { MessageRecord } from '@filo/api';
import type { Bubble } from '@filo/core';
import { IconMapPin, IconUser } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { conversationsTexts } from '../../texts/index.ts';
import styles from './bubbles.module.css';
import { CardsBubble } from './cards-bubble.tsx';
import { LinkedText } from './linked-text.tsx';
import { MediaBubble } from './media-bubble.tsx';

interface BubbleViewProps {
  bubble: MessageRecord['bubbles'][number];
  /** Payloads of buttons the customer pressed. */
  chosen: readonly string[];
}

/** One thing said in a chat, of any kind. */
export function BubbleView({ bubble, chosen }: BubbleViewProps) {
  const t = useTexts(conversationsTexts);
  // The engine gives the core's bubbles; only their wire type is looser. A kind of a later version falls through.
  const shown = bubble as unknown as Bubble;
  switch (shown.kind) {
    case 'text':
      return (
        <p className={styles['text']}>
          <LinkedText text={shown.text} />
        </p>
      );
    case 'location': {
      const { latitude, longitude, name } = shown;
      return (
        <a
          className={styles['file']}
          href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`}
          target="_blank"
          rel="noreferrer"
        >
          <IconMapPin size={18} stroke={1.6} aria-hidden />
          <span>
            {name ?? t('kind_location')}
            <small>{`${latitude}, ${longitude}`}</small>
          </span>
        </a>
      );
    }
    case 'contact':
      return (
        <a className={styles['file']} href={`tel:${shown.phone.replaceAll(/[^\d+]/g, '')}`}>
          <IconUser size={18} stroke={1.6} aria-hidden />
          <span>
            {shown.name ?? t('kind_contact')}
            <small>{shown.phone}</small>
          </span>
        </a>
      );
    case 'cards':
      return <CardsBubble cards={shown.cards} chosen={chosen} />;
    case 'image':
    case 'video':
    case 'audio':
    case 'voice':
    case 'video-note':
    case 'file':
      return <MediaBubble bubble={shown} />;
    default:
      return <p className={styles['text']}>{t('kind_strange')}</p>;
  }
}
