import { useChat } from '../panel/chat-context.ts';

/** Three dots while the other side writes. */
export function Typing({ on }: { on: boolean }) {
  const { t } = useChat();
  return (
    <div class="typing" role="status">
      {on && (
        <span class="dots">
          <i />
          <i />
          <i />
          <span class="spoken">{t('typing')}</span>
        </span>
      )}
    </div>
  );
}
