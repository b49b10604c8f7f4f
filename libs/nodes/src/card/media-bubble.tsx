import { IconFile, IconMicrophone, IconPhoto, IconVideo, IconVolume } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BubbleConfig, MediaKind } from '@filo/core';
import css from './card.module.css';
import { Editable } from './editable.tsx';
import { hasText } from '../speech/has-text.ts';
import { mediaWords } from './media-words.ts';
import type { CardContext, NodeView } from './node-view.ts';
import { Picture } from './picture.tsx';
import { TemplateText } from './template-text.tsx';

const icons: Record<MediaKind, NodeView['icon']> = {
  image: IconPhoto,
  video: IconVideo,
  audio: IconVolume,
  voice: IconMicrophone,
  'video-note': IconVideo,
  file: IconFile,
};

/** A bubble that carries a file. */
type MediaConfig = Extract<BubbleConfig, { kind: MediaKind }>;

/** A picture as a thumbnail, any other file as a row with its name; what is said below it follows. */
export function MediaBubble({ media, card, path }: { media: MediaConfig; card: CardContext; path: string }): ReactNode {
  const Icon = icons[media.kind];
  const name = mediaWords(media, card.say);
  const address = media.mediaId === undefined ? media.url : card.mediaUrl(media.mediaId);
  const seen = media.kind === 'image' && address !== undefined && address !== '' && !address.includes('{');
  return (
    <div className={css.bubble}>
      {seen ? (
        <Picture address={address} name={name} />
      ) : (
        <div className={css.row}>
          <Icon size={16} aria-hidden />
          <span>{name}</span>
        </div>
      )}
      {hasText(media.caption) && (
        <Editable path={`${path}.caption`} long>
          <div className={`${css.words ?? ''} ${css.caption ?? ''}`}>
            <TemplateText text={card.text(media.caption)} />
          </div>
        </Editable>
      )}
    </div>
  );
}
