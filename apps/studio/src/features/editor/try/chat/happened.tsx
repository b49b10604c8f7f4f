import type { Line } from '@filo/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useLineWords } from '../../parts/lines/use-line-words.ts';
import { NodeName } from '../../parts/node-name.tsx';
import { tryTexts } from '../texts/index.ts';
import styles from './chat.module.css';

interface HappenedProps {
  source: Line | null;
  /** Node at which the trial began, for the line before all lines. */
  startAt: string | null;
}

/** What happened that nobody said: time passed, a web service answered, people took the chat. */
export function Happened({ source, startAt }: HappenedProps) {
  const t = useTexts(tryTexts);
  const words = useLineWords();
  return (
    <p className={styles['happened']}>
      {source ? (
        words(source)
      ) : startAt !== null ? (
        <>
          {t('startsAt')} <NodeName nodeId={startAt} />
        </>
      ) : null}
    </p>
  );
}
