import { Icon } from '../styles/icon.tsx';
import { useChat } from './chat-context.ts';

/** What a visitor reads when the channel is unknown or stopped. */
export function Gone() {
  const { t } = useChat();
  return (
    <div class="gone" role="status">
      <Icon name="chat" size={32} />
      <p>{t('gone')}</p>
      <p class="mute">{t('goneMore')}</p>
    </div>
  );
}
