import { useChat } from '../panel/chat-context.ts';
import type { Pending } from '../state/pending.ts';
import { Icon } from '../styles/icon.tsx';

/** Where a message of the visitor is: on its way, waiting, arrived, or not sent, with what can be done. */
export function Delivery({ pending }: { pending: Pending }) {
  const { t, outbox, store } = useChat();
  const { clientId, status, reason, progress } = pending;
  if (status === 'failed') {
    return (
      <div class="delivery failed" role="alert">
        <span>
          <Icon name="alert" size={14} /> {t(reason ?? 'failed')}
        </span>
        <button type="button" class="text" onClick={() => outbox.retry(clientId)}>
          {t('retry')}
        </button>
        <button type="button" class="text" onClick={() => outbox.discard(clientId)}>
          {t('discard')}
        </button>
      </div>
    );
  }
  if (status === 'uploading') {
    return (
      <div class="delivery">
        <span>{t('uploading', { percent: progress })}</span>
        <button type="button" class="text" onClick={() => outbox.discard(clientId)}>
          {t('cancel')}
        </button>
      </div>
    );
  }
  const { trouble, session } = store.get();
  const waits = status === 'queued' && (trouble !== null || session === 'gone');
  return (
    <div class="delivery">
      <span>
        <Icon name={status === 'sent' ? 'check' : 'clock'} size={14} /> {t(waits ? 'waiting' : status === 'sent' ? 'sent' : 'sending')}
      </span>
    </div>
  );
}
