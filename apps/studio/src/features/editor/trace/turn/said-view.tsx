import type { MessageRecord } from '@filo/api';
import { type Bubble, bubbleWords, type Button } from '@filo/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useFailureText } from '../../../../ui/use-failure-text.ts';
import { traceTexts } from '../texts/index.ts';
import styles from './turn.module.css';

/** What the bot said in a turn, and what became of it when it did not arrive. */
export function SaidView({ messages }: { messages: readonly MessageRecord[] }) {
  const t = useTexts(traceTexts);
  const why = useFailureText('unsent');
  if (messages.length === 0) return null;
  return (
    <section aria-label={t('said')} className={styles['said']}>
      {messages.map(({ id, bubbles, buttons, status, error }) => (
        <div key={id}>
          {bubbles.map((bubble, index) => (
            <p key={index}>{bubbleWords(bubble as unknown as Bubble)}</p>
          ))}
          {buttons.length > 0 && (
            <ul>
              {buttons.map((button, index) => (
                <li key={index}>{(button as unknown as Button).label}</li>
              ))}
            </ul>
          )}
          {status === 'failed' && <small data-wrong>{t('failed-message', { why: error ? why(error) : '' })}</small>}
          {status === 'dropped' && <small>{t('dropped-message')}</small>}
          {status === 'uncertain' && <small data-wrong>{t('uncertain')}</small>}
        </div>
      ))}
    </section>
  );
}
