import { useTexts } from '../../../../i18n/i18n.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import { BrokenNotice } from './broken-notice.tsx';
import styles from './chat.module.css';
import { EmptyChat } from './empty-chat.tsx';
import { TurnView } from './turn-view.tsx';
import { useEnd } from './use-end.ts';

/** The conversation so far. */
export function Chat() {
  const t = useTexts(tryTexts);
  const { turns, flow, broken } = useTrial();
  const chat = useEnd(turns);
  return (
    <div ref={chat} className={styles['chat']} role="log" aria-live="off" aria-label={t('chat')} tabIndex={0}>
      {broken.length > 0 && <BrokenNotice issues={broken} shown={flow !== null} />}
      {turns.length === 0 && <EmptyChat />}
      {turns.map((turn) => (
        <TurnView key={turn.line} turn={turn} />
      ))}
    </div>
  );
}
