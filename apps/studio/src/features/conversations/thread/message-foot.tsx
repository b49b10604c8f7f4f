import { Button } from '@mantine/core';
import { type MessageRecord, retryMessage } from '@filo/api';
import { IconAlertCircle, IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useFailureText } from '../../../ui/use-failure-text.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { useChatFormat } from '../words/use-chat-format.ts';
import { tickOf } from '../words/message-words.ts';
import styles from './thread.module.css';

const signs = { clock: IconClock, one: IconCheck, two: IconChecks, read: IconChecks, alert: IconAlertCircle };

/** Below a message: who said it and when, how far it got, and why it did not arrive. */
export function MessageFoot({ message }: { message: MessageRecord }) {
  const t = useTexts(conversationsTexts);
  const format = useFormat();
  const { time } = useChatFormat();
  const tick = tickOf(message);
  const Sign = tick && signs[tick.sign];
  const who = message.authorName ?? t(`author_${message.author}`);
  return (
    <div className={styles['foot']}>
      {message.direction === 'out' && <span>{who}</span>}
      <time dateTime={message.at} title={format.full(message.at)}>
        {time(message.at)}
      </time>
      {message.editedAt !== null && <span title={format.full(message.editedAt)}>{t('edited')}</span>}
      {tick && Sign && (
        <span className={styles['tick']} data-sign={tick.sign}>
          {/* Ticks everybody knows stand alone; what went wrong is said in words. */}
          <Sign size={14} stroke={1.8} aria-hidden={tick.sign === 'alert'} aria-label={tick.sign === 'alert' ? undefined : t(tick.key)} />
          {tick.sign === 'alert' && <Failure message={message} text={t(tick.key)} />}
        </span>
      )}
      {tick?.canRetry === true && <Retry message={message} />}
    </div>
  );
}

function Failure({ message: { error }, text }: { message: MessageRecord; text: string }) {
  const why = useFailureText('unsent');
  return (
    <span>
      {text}
      {error && `: ${why(error)}`}
    </span>
  );
}

function Retry({ message }: { message: MessageRecord }) {
  const t = useTexts(conversationsTexts);
  const toast = useToast();
  const retry = useMutation({
    mutationFn: () => api.call(retryMessage, { params: { id: message.conversationId, messageId: message.id } }),
    onError: toast.problem,
  });
  return (
    <Button size="compact-xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
      {t('sendAgain')}
    </Button>
  );
}
