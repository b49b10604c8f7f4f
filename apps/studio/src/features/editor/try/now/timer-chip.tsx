import { Button } from '@mantine/core';
import { durationWords } from '@filo/nodes/editor';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { NodeLink } from '../chat/node-link.tsx';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './now.module.css';

/** The timer that runs, and a way not to wait for it. */
export function TimerChip() {
  const t = useTexts(tryTexts);
  const { language } = useLanguage();
  const { now, add } = useTrial();
  const timer = now?.timers[0];
  const versionId = now?.state.frames.at(-1)?.flowVersionId;
  if (!timer || versionId === undefined) return null;
  const time = durationWords(Math.ceil(timer.inMs / 1000), (text) => text[language]);
  return (
    <div className={styles['chip']}>
      <span>
        <NodeLink nodeId={timer.nodeId} flowVersionId={versionId} /> {t('waitsAnother', { time })}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlayerTrackNext size={13} stroke={1.6} aria-hidden />}
        onClick={() => add({ wait: timer.inMs })}
      >
        {t('skipAhead')}
      </Button>
    </div>
  );
}
