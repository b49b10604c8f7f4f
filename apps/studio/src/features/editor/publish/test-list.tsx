import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { usePanel } from '../store/use-panel.ts';
import { Fold } from './fold.tsx';
import { Part } from './part.tsx';
import styles from './publish.module.css';
import type { TestRow } from './test-row.ts';
import { publishTexts } from './texts/index.ts';

/** Differences of one test that are shown. */
const shownDifferences = 5;

interface TestListProps {
  rows: readonly TestRow[];
  total: number;
  done: boolean;
  onLeave: () => void;
}

/** How the flow's own tests went: what failed with what differs, what passed folded. */
export function TestList({ rows, total, done, onLeave }: TestListProps) {
  const t = useTexts(publishTexts);
  const { openPanel } = usePanel();
  const failed = rows.filter(({ passed }) => !passed);
  const passed = rows.filter((row) => row.passed);
  const outcome = !done
    ? t('testsRunning', { done: rows.length, total })
    : failed.length > 0
      ? t('testsFailed', { count: failed.length, total })
      : t('testsPassed', { count: passed.length });
  return (
    <Part
      title={t('tests')}
      outcome={<span role="status">{outcome}</span>}
      action={
        failed.length > 0 && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              openPanel('tests');
              onLeave();
            }}
          >
            {t('openTests')}
          </Button>
        )
      }
    >
      {failed.length > 0 && (
        <ul className={styles['rows']}>
          {failed.map((row) => (
            <FailedTest key={row.id} row={row} />
          ))}
        </ul>
      )}
      {done && passed.length > 0 && (
        <Fold title={t('passedOnes', { count: passed.length })}>
          <ul className={styles['passed']}>
            {passed.map(({ id, name }) => (
              <li key={id}>
                <IconCircleCheck size={16} stroke={1.8} className={styles['good']} aria-hidden />
                {name}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Part>
  );
}

function FailedTest({ row: { name, differences } }: { row: TestRow }) {
  const t = useTexts(publishTexts);
  const more = differences.length - shownDifferences;
  return (
    <li className={styles['row']} data-severity="error">
      <div className={styles['rowButton']}>
        <IconCircleX size={18} stroke={1.8} className={styles['bad']} aria-label={t('failed')} />
        <span className={styles['grow']}>
          <strong>{name}</strong>
          {differences.slice(0, shownDifferences).map(({ line, text }, index) => (
            <span key={index} className={styles['difference']}>
              {line < 0 ? t('atStart') : t('atLine', { number: line + 1 })} {text}
            </span>
          ))}
          {more > 0 && <span className={styles['difference']}>{t('moreDifferences', { count: more })}</span>}
        </span>
      </div>
    </li>
  );
}
