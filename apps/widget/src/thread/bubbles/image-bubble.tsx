import type { MediaBubble } from '@filo/core';
import { useState } from 'preact/hooks';
import { useChat } from '../../panel/chat-context.ts';
import { mediaAddress } from '../media-address.ts';
import { Broken } from './broken.tsx';
import { Caption } from './caption.tsx';

/** A picture; pressing it opens it in full. */
export function ImageBubble({ media, progress }: { media: MediaBubble; progress: number | null }) {
  const { t, base } = useChat();
  const [broken, setBroken] = useState(false);
  const address = mediaAddress(media.url, base);
  if (!address || broken) return <Broken media={media} />;
  return (
    <figure class="bubble media">
      <a href={address} target="_blank" rel="noopener noreferrer" aria-label={t('openImage')}>
        <img src={address} alt={media.caption ?? media.name ?? t('image')} loading="lazy" onError={() => setBroken(true)} />
      </a>
      {progress !== null && <progress max={100} value={progress} aria-hidden="true" />}
      <Caption text={media.caption} />
    </figure>
  );
}
