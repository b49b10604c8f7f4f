import type { MediaBubble } from '@filo/core';
import { useRef, useState } from 'preact/hooks';
import { useChat } from '../../panel/chat-context.ts';
import { Icon } from '../../styles/icon.tsx';
import { mediaAddress } from '../media-address.ts';
import { Broken } from './broken.tsx';
import { Caption } from './caption.tsx';

/** A voice message or a piece of audio: play, move, and how long it is. */
export function RecordingBubble({ media }: { media: MediaBubble }) {
  const { t, base, format } = useChat();
  const sound = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [broken, setBroken] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(0);
  const address = mediaAddress(media.url, base);
  if (!address || broken) return <Broken media={media} />;
  const toggle = () => {
    if (playing) sound.current?.pause();
    else sound.current?.play().catch(() => setPlaying(false));
  };
  const move = (event: Event) => {
    if (sound.current) sound.current.currentTime = Number((event.currentTarget as HTMLInputElement).value);
  };
  return (
    <div class="bubble" role="group" aria-label={media.kind === 'voice' ? t('voice') : (media.name ?? t('audio'))}>
      {media.kind === 'audio' && media.name && <p class="name">{media.name}</p>}
      <div class="recording">
        <button type="button" class="round" aria-label={t(playing ? 'pause' : 'play')} onClick={toggle}>
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <input
          type="range"
          min={0}
          max={length || 1}
          step="any"
          value={at}
          aria-label={t('position')}
          aria-valuetext={format.duration(at)}
          onInput={move}
        />
        <span class="length">{format.duration(playing || at > 0 ? at : length)}</span>
      </div>
      <audio
        ref={sound}
        src={address}
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onDurationChange={(event) => setLength(Number.isFinite(event.currentTarget.duration) ? event.currentTarget.duration : 0)}
        onError={() => setBroken(true)}
      />
      <Caption text={media.caption} />
    </div>
  );
}
