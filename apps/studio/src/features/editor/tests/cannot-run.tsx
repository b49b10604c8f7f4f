import type { Issue } from '@filo/core';
import { Button, Text } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { usePanel } from '../store/use-panel.ts';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';

/** Says that the flow has to be mended before its tests can run, and leads to the mistakes. */
export function CannotRun({ issues }: { issues: readonly Issue[] }) {
  const t = useTexts(testsTexts);
  const { openPanel } = usePanel();
  return (
    <div className={styles['notice']} role="status">
      <Text>{t('cannotRun', { count: issues.length })}</Text>
      <Button size="xs" variant="default" onClick={() => openPanel('issues')}>
        {t('showMistakes')}
      </Button>
    </div>
  );
}
