import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBack, IconRotate } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { NodeName } from '../../parts/node-name.tsx';
import { useEditor } from '../../store/editor-context.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './window.module.css';

/** What is tried and from where; one line back, and from the beginning. */
export function TitleBar() {
  const t = useTexts(tryTexts);
  const { tried, goBack, restart } = useTrial();
  const { script, startAt, origin } = tried;
  const test = useEditor(({ document }) => document.tests.find(({ id }) => id === origin?.testId)?.name);
  const from = startAt === null ? t('fromStart') : t('from');
  return (
    <>
      <span className={styles['dot']} aria-hidden />
      <h2 className={styles['name']}>{t('tryIt')}</h2>
      <span className={styles['from']}>
        · {test ?? from} {test === undefined && startAt !== null && <NodeName nodeId={startAt} />}
      </span>
      <Tooltip label={t('stepBack')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('stepBack')}
          disabled={script.length === 0}
          onClick={() => goBack(script.length - 1)}
        >
          <IconArrowBack size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('restart')}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('restart')} onClick={() => restart(startAt)}>
          <IconRotate size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
