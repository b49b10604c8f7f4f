import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { waysToBegin } from '../model/ways-to-begin.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './chat.module.css';

const keys = { link: ['beginLink', 'beginLink'], call: ['beginNamedCall', 'beginCall'] } as const;

/** Before the first line: how customers may begin this flow. */
export function EmptyChat() {
  const t = useTexts(tryTexts);
  const { flow, language, add } = useTrial();
  const ways = useMemo(() => (flow ? waysToBegin(flow.document, language) : []), [flow, language]);
  if (!flow) return null;
  return (
    <div className={styles['empty']}>
      <p>{t(ways.length === 0 ? 'emptyNoStart' : 'empty-chat')}</p>
      <div className={styles['ways']}>
        {ways.map(({ nodeId, how, words, line }) => (
          <Button key={nodeId} size="xs" variant="default" radius="xl" onClick={() => add(line)}>
            {how === 'say' ? words : t(keys[how][words === null ? 1 : 0], { words: words ?? '' })}
          </Button>
        ))}
      </div>
    </div>
  );
}
