import type { MediaBubble } from '@filo/core';
import { IconFile, IconMicrophone, IconPhoto, IconVideo } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { mediaUrl } from '../media-url.ts';
import { lensTexts } from '../texts/index.ts';
import { LinkedText } from './linked-text.tsx';
import styles from './screen.module.css';
import { webAddress } from './web-address.ts';

const icons = { image: IconPhoto, video: IconVideo, 'video-note': IconVideo, audio: IconMicrophone, voice: IconMicrophone, file: IconFile };

/** A file as it stands in a chat: pictures are shown, other files named. */
export function SeenMedia({ media: { kind, url, mediaId, name, caption } }: { media: MediaBubble }) {
  const t = useTexts(lensTexts);
  const [broken, setBroken] = useState<string | null>(null);
  const address = url === undefined ? mediaId && mediaUrl(mediaId) : webAddress(url);
  const Icon = icons[kind];
  const words = name ?? (address ? address.split('/').at(-1) : t('noFile'));
  return (
    <figure className={styles['media']}>
      {kind === 'image' && address && broken !== address ? (
        <img src={address} alt={caption ?? t('image')} className={styles['picture']} onError={() => setBroken(address)} />
      ) : (
        <span className={styles['file']}>
          <Icon size={16} stroke={1.6} aria-hidden />
          <span>{t(kind)}</span>
          <small>{words}</small>
        </span>
      )}
      {caption !== undefined && caption !== '' && (
        <figcaption>
          <LinkedText text={caption} />
        </figcaption>
      )}
    </figure>
  );
}
