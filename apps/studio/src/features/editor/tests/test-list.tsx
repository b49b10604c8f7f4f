import { Button, Group, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { CannotRun } from './cannot-run.tsx';
import { CoverageBox } from './coverage-box.tsx';
import { NewTest } from './new-test.tsx';
import { TestRow } from './test-row.tsx';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';
import type { TestRun } from './use-test-run.ts';

/** All tests of the flow with how they stand, what they cover, and the ways to make another. */
export function TestList({ run }: { run: TestRun }) {
  const t = useTexts(testsTexts);
  const { tests, flow, results, progress } = run;
  const ran = useMemo(() => tests.flatMap(({ id }) => results.get(id) ?? []), [tests, results]);
  const failed = ran.filter(({ passed }) => !passed).length;
  const words = (): string => {
    if (progress) return t('running', { done: progress.done, total: progress.total });
    return failed > 0 ? t('failing', { failed, count: tests.length }) : t('passing', { count: tests.length });
  };
  return (
    <Panel title={t('title')} description={t(tests.length === 0 ? 'emptyHint' : 'hint')}>
      {tests.length === 0 ? (
        <NewTest first />
      ) : (
        <>
          {flow && (
            <Text role="status" fw={600} c={failed > 0 && !progress ? 'var(--bad)' : undefined}>
              {words()}
            </Text>
          )}
          {run.issues.length > 0 && <CannotRun issues={run.issues} />}
          <Group gap="xs">
            <NewTest first={false} />
            <Button
              variant="default"
              leftSection={<IconPlayerPlay size={16} stroke={1.6} aria-hidden />}
              onClick={run.runAll}
              disabled={!flow || progress !== null}
            >
              {t('runAll')}
            </Button>
          </Group>
          {flow && <CoverageBox flow={flow} results={ran} />}
          <ul className={styles['list']}>
            {tests.map((test) => (
              <TestRow key={test.id} test={test} result={flow ? results.get(test.id) : undefined} onRun={() => run.runOne(test)} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
