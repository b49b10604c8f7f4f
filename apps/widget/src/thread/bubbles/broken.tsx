import type { MediaBubble } from '@filo/core';
import { useChat } from '../../panel/chat-context.ts';
import { Icon } from '../../styles/icon.tsx';
import { Caption } from './caption.tsx';

/** In place of a picture or recording that cannot be loaded. */
export function Broken({ media }: { media: MediaBubble }) {
  const { t } = useChat();
  return (
    <div class="bubble">
      <p class="broken">
        <Icon name="alert" size={16} /> {t('mediaBroken')}
      </p>
      <Caption text={media.caption} />
    </div>
  );
}
