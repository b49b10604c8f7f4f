import { describeDifference, describeProblem, type FlowTest, type FlowTestResult } from '@filo/core';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useOpenTest } from '../parts/open-test.ts';
import { useFlowNames } from '../parts/use-flow-names.ts';
import { StateIcon } from './state-icon.tsx';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';

interface TestRowProps {
  test: FlowTest;
  /** Absent while it did not run on the flow as it is. */
  result: FlowTestResult | undefined;
  onRun: () => void;
}

/** One test of the list: how it stands, and the first thing that differs. A press opens it. */
export function TestRow({ test, result, onRun }: TestRowProps) {
  const t = useTexts(testsTexts);
  const { language } = useLanguage();
  const names = useFlowNames();
  const open = useOpenTest((state) => state.open);
  const first = result?.lines.flatMap(({ differences }) => differences)[0];
  const words = (): string => {
    if (first) return describeDifference(first, names)[language];
    if (result?.problem) return `${t('cannotDo')} ${describeProblem(result.problem.text)[language]}`;
    return t('lines', { count: test.lines.length });
  };
  return (
    <li className={styles['row']}>
      <UnstyledButton className={styles['open']} onClick={() => open(test.id)}>
        <StateIcon passed={result?.passed} />
        <span>
          <b>{test.name}</b>
          <small>{words()}</small>
        </span>
      </UnstyledButton>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('runOne', { name: test.name })} onClick={onRun}>
        <IconPlayerPlay size={15} stroke={1.7} />
      </ActionIcon>
    </li>
  );
}
