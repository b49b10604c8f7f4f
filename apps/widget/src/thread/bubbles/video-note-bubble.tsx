import type { MediaBubble } from '@filo/core';
import { useRef, useState } from 'preact/hooks';
import { useChat } from '../../panel/chat-context.ts';
import { Icon } from '../../styles/icon.tsx';
import { mediaAddress } from '../media-address.ts';
import { Broken } from './broken.tsx';

/** A round video message: pressing it plays and pauses. */
export function VideoNoteBubble({ media }: { media: MediaBubble }) {
  const { t, base } = useChat();
  const film = useRef<HTMLVideoElement>(null);
  const [playing, setPlaying] = useState(false);
  const [broken, setBroken] = useState(false);
  const address = mediaAddress(media.url, base);
  if (!address || broken) return <Broken media={media} />;
  const toggle = () => {
    if (playing) film.current?.pause();
    else film.current?.play().catch(() => setPlaying(false));
  };
  return (
    <button type="button" class="video-note" aria-label={`${t('videoNote')}: ${t(playing ? 'pause' : 'play')}`} onClick={toggle}>
      <video
        ref={film}
        src={address}
        playsInline
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
        onError={() => setBroken(true)}
      />
      {!playing && (
        <span class="veil">
          <Icon name="play" size={28} />
        </span>
      )}
    </button>
  );
}
