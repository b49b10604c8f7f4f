import type { MediaBubble } from '@filo/core';
import { useChat } from '../../panel/chat-context.ts';
import { Icon } from '../../styles/icon.tsx';
import { mediaAddress } from '../media-address.ts';
import { Caption } from './caption.tsx';

/** A file with its name and size, to be opened or saved. */
export function FileBubble({ media, progress }: { media: MediaBubble; progress: number | null }) {
  const { t, base, format } = useChat();
  const address = mediaAddress(media.url, base);
  const name = media.name ?? t('file');
  const inside = (
    <>
      <span class="tile">
        <Icon name="file" />
      </span>
      <span class="about">
        <span class="name" dir="auto">
          {name}
        </span>
        <span class="mute">{address ? media.size !== undefined && format.size(media.size) : t('mediaBroken')}</span>
      </span>
    </>
  );
  return (
    <div class="bubble">
      {address ? (
        <a class="thing" href={address} download={name} target="_blank" rel="noopener noreferrer" aria-label={t('download', { name })}>
          {inside}
        </a>
      ) : (
        <div class="thing">{inside}</div>
      )}
      {progress !== null && <progress max={100} value={progress} aria-hidden="true" />}
      <Caption text={media.caption} />
    </div>
  );
}
