import type { MediaBubble } from '@filo/core';
import { useState } from 'preact/hooks';
import { useChat } from '../../panel/chat-context.ts';
import { mediaAddress } from '../media-address.ts';
import { Broken } from './broken.tsx';
import { Caption } from './caption.tsx';

/** A film with the browser's own controls. */
export function VideoBubble({ media, progress }: { media: MediaBubble; progress: number | null }) {
  const { t, base } = useChat();
  const [broken, setBroken] = useState(false);
  const address = mediaAddress(media.url, base);
  if (!address || broken) return <Broken media={media} />;
  return (
    <figure class="bubble media">
      <video
        src={address}
        controls
        playsInline
        preload="metadata"
        aria-label={media.caption ?? media.name ?? t('video')}
        onError={() => setBroken(true)}
      />
      {progress !== null && <progress max={100} value={progress} aria-hidden="true" />}
      <Caption text={media.caption} />
    </figure>
  );
}
