import type { MediaBubble as Media } from '@filo/core';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { conversationsTexts } from '../../texts/index.ts';
import { kindIcons } from '../../words/kind-icons.ts';
import styles from './bubbles.module.css';
import { LinkedText } from './linked-text.tsx';
import { webAddress } from './web-address.ts';

/** A file of a chat: pictures are seen, recordings played, other files fetched. */
export function MediaBubble({ bubble }: { bubble: Media }) {
  const { caption } = bubble;
  return (
    <figure className={styles['media']}>
      <Seen bubble={bubble} />
      {caption !== undefined && caption !== '' && (
        <figcaption>
          <LinkedText text={caption} />
        </figcaption>
      )}
    </figure>
  );
}

function Seen({ bubble: { kind, url, name, size } }: { bubble: Media }) {
  const t = useTexts(conversationsTexts);
  const [broken, setBroken] = useState(false);
  const address = webAddress(url);
  const Icon = kindIcons[kind];
  const label = t(`kind_${kind}`);
  const fail = (): void => setBroken(true);
  if (address !== undefined && !broken)
    switch (kind) {
      case 'image':
        return (
          <a href={address} target="_blank" rel="noreferrer">
            <img src={address} alt={name ?? label} loading="lazy" onError={fail} />
          </a>
        );
      case 'video':
      case 'video-note':
        return (
          <video
            src={address}
            controls
            preload="metadata"
            aria-label={label}
            data-round={kind === 'video-note' || undefined}
            onError={fail}
          />
        );
      case 'audio':
      case 'voice':
        return <audio src={address} controls preload="metadata" aria-label={label} onError={fail} />;
      case 'file':
        break;
    }
  const words = (
    <>
      <Icon size={18} stroke={1.6} aria-hidden />
      <span>
        {name ?? label}
        <small>
          {address === undefined || broken
            ? t('noFile')
            : (size !== undefined && t('kilobytes', { size: Math.ceil(size / 1024) })) || label}
        </small>
      </span>
    </>
  );
  return address === undefined || broken ? (
    <span className={styles['file']}>{words}</span>
  ) : (
    <a className={styles['file']} href={address} target="_blank" rel="noreferrer" download={name ?? true}>
      {words}
    </a>
  );
}
